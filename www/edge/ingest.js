/** Sends events to the HTTP ingest of a streaming platform, one at a time, in the structured form of CloudEvents. */
export function ingest(url, token) {
  const headers = { "content-type": "application/cloudevents+json", ...(token && { authorization: `Bearer ${token}` }) };
  return async (event) => {
    const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(event) });
    if (!answer.ok) console.error(`the log's ingest answered ${answer.status}`);
  };
}

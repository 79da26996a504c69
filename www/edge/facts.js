/** Asks a service for what it knows of ids of one kind: `GET {url}/customer?id=1042` answers `{ "1042": { "state": "ACTIVE" } }`. */
export function lookupsAt(url, facts) {
  const look = (fact) => async ({ ids, signal }) => {
    const asked = new URLSearchParams(ids.map((id) => ["id", id]));
    const answer = await fetch(`${url.replace(/\/+$/, "")}/${fact}?${asked}`, { signal });
    if (!answer.ok) throw new Error(`the look-up of ${fact} answered ${answer.status}`);
    return answer.json();
  };
  return Object.fromEntries(facts.map((fact) => [fact, look(fact)]));
}

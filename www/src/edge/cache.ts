// Answers of look-ups in the platform's cache, where there is one: Cloudflare's `caches.default`, Deno's `caches.open`.

interface Caches {
  readonly default?: Cache;
  open?(name: string): Promise<Cache>;
}

/** No name that resolves: nothing is ever fetched from there. */
const ORIGIN = "https://lookups.invalid";

/** The answer to a question, kept for some seconds. What is `undefined` is not kept, and a broken cache is no cache. */
export async function throughCache(
  fact: string,
  id: string,
  seconds: number,
  ask: () => unknown,
): Promise<unknown> {
  const cache = await platformCache();
  if (cache === undefined) return ask();
  const key = `${ORIGIN}/${fact}/${await digest(id)}`;
  const kept = await cache.match(key).catch(() => undefined);
  if (kept !== undefined) return kept.json();
  const answer = await ask();
  if (answer !== undefined) {
    const headers = { "content-type": "application/json", "cache-control": `max-age=${seconds}` };
    await cache.put(key, new Response(JSON.stringify(answer), { headers })).catch(() => undefined);
  }
  return answer;
}

async function platformCache(): Promise<Cache | undefined> {
  const caches = (globalThis as { caches?: Caches }).caches;
  return caches?.default ?? (await caches?.open?.("criba").catch(() => undefined));
}

/** Ids name people: what an operator of the cache sees is none. */
async function digest(id: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(id));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** No answer of the edge's own is kept. */
export const UNKEPT = { "cache-control": "no-store" };

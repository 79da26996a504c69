/** The documented routes, each with the kind of request that is made there. */
export const routes = [{ method: "POST", path: "/signups", kind: "sale" }] as const;

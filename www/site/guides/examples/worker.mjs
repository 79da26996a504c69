import { worker } from "criba/edge/workers";

export default worker((env) => ({
  upstream: env.UPSTREAM,
  routes: [{ method: "POST", path: "/signups", kind: "sale", form: true }],
  onFault: "open",
}));

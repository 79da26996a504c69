import { type Options, type Platform, precheck } from "../index.js";

/** A Cloudflare Worker: `export default worker((env) => ({ upstream: env.UPSTREAM }))`. One pre-check an isolate. */
export function worker<Env>(options: (env: Env) => Options) {
  let guard: ReturnType<typeof precheck> | undefined;
  return {
    fetch: (request: Request, env: Env, platform: Platform) => (guard ??= precheck(options(env)))(request, undefined, platform),
  };
}

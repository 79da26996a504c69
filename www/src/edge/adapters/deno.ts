import { type Options, precheck } from "../index.js";

/** For Deno: `Deno.serve(handler({ upstream }))`, or `export default { fetch: handler({ upstream }) }` for `deno serve`. */
export function handler(options: Options): (request: Request) => Promise<Response> {
  const guard = precheck(options);
  return (request) => guard(request);
}

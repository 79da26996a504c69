import type { Options } from "../index.js";
import { served } from "../served.js";

/** For Deno: `Deno.serve(handler({ upstream }))`, or `export default { fetch: handler({ upstream }) }` for `deno serve`. */
export function handler(options: Options): (request: Request) => Promise<Response> {
  const guard = served(options);
  return (request) => guard(request);
}

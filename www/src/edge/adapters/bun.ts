import type { Options } from "../index.js";
import { served } from "../served.js";

/** For Bun: `export default server({ upstream })`, or `Bun.serve(server({ upstream }))`. */
export function server(options: Options) {
  const guard = served(options);
  return { fetch: (request: Request): Promise<Response> => guard(request) };
}

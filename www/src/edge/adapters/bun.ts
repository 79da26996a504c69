import { type Options, precheck } from "../index.js";

/** For Bun: `export default server({ upstream })`, or `Bun.serve(server({ upstream }))`. */
export function server(options: Options) {
  const guard = precheck(options);
  return { fetch: (request: Request): Promise<Response> => guard(request) };
}

import type { Options, Platform } from "../index.js";
import { served } from "../served.js";

/** A Vercel edge function: `export const config = { runtime: "edge" }; export default handler({ upstream });` */
export function handler(options: Options) {
  const guard = served(options);
  return (request: Request, platform?: Platform): Promise<Response> => guard(request, undefined, platform);
}

import { type Options, type Platform, precheck } from "../index.js";

/** A Vercel edge function: `export const config = { runtime: "edge" }; export default handler({ upstream });` */
export function handler(options: Options) {
  const guard = precheck(options);
  return (request: Request, platform?: Platform): Promise<Response> => guard(request, undefined, platform);
}

import { type Options, type Platform, precheck } from "../index.js";

/** What is used of Hono's context. */
interface Context {
  readonly req: { raw: Request };
  readonly executionCtx: Platform;
  res: Response | undefined;
}

/** A Hono middleware: `app.use(guard({ routes }))`. What is valid goes on to the application. */
export function guard(options: Options) {
  const checked = precheck(options);
  return async (c: Context, next: () => Promise<void>): Promise<void> => {
    const goOn = async (request: Request) => ((c.req.raw = request), await next(), c.res as Response);
    const response = await checked(c.req.raw, goOn, { waitUntil: (work) => c.executionCtx.waitUntil?.(work) });
    // Taken away first: else Hono adds the application's headers to what has them already.
    c.res = undefined;
    c.res = response;
  };
}

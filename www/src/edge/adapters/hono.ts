import { type Options, type Platform, precheck } from "../index.js";

/** What is used of Hono's context. */
interface Context {
  readonly req: { raw: Request; bodyCache: object; arrayBuffer(): Promise<ArrayBuffer> };
  readonly executionCtx: Platform;
  res: Response | undefined;
}

/** A Hono middleware: `app.use(guard({ routes }))`. What is valid goes on to the application. */
export function guard(options: Options) {
  const checked = precheck(options);
  return async (c: Context, next: () => Promise<void>): Promise<void> => {
    const goOn = async (raw: Request) => (Object.assign(c.req, { raw, bodyCache: {} }), await next(), c.res as Response);
    const response = await checked(await unread(c.req), goOn, { waitUntil: (work) => c.executionCtx.waitUntil?.(work) });
    // Taken away first: else Hono adds the application's headers to what has them already.
    c.res = undefined;
    c.res = response;
  };
}

/** The request as it came: what a middleware has read of it, Hono still has. */
async function unread(req: Context["req"]): Promise<Request> {
  return req.raw.bodyUsed ? new Request(req.raw, { body: await req.arrayBuffer() }) : req.raw;
}

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Options } from "../index.js";
import { respond } from "../node-http.js";
import { served } from "../served.js";

/** For Node: `createServer(listener({ upstream })).listen(8080)`. */
export function listener(options: Options) {
  const guard = served(options);
  return (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => respond(incoming, outgoing, guard);
}

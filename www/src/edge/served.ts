import { type Guard, type Options, precheck } from "./index.js";
import { NOTHING_BEHIND, misused } from "./misuse.js";
import { UNKEPT } from "./unkept.js";

/** Hosts that are part of no path and no query. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])?(?::\d+)?$/i;

/** A pre-check of a server of its own, which has nothing behind it but what it is told of. */
export function served(options: Options): Guard {
  if ((options.upstream ?? options.next) === undefined) throw misused(NOTHING_BEHIND);
  const guard = precheck(options);
  return async (request, ...rest) => {
    // Servers put the address together from what they take for a host, and then the path is another.
    const sound = HOST.test(request.headers.get("host") ?? "");
    return sound ? guard(request, ...rest) : new Response(null, { status: 400, headers: UNKEPT });
  };
}

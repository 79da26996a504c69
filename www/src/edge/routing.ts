import type { Options, Route } from "./options.js";

/** A pattern with all that is named on it. */
interface Place {
  readonly pattern: string;
  readonly segments: readonly string[];
  readonly parameters: number;
  readonly methods: Map<string, Required<Route>>;
}

/** What a request asks for: a guarded path, its route where the method has one, and the route parameters. */
export interface Match {
  /** As the route writes it. */
  readonly pattern: string;
  readonly methods: ReadonlyMap<string, Required<Route>>;
  readonly route: Required<Route> | undefined;
  readonly path: Record<string, string>;
}

/** Finds what guards a request; `undefined` where nothing does. */
export function router(routes: readonly Route[], { mode = "enforce", forward = "original" }: Options) {
  const places = new Map<string, Place>();
  for (const route of routes) {
    const segments = segmentsOf(route.path);
    const shape = segments.map((segment) => (nameOf(segment) === undefined ? segment : "{}")).join("/");
    const parameters = segments.filter((segment) => nameOf(segment) !== undefined).length;
    const place = places.get(shape) ?? { pattern: route.path, segments, parameters, methods: new Map() };
    places.set(shape, place);
    place.methods.set(route.method.toUpperCase(), { mode, forward, form: false, ...route });
  }
  // What is written out goes before what is a parameter.
  const ordered = [...places.values()].sort((a, b) => a.parameters - b.parameters);

  return (method: string, pathname: string): Match | undefined => {
    const asked = segmentsOf(pathname);
    const place = ordered.find(({ segments }) => fits(segments, asked));
    if (place === undefined) return undefined;
    const route = place.methods.get(method.toUpperCase());
    const path = parametersOf(route ? segmentsOf(route.path) : place.segments, asked);
    return { pattern: route?.path ?? place.pattern, methods: place.methods, route, path };
  };
}

/**
 * Segments as lenient back ends read them, which take `//signups/`, `/sign%75ps` and `/signups;a=1` for `/signups`: who
 * writes a path in another way must not get around the check.
 */
function segmentsOf(path: string): string[] {
  const segments = decoded(path).split("/");
  return segments.map((segment) => segment.split(";", 1)[0] as string).filter((segment) => segment !== "");
}

function decoded(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function nameOf(segment: string): string | undefined {
  return segment.startsWith("{") && segment.endsWith("}") ? segment.slice(1, -1) : undefined;
}

function fits(segments: readonly string[], asked: readonly string[]): boolean {
  if (segments.length !== asked.length) return false;
  return segments.every((segment, i) => segment === asked[i] || nameOf(segment) !== undefined);
}

function parametersOf(segments: readonly string[], asked: readonly string[]): Record<string, string> {
  const named = segments.map((segment, i) => [nameOf(segment), asked[i]] as const);
  return Object.fromEntries(named.filter(([name]) => name !== undefined));
}

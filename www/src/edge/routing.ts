import type { Options, Route } from "./options.js";
import { MODES } from "./settings.js";

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
    const segments = patternOf(route.path);
    const shape = segments.map((segment) => (nameOf(segment) === undefined ? segment.toLowerCase() : "{}")).join("/");
    const parameters = segments.filter((segment) => nameOf(segment) !== undefined).length;
    const place = places.get(shape) ?? { pattern: route.path, segments, parameters, methods: new Map() };
    places.set(shape, place);
    const { mode: own = mode, forward: text = forward, form = false } = route;
    place.methods.set(route.method.toUpperCase(), { ...route, mode: own, forward: text, form });
  }
  // What is written out goes before what is a parameter.
  const ordered = [...places.values()].sort((a, b) => a.parameters - b.parameters);

  const read = (method: string, asked: readonly string[]): Match | undefined => {
    const place = ordered.find(({ segments }) => fits(segments, asked));
    if (place === undefined) return undefined;
    const route = place.methods.get(method.toUpperCase());
    const path = parametersOf(route ? patternOf(route.path) : place.segments, asked);
    return { pattern: route?.path ?? place.pattern, methods: place.methods, route, path };
  };

  return (method: string, pathname: string): Match | undefined => {
    const matches = readingsOf(pathname).map((asked) => read(method, asked)).filter((match) => match !== undefined);
    const strictest = MODES.map((mode) => matches.find(({ route }) => route?.mode === mode)).find(Boolean);
    return strictest ?? matches[0];
  };
}

/**
 * The segments of a path as back ends read them, which take `//signups/`, `/SIGN%75PS`, `/x/..;/signups` or `/.%2fsignups` for
 * `/signups`: some cut off what follows a `;` and some do not, some split before they decode and some after. Who writes a path
 * in another way must not get around the check.
 */
function readingsOf(path: string): string[][] {
  const split = path.split("/");
  if (!/[%;\\]/.test(path)) return [resolved(split)];
  const once = [split.map(cut), split].map((segments) => segments.map(decoded));
  const again = once.map((segments) => segments.flatMap((segment) => segment.split(/[\\/]/)));
  return [...once, ...again, ...again.map((segments) => segments.map(cut))].map(resolved);
}

function patternOf(path: string): string[] {
  return resolved(path.split("/").map(decoded));
}

function cut(segment: string): string {
  return segment.split(";", 1)[0] as string;
}

/** Without its escapes, but for those that stand for nothing. */
function decoded(segment: string): string {
  return segment.replace(/%[0-7][\da-f]|(?:%[89a-f][\da-f])+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

function resolved(segments: readonly string[]): string[] {
  const found: string[] = [];
  for (const segment of segments) {
    if (segment === "..") found.pop();
    else if (segment !== "" && segment !== ".") found.push(segment);
  }
  return found;
}

function nameOf(segment: string): string | undefined {
  return segment.startsWith("{") && segment.endsWith("}") ? segment.slice(1, -1) : undefined;
}

function fits(segments: readonly string[], asked: readonly string[]): boolean {
  if (segments.length !== asked.length) return false;
  return segments.every((segment, i) => nameOf(segment) !== undefined || segment.toLowerCase() === asked[i]?.toLowerCase());
}

function parametersOf(segments: readonly string[], asked: readonly string[]): Record<string, string> {
  const named = segments.map((segment, i) => [nameOf(segment), asked[i]] as const);
  return Object.fromEntries(named.filter(([name]) => name !== undefined));
}

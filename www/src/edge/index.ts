// `criba/edge`: requests are checked before they reach the back end.

export { routes } from "../generated/routes.js";
export type { Entry, Problem } from "./answer.js";
export type { Checked } from "./forward.js";
export type { Data, Event, Fault, Told } from "./log.js";
export type { Fact, Look, Lookups, Question } from "./lookups.js";
export type { Cors, Forward, Invalid, Mode, Next, Options, Platform, Route } from "./options.js";
export { type Guard, precheck } from "./precheck.js";
export type { Language, ProblemName } from "./words.js";

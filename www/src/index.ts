import * as glue from "./glue.js";

export { ready, type Source } from "./load.js";

/** Version of the rules: the same string in every artefact of one build. */
export function ruleset(): string {
  return glue.ruleset();
}

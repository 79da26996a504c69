export { type Attached, type Options, type Refusal, type Sending, attach } from "./attach.js";
export type { Told } from "./faults.js";
export type { Places } from "./fields.js";
export type { FormWords } from "./words.js";

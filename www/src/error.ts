/**
 * What was misused; `trapped` is the one that is our fault. Data that is checked is never a misuse: its faults are
 * findings. In the message of a `bad-context` the ids that were looked up, such as a customer's, are `*`.
 */
export type Misuse =
  | "bad-context"
  | "bad-options"
  | "input-changed"
  | "load-failed"
  | "not-a-part"
  | "not-a-value"
  | "not-ready"
  | "trapped"
  | "unknown-kind"
  | "unknown-language"
  | "unknown-place"
  | "unknown-value";

/** A misuse, by its `code`. */
export class CribaError extends Error {
  override readonly name = "CribaError";
  readonly code: Misuse;

  constructor(code: Misuse, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

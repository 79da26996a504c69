import { CribaError } from "criba";

/** An error for options that make no sense. It holds none of them: an address may have a password in it. */
export function misused(message: string): CribaError {
  return new CribaError("bad-options", message);
}

/** What is wrong with options that name nothing behind the pre-check. */
export const NOTHING_BEHIND = "neither `upstream` nor `next` says what comes after the pre-check";

// Written by `UPDATE=1 cargo test --test generated`, from the tables. Do not edit.

/** What card numbers begin with, and how many digits they have then. */
export const ISSUED: readonly [begun: string, lengths: readonly number[]][] = [
  ["2", [16]],
  ["3", [14, 16]],
  ["34", [15]],
  ["37", [15]],
  ["4", [13, 16, 19]],
  ["5", [16]],
  ["6", [16, 17, 18, 19]],
];

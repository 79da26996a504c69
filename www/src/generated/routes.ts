// Written by `UPDATE=1 cargo test --test generated`, from the tables. Do not edit.

/** Where each kind of request goes: method and path, of which a part in braces stands for any. */
export const routes = [
  { method: "POST", path: "/signups", kind: "sale" },
] as const;

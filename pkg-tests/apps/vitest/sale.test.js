import { writeFileSync } from "node:fs";
import { check, ready } from "criba";
import { beforeAll, expect, test } from "vitest";
import { bad, context, good } from "./payloads.js";

beforeAll(() => ready());

test("a sale is checked", () => {
  const reports = [good, bad].map((text) => check("sale", text, context));
  expect(reports.map(({ status }) => status)).toEqual(["valid", "invalid"]);
  writeFileSync("reports.json", JSON.stringify(reports));
});

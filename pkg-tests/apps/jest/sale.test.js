const { writeFileSync } = require("node:fs");
const { check, ready } = require("criba");
const { bad, context, good } = require("./payloads.cjs");

beforeAll(() => ready());

test("a sale is checked", () => {
  const reports = [good, bad].map((text) => check("sale", text, context));
  expect(reports.map(({ status }) => status)).toEqual(["valid", "invalid"]);
  writeFileSync("reports.json", JSON.stringify(reports));
});

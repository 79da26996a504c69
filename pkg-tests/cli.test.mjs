// `npx criba check`: says what the native command says, in the same words and with the same exit status.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { install } from "./package.mjs";

const native = process.env.CRIBA_COMMAND;
assert.ok(native, "CRIBA_COMMAND must name the native command: run `cargo xtask test`");
const { folder } = install();
const npx = join(folder, "node_modules/.bin/criba");
const corpus = fileURLToPath(new URL("../tests/corpus/", import.meta.url));
const names = readdirSync(corpus).filter((name) => name.endsWith(".json"));
const DAY = ["--today", "2026-11-23", "--channel", "offline"];

/** Both commands in the folder of the corpus. */
function both(args, input) {
  const ask = (program) => {
    const { stdout, stderr, status } = spawnSync(program, ["check", ...args], { cwd: corpus, encoding: "utf8", input, maxBuffer: 2 ** 24 });
    return { stdout, stderr, status };
  };
  return [ask(npx), ask(native)];
}

const json = {
  "reports": [],
  "reports with words": ["--language", "es"],
  "reports and fixes": ["--fixes"],
  "a stricter profile": ["--profile", "strict"],
};

for (const [name, args] of Object.entries(json)) {
  test(`the same JSON: ${name}`, () => {
    const [ours, theirs] = both([...DAY, "--format", "json", ...args, ...names]);
    assert.equal(theirs.status, 1);
    assert.deepEqual(ours, theirs);
  });
}

/** Without the lines of the source, and the notes of other places: the native command draws long lines and these in its own way. */
const words = (text) => text.split("\n").filter((line) => !/^ *\d* *\||= (also here|también aquí): /.test(line)).join("\n");
/** The findings that both draw whole. */
const whole = (text) => text.split("\n\n").filter((finding) => !/\.\.\.|…|= (also here|también aquí): | also here| también aquí/.test(finding));

for (const language of ["en", "es"]) {
  test(`the same text for people, in ${language}`, () => {
    const [ours, theirs] = both([...DAY, "--language", language, ...names]);
    assert.deepEqual({ ...ours, stdout: words(ours.stdout) }, { ...theirs, stdout: words(theirs.stdout) });
    const drawn = new Set(whole(theirs.stdout));
    assert.deepEqual(new Set(whole(ours.stdout).filter((finding) => drawn.has(finding))), drawn);
    assert.ok(drawn.size > 100, `${drawn.size} findings are drawn whole`);
  });
}

test("options: no source, standard input, a context from a file", () => {
  const plain = [...DAY, "--no-source", "documented-convergent.json"];
  const [ours, theirs] = both(plain);
  assert.equal(words(ours.stdout), theirs.stdout);
  assert.doesNotMatch(ours.stdout, /\|/);
  const context = join(folder, "context.json");
  writeFileSync(context, JSON.stringify({ today: "2026-11-23", channel: "online", profile: "strict" }));
  for (const args of [["--context", context, "-"], ["--context", context, "--channel", "offline", "-"]]) {
    const [ours, theirs] = both(["--format", "json", ...args], readFileSync(join(corpus, "corrected-convergent.json")));
    assert.deepEqual(ours, theirs);
  }
});

test("misuse is one line and exit status 2", () => {
  const contexts = ['[]', '5', 'null', '"x"', '{"severity": {"nif.check-leter": "off"}}', '{"severity": 5}'].map((text, i) => {
    const file = join(folder, `bad-context-${i}.json`);
    writeFileSync(file, text);
    return ["--context", file, "adsl.json"];
  });
  for (const args of [
    ["nowhere.json"],
    ["--kind", "nothing", "adsl.json"],
    ["--profile", "lax", "adsl.json"],
    ["--today", "yesterday", "adsl.json"],
    ["--context", "adsl.json", "adsl.json"],
    ["--format", "sarif", "adsl.json"],
    ["--language", "xx", "adsl.json"],
    ["--nothing", "adsl.json"],
    ...contexts,
    [],
  ]) {
    const [{ stdout, stderr, status }, theirs] = both(args);
    assert.deepEqual([stdout, status], ["", 2], args.join(" "));
    assert.match(stderr, /^criba: .+\n$/, args.join(" "));
    if (!args.includes("sarif")) assert.equal(theirs.status, 2, args.join(" "));
  }
  const [ours, theirs] = both([...DAY, "--format", "json", "nowhere.json", "adsl.json"]);
  assert.deepEqual(ours, theirs);
});

test("a reader that has heard enough is no failure", () => {
  for (const program of [npx, native]) {
    const script = `"$0" check ${DAY.join(" ")} *.json | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script, program], { cwd: corpus, encoding: "utf8" });
    assert.deepEqual([stdout, stderr], ["account-holder.json: valid, 1 change\n1\n", ""], program);
  }
});

test("an output that cannot be written is one line and exit status 2", { skip: !existsSync("/dev/full") && "there is no /dev/full" }, () => {
  for (const program of [npx, native]) {
    const { stderr, status } = spawnSync("sh", ["-c", '"$0" check adsl.json > /dev/full', program], { cwd: corpus, encoding: "utf8" });
    assert.match(stderr, /^criba: cannot write: .*no space left on device.*\n$/i, program);
    assert.equal(status, 2, program);
  }
});

test("a card number is shown by neither", () => {
  const text = '{"payment": {"tpv_response": {"card_number": "4111111111111111"}}}';
  for (const { stdout } of both([...DAY, "-"], text)) {
    assert.match(stdout, /masked-card\.unmasked/);
    assert.doesNotMatch(stdout, /4111/);
  }
});

test("nor in the wrong place or type", () => {
  for (const text of ['{"card": 4111111111111111}', '{"payment": {"tpv_response": {"card_number": ["4111 1111 1111 1111"]}}}', '{"payment": "4111111111111111"}']) {
    const [ours, theirs] = both([...DAY, "-"], text);
    assert.deepEqual(ours, theirs);
    assert.doesNotMatch(ours.stdout, /4111/);
  }
  for (const text of ['{"x": "4111111111111112"}', '{"x": "8934042419120320860"}', '{"x": "356938035643809"}']) {
    const [ours, theirs] = both([...DAY, "-"], text);
    assert.deepEqual(ours, theirs);
    assert.ok(ours.stdout.includes(text));
  }
});

/** So many digits that begin so, with the right check digit. */
function numbered(begun, length) {
  const digits = begun.padEnd(length - 1, "1702");
  const doubled = (digit) => (digit < 5 ? digit * 2 : digit * 2 - 9);
  const sum = [...digits].reverse().reduce((all, digit, at) => all + (at % 2 === 0 ? doubled(Number(digit)) : Number(digit)), 0);
  return digits + ((10 - (sum % 10)) % 10);
}

test("both take the same digits for a card's", () => {
  const begun = ["1", "2", "30", "34", "35", "37", "4", "5", "6", "89"];
  const numbers = begun.flatMap((begun) => [12, 13, 14, 15, 16, 17, 18, 19, 20].map((length) => numbered(begun, length)));
  const text = `{\n${numbers.map((number, at) => `"x${at}": "${number}"`).join(",\n")}\n}`;
  const [ours, theirs] = both([...DAY, "-"], text);
  const quoted = ({ stdout }) => numbers.map((number, at) => stdout.includes(`"x${at}": "${number}"`));
  assert.deepEqual(quoted(ours), quoted(theirs));
  const shaded = numbers.filter((number, at) => !quoted(ours)[at]).map((number) => `${number.slice(0, 2)} ${number.length}`);
  assert.deepEqual(shaded, ["21 16", "30 14", "30 16", "34 14", "34 15", "34 16", "35 14", "35 16", "37 14", "37 15", "37 16", "41 13", "41 16", "41 19", "51 16", "61 16", "61 17", "61 18", "61 19"]);
});

// The page that explains a rejection: reads codes and pointers from the address, and shows the words of each. What the address
// says is only ever set as text. Its form is described in src/reference/pages/why.rs.

/** What an address names. Parts that cannot be read are left out. */
export function read(hash) {
  const pairs = hash.replace(/^#/, "").split("&").filter((part) => part.includes("="));
  const parts = new Map(pairs.map((part) => [part.split("=", 1)[0], part.slice(part.indexOf("=") + 1)]));
  const findings = (parts.get("f") ?? "").split(";").filter(Boolean).slice(0, 200).map(finding).filter(Boolean);
  return { kind: decoded(parts.get("kind")), ruleset: decoded(parts.get("ruleset")), findings };
}

function finding(text) {
  const [code, pointer = "", params = ""] = text.split("@");
  const pairs = params.split(",").filter(Boolean).map((pair) => {
    const [name, words = ""] = pair.split("=");
    return [decoded(name), words.split("+").map(decoded).join(", ")];
  });
  return { code: decoded(code), pointer: decoded(pointer), params: new Map(pairs) };
}

function decoded(text = "") {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The wording of a code that fits the parameters: the first that names no other. */
export function wording(all, params) {
  const known = (text) => [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => params.has(name));
  const fits = (w) => known(w.message) && known(w.help) && (!w.when || [...params.values()].includes(w.when));
  return all.find(fits) ?? all.find((w) => !w.when) ?? all[0];
}

const filled = (text, params) => text.replace(/\{(\w+)\}/g, (_, name) => params.get(name) ?? "…");

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

function explained(words, { code, pointer, params }) {
  const all = Object.hasOwn(words.codes, code) ? words.codes[code] : undefined;
  const article = element("article");
  article.className = "finding";
  if (all === undefined) {
    article.append(element("h2", "", element("code", code)), element("p", words.unknown));
    return article;
  }
  const { message, help } = wording(all, params);
  const why = all.map((w) => w.why).find(Boolean);
  const link = element("a", words.more);
  link.href = `codes/${encodeURIComponent(code)}.html`;
  link.append(" ", element("code", code));
  const list = element("dl");
  const row = (name, value) => list.append(element("dt", name), element("dd", "", value));
  row(words.place, pointer === "" ? words.whole : element("code", pointer));
  row(words.help, filled(help, params));
  if (why) row(words.why, filled(why, params));
  article.append(element("h2", filled(message, params)), list, element("p", "", link));
  return article;
}

function show() {
  const words = JSON.parse(document.getElementById("words").textContent);
  const { kind, ruleset, findings } = read(location.hash);
  const shown = [];
  const said = findings.length === 1 ? words.one : words.count.replace("{n}", findings.length);
  if (findings.length === 0) shown.push(element("p", words.none));
  else shown.push(element("p", `${words.kind} ${kind || "–"} · ${said}`));
  if (ruleset && ruleset !== words.ruleset) {
    const note = element("p", words.other.replace("{theirs}", ruleset).replace("{ours}", words.ruleset));
    note.className = "note";
    shown.push(note);
  }
  document.getElementById("why").replaceChildren(...shown, ...findings.map((each) => explained(words, each)));
  // In another language the same rejection is explained.
  for (const language of document.querySelectorAll(".languages a")) language.hash = location.hash;
}

if (typeof document !== "undefined") {
  show();
  addEventListener("hashchange", show);
}

// The playground's page: what a script fills is marked by its id.

import { escaped } from "../frame.mjs";
import { LANGUAGES, words as site } from "../words.mjs";
import { words } from "./words.mjs";

const options = (table, chosen) =>
  Object.entries(table).map(([value, label]) => `<option value="${value}"${value === chosen ? " selected" : ""}>${escaped(label)}</option>`).join("");

const field = (name, label, control) => `<div><label for="${name}">${escaped(label)}</label>${control}</div>`;
const select = (name, label, table, chosen) => field(name, label, `<select id="${name}" name="${name}">${options(table, chosen)}</select>`);

function settings(say, language, kinds) {
  const languages = Object.fromEntries(LANGUAGES.map((tag) => [tag, site[tag].name]));
  return [
    select("kind", say.kind, Object.fromEntries(kinds.map((kind) => [kind, kind])), "sale"),
    select("channel", say.channel, say.channels, ""),
    select("profile", say.profile, say.profiles, "recommended"),
    field("today", say.today, '<input id="today" name="today" type="date" required>'),
    select("segment", say.segment, say.segments, ""),
    select("language", say.language, languages, language),
  ].join("\n");
}

/** What is checked: how, from where, with what besides. */
function given(say, language, kinds) {
  const starts = ["documented", "valid", "update", "sample"].map((name) => `<button type="button" data-sample="${name}">${escaped(say[name])}</button>`);
  return `<form id="settings" aria-label="${say.settings}">${settings(say, language, kinds)}</form>
<details class="more"><summary>${say.more}</summary><label for="more">${say.moreAbout}</label>
<textarea id="more" rows="5" spellcheck="false" autocomplete="off" aria-describedby="more-note" placeholder='{ "known": { "segments": ["GOLD"] }, "path": { "userId": "77" } }'></textarea>
<p id="more-note" class="leak ticked" role="status"></p></details>
<div class="starts" role="group" aria-label="${say.samples}"><span aria-hidden="true">${say.samples}</span>
${starts.join("\n")}
<label class="button">${say.file}<input id="file" type="file" accept=".json,application/json,text/plain"></label></div>`;
}

/** The text and what is told of it. */
const bench = (say) => `<div class="bench">
<section class="given" aria-labelledby="given"><h2 id="given">${say.payload}</h2>
<div id="editor" data-drop="${say.drop}"></div><p id="note" class="note" role="status"></p></section>
<section class="told" aria-labelledby="told"><h2 id="told">${say.findings}</h2>
<p id="verdict" role="status"></p>
<div id="failure" hidden><button type="button" id="again">${say.again}</button></div>
<div class="scroll"><ol id="findings"></ol>
<details id="needs" hidden><summary>${say.needs}</summary><p class="note">${say.needsAbout}</p><dl></dl></details></div></section>
</div>`;

const canonical = (say) => `<section aria-labelledby="canonical-title"><h2 id="canonical-title">${say.canonical}</h2>
<p id="canonical-note" role="status"></p>
<p id="canonical-tools" hidden><button type="button" id="copy">${say.copy}</button> <button type="button" id="use">${say.use}</button></p>
<div class="bench"><div id="difference" hidden></div><ul id="changes" class="plain" hidden tabindex="0" aria-labelledby="canonical-title"></ul></div></section>`;

const share = (say) => `<section aria-labelledby="share-title"><h2 id="share-title">${say.share}</h2>
<p class="tick"><input id="within" type="checkbox" aria-describedby="leak"><label for="within">${say.within}</label></p>
<p id="leak" class="leak">${say.leak}</p>
<label for="link">${say.link}</label><p class="link"><input id="link" readonly spellcheck="false"><button type="button" id="copy-link">${say.copy}</button></p></section>`;

export function playground(language, kinds) {
  const say = words[language];
  const main = (root) => `<div id="playground" data-root="${root}"><h1>${say.title}</h1>
<p class="lead">${say.lead} <span class="quiet">${say.local}</span></p>
<noscript><p class="note">${say.scripts}</p></noscript>
${given(say, language, kinds)}
${bench(say)}
${canonical(say)}
${share(say)}</div>`;
  return {
    path: `${language}/playground.html`,
    language,
    section: "playground",
    title: `${say.title} · criba`,
    description: say.description,
    styles: ["site.css", "assets/playground.css"],
    scripts: ["assets/playground.js"],
    shape: "wide",
    main,
  };
}

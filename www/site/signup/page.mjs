// The Sign up page: the form as plain HTML, which works without scripts.

import { escaped } from "../frame.mjs";
import { FIXED, STEPS, line } from "./fields.mjs";
import { hintOf } from "./hints.mjs";
import { words } from "./words.mjs";

const KIND = "sale";
/** Lines that are asked for where no script can add one. */
const LINES = [0, 1];
/** The number of a line that a script puts a number in place of. */
const NEW_LINE = "NEW";

/** A description of the page, as the build takes it. */
export function signup(language) {
  const say = words[language];
  const steps = STEPS.map((step, at) => section(step, at, language)).join("\n");
  const fixed = Object.entries(FIXED).map(([place, value]) => `<input type="hidden" name="${place}" value="${value}">`);
  return {
    path: `signup/${language}/index.html`,
    language,
    section: "signup",
    title: say.title,
    description: say.description,
    styles: ["site.css", "assets/signup.css"],
    scripts: ["assets/signup.js"],
    main: () => `<h1>${say.heading}</h1>
<p class="lead">${say.lead}</p>
<form id="signup" action="/signups" method="post" autocomplete="on" data-failed="${escaped(say.failed)}" data-sending="${say.sending}">
${fixed.join("\n")}
${hidden("clients.attributes[0].address.country", "España")}
${hidden("products.broadband.installation_info.address.country", "España")}
${steps}
</form>
<template id="line">${oneLine(NEW_LINE, language)}</template>
<section id="sent" class="sent" hidden><h2 tabindex="-1">${say.sent}</h2><p>${say.sentLead}</p><p><code id="number"></code></p><p><a class="button" href="">${say.again}</a></p></section>`,
  };
}

const hidden = (name, value) => `<input type="hidden" name="${name}" value="${value}">`;

const filled = (text, blanks) => text.replace(/\{(\w+)\}/g, (_, name) => blanks[name]);

function section(step, at, language) {
  const say = words[language];
  const last = at === STEPS.length - 1;
  const lines = step.lines ? `<div id="lines">${LINES.map((number) => oneLine(number, language)).join("\n")}</div>
<p class="scripted" hidden><button type="button" id="add">${say.add}</button></p>` : "";
  const back = at > 0 ? `<button type="button" class="scripted back" hidden>${say.back}</button>` : "";
  const next = last ? `<button type="submit" class="first">${say.submit}</button>` : `<button type="button" class="scripted next first" hidden>${say.next}</button>`;
  return `<section class="step" id="step-${step.name}" aria-labelledby="step-${step.name}-title">
<p class="eyebrow">${filled(say.progress, { n: at + 1, all: STEPS.length })}</p>
<h2 id="step-${step.name}-title" tabindex="-1">${say.steps[step.name]}</h2>
${step.fields.map((field) => block(field, language)).join("\n")}
${lines}
<p class="turn">${next}${back}</p>
</section>`;
}

function oneLine(at, language) {
  const say = words[language];
  const remove = `<button type="button" class="scripted remove" hidden data-label="${say.remove}"></button>`;
  const number = typeof at === "number" ? ` ${at + 1}` : "";
  return `<fieldset class="line"><legend data-label="${say.line}">${say.line}${number}</legend>
${line(at).map((field) => block(field, language)).join("\n")}
${remove}</fieldset>`;
}

function block(field, language) {
  const say = words[language];
  if (field.note) return `<p class="hint">${say.hints[field.note]}</p>`;
  if (field.place) return ask(field, language);
  const inner = field.fields.map((each) => block(each, language)).join("\n");
  if (field.group) {
    const home = field.home ? `<p class="scripted" hidden><button type="button" class="home" data-from="${field.home}">${say.home}</button></p>\n` : "";
    return `<fieldset class="group"><legend>${say[field.group]}</legend>\n${home}${inner}\n</fieldset>`;
  }
  const when = field.with ? `data-with="${field.with}"` : `data-without="${field.without}"`;
  return `<fieldset class="part" ${when}>\n${inner}\n</fieldset>`;
}

function ask(field, language) {
  const say = words[language];
  const told = hintOf(KIND, field.place, language);
  const id = field.place.replace(/[^\w]+/g, "-");
  const label = escaped(field.label ? (say.labels[field.label] ?? say[field.label]) : told.label);
  const optional = field.optional ? ` <small>${say.optional}</small>` : "";
  if (field.tick) return `<div class="ask tick"><input type="checkbox" id="${id}" name="${field.place}" value="true"><label for="${id}">${label}</label></div>`;
  if (field.radios) {
    const buttons = field.radios.map(([value, name]) => `<div class="tick"><input type="radio" id="${id}-${value}" name="${field.place}" value="${value}"><label for="${id}-${value}">${say[name]}</label></div>`);
    return `<fieldset class="ask choice" role="radiogroup"><legend>${label}${optional}</legend>\n${buttons.join("\n")}\n</fieldset>`;
  }
  const example = told.example && !field.choices && !field.short ? filled(say.example, { example: told.example }) : "";
  const hint = field.hint ? say.hints[field.hint] : example;
  const described = hint ? ` aria-describedby="${id}-hint"` : "";
  const control = field.choices ? select(field, id, described, language) : input(field, told, id, described);
  return `<div class="ask${field.short ? " short" : ""}"><label for="${id}">${label}${optional}</label>${hint ? `\n<p class="hint" id="${id}-hint">${escaped(hint)}</p>` : ""}\n${control}</div>`;
}

function select({ place, choices, none, own }, id, described, language) {
  const say = words[language];
  const name = (of) => (own ? say[of] : typeof of === "string" ? of : of[language]);
  const first = `<option value="">${none ? say.none[none] : say.choose}</option>`;
  const options = choices.map(([value, of]) => `<option value="${value}">${escaped(name(of))}</option>`);
  return `<select id="${id}" name="${place}"${described}>${first}${options.join("")}</select>`;
}

function input({ place, type = "text", ...own }, told, id, described) {
  const { autocomplete, inputmode, maxlength } = { ...told, ...own };
  const attributes = { autocomplete, inputmode: inputmode === "text" || type === "date" ? undefined : inputmode, maxlength: type === "date" ? undefined : maxlength };
  const written = Object.entries(attributes).map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`));
  const kind = { email: "email", tel: "tel" }[told.inputmode] ?? type;
  return `<input id="${id}" name="${place}" type="${kind}" spellcheck="false"${written.join("")}${described}>`;
}

// The start page: what criba is, and where to go.

import { escaped } from "../frame.mjs";

const words = {
  en: {
    title: "criba: every fault of a sale, at once",
    description: "Checks and normalises telecom sale payloads and customer updates, in the browser, at the edge, on the command line.",
    heading: "Every fault of a sale, at once",
    lead: "criba reads a telecom sale or a customer update once. It tells each fault with its place, its reason and its remedy, and hands back the same payload in canonical form. The same verdict in a signup form, at the edge, on the command line and in a Rust service.",
    signup: "Sign up with the form",
    playground: "Try a payload",
    guides: "Read a guide",
    caption: "One run, one fault of many: the line, the reason, the remedy. A report never holds a submitted value.",
    where: "Where to go",
    ways: [
      ["signup/{l}/index.html", "Sign up", "A signup form that tells every mistake at once and helps to mend it."],
      ["{l}/playground.html", "Playground", "Paste a payload: faults at their lines while you type, and the canonical text."],
      ["{l}/guides/index.html", "Guides", "npm, forms, edge, command line, Rust: a page each, every example run."],
      ["reference/{l}/index.html", "Reference", "Every code, request and value, with examples and where each check comes from."],
      ["reference/{l}/why.html", "Why was it refused?", "What a rejection's link says, in words, without holding a value."],
    ],
    what: "What it does",
    facts: [
      ["All at once", "Rules across fields run even where single values fail: nobody mends one mistake to meet the next."],
      ["Its place", "JSON pointer, line and column; duplicate keys and slips of the pen too."],
      ["Certain or doubtful", "An error only where a source says so, else a warning. Profiles move severities, never logic."],
      ["Canonical text", "The input with listed edits, never a rebuilt payload. What is unknown passes through byte for byte."],
      ["No values", "Reports, logs and messages hold codes and places, never what a customer typed."],
      ["One core", "Rust, compiled once to WebAssembly: the same report, byte for byte, everywhere."],
    ],
  },
  es: {
    title: "criba: todos los fallos de un alta, de una vez",
    description: "Comprueba y normaliza altas y cambios de datos de telecomunicaciones: en el navegador, en el borde, en la terminal.",
    heading: "Todos los fallos de un alta, de una vez",
    lead: "criba lee una sola vez un alta o un cambio de datos. Dice cada fallo con su lugar, su motivo y su remedio, y devuelve la misma petición en forma canónica. El mismo veredicto en un formulario, en el borde, en la terminal y en un servicio en Rust.",
    signup: "Darse de alta",
    playground: "Probar una petición",
    guides: "Leer una guía",
    caption: "Una ejecución, un fallo de muchos: la línea, el motivo, el remedio. Un informe nunca contiene un valor enviado.",
    where: "Adónde ir",
    ways: [
      ["signup/{l}/index.html", "Alta", "Un formulario que dice todos los errores de una vez y ayuda a corregirlos."],
      ["{l}/playground.html", "Banco de pruebas", "Pegue una petición: los fallos en su línea mientras escribe, y el texto canónico."],
      ["{l}/guides/index.html", "Guías", "npm, formularios, borde, terminal y Rust: una página cada una, con ejemplos ejecutados."],
      ["reference/{l}/index.html", "Referencia", "Cada código, petición y valor, con ejemplos y el origen de cada comprobación."],
      ["reference/{l}/why.html", "¿Por qué se rechazó?", "Lo que dice el enlace de un rechazo, en palabras y sin contener ningún valor."],
    ],
    what: "Qué hace",
    facts: [
      ["Todo de una vez", "Las reglas entre campos se aplican aunque fallen otros valores: nadie corrige un error para tropezar con el siguiente."],
      ["Su lugar", "Puntero JSON, línea y columna; también claves repetidas y erratas del JSON."],
      ["Seguro o dudoso", "Solo es error lo que dice una fuente; lo demás es un aviso. Los perfiles mueven gravedades, nunca la lógica."],
      ["Texto canónico", "La entrada con cambios enumerados, nunca reconstruida. Lo desconocido pasa byte a byte."],
      ["Sin valores", "Informes, registros y mensajes contienen códigos y lugares, nunca lo que escribió un cliente."],
      ["Un solo núcleo", "Rust compilado una vez a WebAssembly: el mismo informe, byte a byte, en todas partes."],
    ],
  },
};

export function home(language, terminal) {
  const say = words[language];
  const path = `${language}/index.html`;
  const main = (root) => {
    const to = (way) => root + way.replace("{l}", language);
    const ways = say.ways.map(([way, title, about]) => `<li><a href="${to(way)}">${escaped(title)}</a><p>${escaped(about)}</p></li>`);
    const facts = say.facts.map(([title, about]) => `<div><dt>${escaped(title)}</dt><dd>${escaped(about)}</dd></div>`);
    return `<div class="hero"><h1>${escaped(say.heading)}</h1>
<p class="lead">${escaped(say.lead)}</p>
<p class="actions"><a class="button first" href="${to("{l}/playground.html")}">${escaped(say.playground)}</a>
<a class="button" href="${to("signup/{l}/index.html")}">${escaped(say.signup)}</a>
<a class="button" href="${to("{l}/guides/index.html")}">${escaped(say.guides)}</a></p></div>
<figure class="shown"><pre tabindex="0"><code>${escaped(terminal)}</code></pre><figcaption>${escaped(say.caption)}</figcaption></figure>
<section><h2>${escaped(say.where)}</h2><ul class="cards">${ways.join("\n")}</ul></section>
<section><h2>${escaped(say.what)}</h2><dl class="facts">${facts.join("\n")}</dl></section>`;
  };
  return { path, language, section: "home", title: say.title, description: say.description, styles: ["site.css"], shape: "start", main };
}

// What the edge itself says: the words of findings are criba's.

/** Each kind of refusal with its status. The name is part of the problem's type. */
export const STATUS = {
  "invalid": 422,
  "not-json": 400,
  "query": 400,
  "encoding": 400,
  "cut-off": 400,
  "method": 405,
  "too-large": 413,
  "media-type": 415,
  "coding": 415,
  "unreachable": 502,
  "unchecked": 503,
  "slow": 504,
} as const;

export type ProblemName = keyof typeof STATUS;

/** Title and detail of each problem, and what the page for people says around the findings. */
interface Words {
  readonly problems: { readonly [name in ProblemName]: readonly [title: string, detail: string] };
  readonly errors: string;
  readonly warnings: string;
  readonly back: string;
  readonly explained: string;
}

const en: Words = {
  problems: {
    "invalid": ["The request has errors", "Nothing was sent on. Each error says what is wrong and what to do."],
    "not-json": ["The body is not sound JSON", "Nothing was sent on. Each error says where the text breaks off and why."],
    "query": ["The query is not sound", "Nothing was sent on. Each error says what is wrong with it."],
    "encoding": ["The text is not UTF-8", "Nothing was sent on. Send letters as UTF-8 has them."],
    "cut-off": ["The body ended too early", "The connection broke while the body was read. Nothing was sent on: send it again."],
    "method": ["This method is not used here", "Use one of those that the Allow header names."],
    "too-large": ["The body is too large", "Nothing was sent on. Send less at once."],
    "media-type": ["The body is not declared as JSON", "Send JSON in UTF-8, with the content type application/json."],
    "coding": ["The body is compressed", "Send it as it is, without a Content-Encoding."],
    "unreachable": ["The service behind cannot be reached", "It is not known whether the request arrived. Look before you send it again."],
    "unchecked": ["The request cannot be checked at the moment", "Nothing was sent on. Send it again in a few seconds."],
    "slow": ["The service behind does not answer in time", "It may still do what was asked. Look before you send it again."],
  },
  errors: "What to mend",
  warnings: "Worth a second look",
  back: "Go back with your browser: what you filled in is still there.",
  explained: "What this means, at length",
};

const es: Words = {
  problems: {
    "invalid": ["La solicitud tiene errores", "No se ha enviado nada. Cada error dice qué falla y qué hacer."],
    "not-json": ["El cuerpo no es JSON correcto", "No se ha enviado nada. Cada error dice dónde se rompe el texto y por qué."],
    "query": ["La consulta no es correcta", "No se ha enviado nada. Cada error dice qué falla en ella."],
    "encoding": ["El texto no es UTF-8", "No se ha enviado nada. Envíe las letras en UTF-8."],
    "cut-off": ["El cuerpo terminó antes de tiempo", "La conexión se cortó al leer el cuerpo. No se ha enviado nada: envíelo otra vez."],
    "method": ["Este método no se usa aquí", "Use uno de los que indica la cabecera Allow."],
    "too-large": ["El cuerpo es demasiado grande", "No se ha enviado nada. Envíe menos de una vez."],
    "media-type": ["El cuerpo no se declara como JSON", "Envíe JSON en UTF-8, con el tipo de contenido application/json."],
    "coding": ["El cuerpo está comprimido", "Envíelo tal cual, sin Content-Encoding."],
    "unreachable": ["No se puede contactar con el servicio", "No se sabe si la solicitud llegó. Compruébelo antes de enviarla otra vez."],
    "unchecked": ["La solicitud no se puede comprobar en este momento", "No se ha enviado nada. Envíela otra vez en unos segundos."],
    "slow": ["El servicio no responde a tiempo", "Puede que aún haga lo pedido. Compruébelo antes de enviarla otra vez."],
  },
  errors: "Qué hay que corregir",
  warnings: "Conviene revisar",
  back: "Vuelva atrás con el navegador: lo que rellenó sigue ahí.",
  explained: "Qué significa, con detalle",
};

const WORDS = { en, es };

export type Language = keyof typeof WORDS;

export const LANGUAGES = Object.keys(WORDS) as Language[];

export function wordsOf(language: Language): Words {
  return WORDS[language];
}

/** The language of a tag such as `es-ES`. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] as string;
}

/** The language that an Accept-Language header likes best among these; else the first. */
export function negotiate(header: string | null, languages: readonly Language[]): Language {
  const ranges = (header ?? "").split(",").map((range, place) => {
    const [tag = "", ...parameters] = range.trim().toLowerCase().split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    return { tag: languageOf(tag), quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0, place };
  });
  const liked = ranges.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality || a.place - b.place);
  for (const { tag } of liked) {
    const found = tag === "*" ? languages[0] : languages.find((language) => language === tag);
    if (found !== undefined) return found;
  }
  return languages[0] ?? "en";
}

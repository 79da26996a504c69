// Names and values of a query or a plain form, written as the JSON text that they stand for. Two values of one name become
// a duplicate key, which the check then tells.

/** Deeper names are no field of any kind; they stay one name. */
const DEEPEST = 32;

/** What stands at a place: texts, members, items. More than one of these is a duplicate. */
interface Place {
  readonly texts: string[];
  readonly members: Map<string, Place>;
  readonly items: Map<number, Place>;
}

/** The JSON object of a query: every value a text. */
export function queryText(query: URLSearchParams): string {
  return `{${[...query].map(([name, text]) => `${JSON.stringify(name)}:${JSON.stringify(text)}`).join(",")}}`;
}

/**
 * The JSON object of a form with names such as `clients.attributes[0].email`. A field that was left empty is absent, and so
 * is a group or an item of which nothing was filled in: a form sends all its fields, whoever needs them.
 */
export function formText(form: Iterable<readonly [name: string, text: string]>): string {
  const root = place();
  for (const [name, text] of form) {
    if (text !== "") at(root, name).texts.push(text);
  }
  return objectOf(root);
}

function place(): Place {
  return { texts: [], members: new Map(), items: new Map() };
}

function at(root: Place, name: string): Place {
  const steps = stepsOf(name);
  let here = root;
  for (const step of steps) here = typeof step === "number" ? child(here.items, step) : child(here.members, step);
  return here;
}

function child<Step>(children: Map<Step, Place>, step: Step): Place {
  const known = children.get(step) ?? place();
  children.set(step, known);
  return known;
}

/** The steps of a place: members by their keys, items by their numbers. */
export function stepsOf(name: string): (string | number)[] {
  if (!/^[^.[\]]+(?:\.[^.[\]]+|\[\d{1,4}\])*$/.test(name)) return [name];
  const steps = [...name.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, item]) => key ?? Number(item));
  return steps.length > DEEPEST ? [name] : steps;
}

function objectOf({ members }: Place): string {
  const written = [...members].flatMap(([name, member]) => textsOf(member).map((text) => `${JSON.stringify(name)}:${text}`));
  return `{${written.join(",")}}`;
}

/** Items by their numbers; numbers that are left out leave no holes. */
function listOf({ items }: Place): string {
  const ordered = [...items].sort(([a], [b]) => a - b);
  return `[${ordered.flatMap(([, item]) => textsOf(item)).join(",")}]`;
}

function textsOf(here: Place): string[] {
  const texts = here.texts.map((text) => JSON.stringify(text));
  if (here.members.size > 0) texts.push(objectOf(here));
  if (here.items.size > 0) texts.push(listOf(here));
  return texts;
}

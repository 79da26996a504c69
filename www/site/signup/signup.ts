// The Sign up page in motion: a step at a time, lines that come and go, and the order sent through the edge function.

import { type Refusal, attach } from "criba/form";

type Control = HTMLInputElement | HTMLSelectElement;

const form = document.querySelector<HTMLFormElement>("#signup")!;
const steps = [...form.querySelectorAll<HTMLElement>(".step")];
const lines = form.querySelector<HTMLElement>("#lines")!;
const template = document.querySelector<HTMLTemplateElement>("#line")!;
let current = 0;
/** Numbers of lines are never used again. */
let numbers = lines.children.length;

/** Enter in a field of an earlier step goes on to the next one. Heard before the form's own check. */
form.addEventListener("submit", (event) => {
  if (current === steps.length - 1) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  forward();
});

const checked = attach(form, { context: { channel: "online", segment: "residential" }, onValid: send });

function forward(): void {
  if (checked.check(steps[current])) go(current + 1);
}

/** Shows a step; the browser's own way back leads to the one before. */
function go(step: number, focus = true): void {
  show(step);
  history.pushState({ step }, "");
  if (focus) steps[step]!.querySelector<HTMLElement>("h2")!.focus();
}

function show(step: number): void {
  current = step;
  steps.forEach((each, at) => (each.hidden = at !== step));
  scrollTo({ top: 0 });
}

/** Blocks that hang on a field are there while it has a value, or a certain one; what is not there is not sent. */
function arrange(): void {
  for (const block of form.querySelectorAll<HTMLFieldSetElement>("[data-with], [data-without]")) {
    const [name, value] = (block.dataset["with"] ?? block.dataset["without"])!.split("=");
    const given = new FormData(form).get(name!) ?? "";
    const there = (value === undefined ? given !== "" : given === value) === ("with" in block.dataset);
    block.hidden = block.disabled = !there;
  }
}

function number(): void {
  [...lines.children].forEach((line, at) => {
    const legend = line.querySelector("legend")!;
    legend.textContent = `${legend.dataset["label"]} ${at + 1}`;
    const remove = line.querySelector<HTMLElement>(".remove")!;
    remove.textContent = remove.dataset["label"]!.replace("{n}", String(at + 1));
  });
}

function add(): void {
  const line = document.createElement("div");
  line.innerHTML = template.innerHTML.replaceAll("NEW", String(numbers));
  numbers += 1;
  const added = line.firstElementChild as HTMLElement;
  scripted(added);
  lines.append(added);
  arrange();
  number();
  const type = added.querySelector("select")!;
  type.value = lines.children.length > 1 ? "additional" : "main";
  type.dispatchEvent(new Event("change", { bubbles: true }));
  type.focus();
}

function remove(line: Element): void {
  const next = line.nextElementSibling ?? line.previousElementSibling;
  line.remove();
  number();
  // Faults of what is gone go with it.
  form.dispatchEvent(new Event("change", { bubbles: true }));
  (next?.querySelector<HTMLElement>("select") ?? form.querySelector<HTMLElement>("#add")!).focus();
}

/** The installation's address is often the client's. */
function home(button: HTMLElement): void {
  const from = button.dataset["from"]!;
  for (const control of button.closest("fieldset")!.querySelectorAll<Control>("input, select")) {
    const own = form.elements.namedItem(`${from}.${control.name.split(".").at(-1)}`);
    if (!(own instanceof HTMLInputElement || own instanceof HTMLSelectElement)) continue;
    control.value = own.value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
  form.dispatchEvent(new Event("change", { bubbles: true }));
}

function scripted(within: ParentNode): void {
  for (const element of within.querySelectorAll<HTMLElement>(".scripted")) element.hidden = false;
}

form.addEventListener("click", ({ target }) => {
  const button = (target as Element).closest("button");
  if (button?.matches(".next")) forward();
  else if (button?.matches(".back")) history.back();
  else if (button?.matches("#add")) add();
  else if (button?.matches(".remove")) remove(button.closest(".line")!);
  else if (button?.matches(".home")) home(button);
});
form.addEventListener("change", arrange);
form.addEventListener("criba:reveal", ({ target }) => {
  const step = steps.findIndex((each) => each.contains(target as Node));
  if (step !== current) go(step, false);
});
addEventListener("popstate", ({ state }) => show((state as { step?: number } | null)?.step ?? 0));

/** Sends the order; what the edge function refuses is told at its fields. */
async function send(order: unknown): Promise<Refusal | undefined> {
  const button = form.querySelector<HTMLButtonElement>("[type=submit]")!;
  const said = button.textContent;
  button.textContent = form.dataset["sending"]!;
  document.querySelector("#failed")?.remove();
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { "content-type": "application/json", "accept": "application/json, application/problem+json", "accept-language": document.documentElement.lang },
      body: JSON.stringify(order),
    });
    const body = (await answer.json()) as Refusal & { sell_id?: string | number };
    if (answer.status === 422) return body;
    if (!answer.ok) throw new TypeError(`answered with status ${answer.status}`);
    accepted(body.sell_id);
  } catch {
    const failed = Object.assign(document.createElement("p"), { id: "failed", className: "criba-error", textContent: form.dataset["failed"]! });
    failed.setAttribute("role", "alert");
    button.closest(".turn")!.before(failed);
  } finally {
    button.textContent = said;
  }
  return undefined;
}

function accepted(id: string | number | undefined): void {
  const sent = document.querySelector<HTMLElement>("#sent")!;
  checked.detach();
  form.hidden = true;
  document.querySelector<HTMLElement>(".lead")!.hidden = true;
  sent.querySelector("#number")!.textContent = String(id ?? "");
  sent.hidden = false;
  sent.querySelector("h2")!.focus();
}

// The lines of those without scripts but the first one, which most orders have.
while (lines.children.length > 1) lines.lastElementChild!.remove();
lines.querySelector("select")!.value ||= "main";
scripted(form);
number();
arrange();
show(0);

// What was chosen, and the link that carries it. A link holds the payload only where that was asked for; all of it stands after the
// number sign, which no server is sent.

import type { Context, Kind } from "criba";

export interface Settings {
  kind: Kind;
  channel: string;
  profile: string;
  today: string;
  segment: string;
  language: string;
}

const NAMES = ["kind", "channel", "profile", "today", "segment", "language"] as const;

/** Links beyond this are cut by chats and mail. */
const LONGEST = 16_000;

/** The day in Madrid, where criba's dates are meant. */
export function madrid(): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: "Europe/Madrid", year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(new Date());
  const of = (type: string) => parts.find((part) => part.type === type)?.value;
  return `${of("year")}-${of("month")}-${of("day")}`;
}

const controls = (form: HTMLFormElement) => NAMES.map((name) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement);

export function read(form: HTMLFormElement): Settings {
  return Object.fromEntries(controls(form).map(({ name, value }) => [name, value])) as unknown as Settings;
}

/** Sets what is given; what a control does not offer leaves it as it is. */
export function choose(form: HTMLFormElement, chosen: Partial<Record<keyof Settings, string>>): void {
  for (const control of controls(form)) {
    const value = chosen[control.name as keyof Settings];
    if (value === undefined) continue;
    const before = control.value;
    control.value = value;
    if (control.value !== value) control.value = before;
  }
}

/** The context of a check; `more` is what was written beside the settings. `undefined` where that is no JSON object. */
export function contextOf({ channel, profile, today, segment }: Settings, more: string): Context | undefined {
  const given = Object.entries({ channel, profile, today, segment }).filter(([, value]) => value !== "");
  try {
    const beside: unknown = JSON.parse(more.trim() || "{}");
    if (typeof beside !== "object" || beside === null || Array.isArray(beside)) return undefined;
    return { ...beside, ...Object.fromEntries(given) };
  } catch {
    return undefined;
  }
}

/** The address of this page with these settings; `undefined` where a payload makes it too long. */
export async function link(settings: Settings, payload: string | undefined): Promise<string | undefined> {
  const address = new URL(location.href);
  const parts = new URLSearchParams(NAMES.map((name) => [name, settings[name]]));
  if (payload !== undefined) parts.set("payload", await packed(payload));
  address.hash = parts.toString();
  return address.href.length > LONGEST ? undefined : address.href;
}

/** What the address says; `payload` is `null` where it cannot be read. */
export async function fromAddress(): Promise<{ chosen: Partial<Record<keyof Settings, string>>; payload?: string | null }> {
  const parts = new URLSearchParams(location.hash.slice(1));
  const chosen = Object.fromEntries(NAMES.flatMap((name) => (parts.has(name) ? [[name, parts.get(name)]] : [])));
  const payload = parts.get("payload");
  return payload === null ? { chosen } : { chosen, payload: await unpacked(payload).catch(() => null) };
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

async function packed(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

async function unpacked(text: string): Promise<string> {
  const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return new TextDecoder("utf-8", { fatal: true }).decode(await through(bytes, new DecompressionStream("deflate-raw")));
}

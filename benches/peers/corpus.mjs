// Payloads to measure with: varied, seeded, in the form that a browser sends. From the documents' example, corrected.
//
// node corpus.mjs FOLDER   writes them as files, for the native bench

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const EXAMPLE = readFileSync(new URL("../../tests/corpus/corrected-convergent.json", import.meta.url), "utf8");

export const CONTEXT = { today: "2026-11-23", channel: "offline" };

/** Numbers that are the same on every machine (mulberry32). */
function seeded(seed) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(next() * n);
  const digits = (n) => Array.from({ length: n }, () => below(10)).join("");
  return { below, digits, one: (list) => list[below(list.length)], chance: (p) => next() < p };
}

const luhn = (text) => {
  const sum = [...text].reverse().reduce((sum, c, i) => {
    const doubled = Number(c) * (i % 2 === 0 ? 2 : 1);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return text + ((10 - (sum % 10)) % 10);
};
const nif = (digits) => digits + "TRWAGMYFPDXBNJZSQVHLCKE"[Number(digits) % 23];
const iban = (bank, account) => {
  const control = (ten) => {
    const sum = [...ten].reduce((sum, c, i) => sum + Number(c) * [1, 2, 4, 8, 5, 10, 9, 7, 3, 6][i], 0);
    const digit = 11 - (sum % 11);
    return digit === 11 ? 0 : digit === 10 ? 1 : digit;
  };
  const ccc = `${bank}${control(`00${bank}`)}${control(account)}${account}`;
  return `ES${String(98n - (BigInt(`${ccc}142800`) % 97n)).padStart(2, "0")}${ccc}`;
};

const NAMES = ["Ana", "Íñigo", "Berta", "José María", "Núria", "Xoán", "Lucía", "Iker", "Mercè", "Begoña"];
const SURNAMES = ["García", "Peña", "Soler", "Etxebarria", "Castiñeiras", "Puig", "Muñoz", "López", "Ibáñez"];
const STREETS = ["Gran Vía", "Avenida de la Constitución", "Pau Casals", "Mayor", "Rúa do Vilar", "Plaza Nueva"];
const PLACES = [
  [46, "46870", "Ontinyent"],
  [28, "28028", "Madrid"],
  [8, "08015", "Barcelona"],
  [41, "41001", "Sevilla"],
  [15, "15704", "Santiago de Compostela"],
];

function person(given, random) {
  given.name = random.one(NAMES);
  given.middlename = random.one(SURNAMES);
  given.lastname = random.one(SURNAMES);
  given.document_value = nif(`${1 + random.below(8)}${random.digits(7)}`);
  given.birthdate = `${1950 + random.below(50)}-0${1 + random.below(9)}-${10 + random.below(18)}`;
  given.contact_phone = `6${1 + random.below(8)}${random.digits(7)}`;
  given.email = `${random.one(["ana", "info", "b.soler", "tienda"])}${random.digits(3)}@${random.one(["correo.es", "empresa.com"])}`;
  address(given.address, random);
}

function address(given, random) {
  given.street_name = random.one(STREETS);
  given.number = String(1 + random.below(200));
  [given.state_id, given.postal_code, given.locality] = random.one(PLACES);
}

function line(given, type, random) {
  given.type = type;
  given.product_id = 1 + random.below(90);
  given.msisdn = `6${1 + random.below(8)}${random.digits(7)}`;
  given.iccid = luhn(`893404${random.digits(12)}`);
  for (const terminal of given.terminals ?? []) terminal.imei = luhn(`35${random.digits(12)}`);
  if (given.portability_info) person(given.portability_info.donor_user, random);
  if (given.expedition_info) person(given.expedition_info, random);
  return given;
}

function payload(random) {
  const sale = JSON.parse(EXAMPLE);
  const { products } = sale;
  const [main] = products.broadband.mobile_lines;
  const [additional] = products.mobile_lines;
  person(sale.clients.attributes[0], random);
  sale.sales_info.dealer_id = `C${random.digits(5)}`;
  sale.payment.info.bank_account = iban("00492345", random.digits(10));
  sale.payment.tpv_response.amount = String(random.below(90));
  const others = Array.from({ length: random.below(4) }, () => line(structuredClone(additional), "additional", random));
  line(main, "main", random);
  if (random.chance(0.6)) delete main.portability_info;
  if (random.chance(0.6)) delete main.expedition_info;
  if (random.chance(0.5)) delete main.terminals;
  if (random.chance(0.5)) {
    delete products.broadband;
    products.mobile_lines = [main, ...others];
    return sale;
  }
  const { landline, installation_info: installation } = products.broadband;
  person(landline.portability_info.donor_user, random);
  installation.contact.name = random.one(NAMES);
  installation.contact.document_value = nif(`${1 + random.below(8)}${random.digits(7)}`);
  if (random.chance(0.5)) delete landline.portability_info;
  if (random.chance(0.5)) delete products.broadband.tv;
  products.mobile_lines = others;
  if (others.length === 0) delete products.mobile_lines;
  return sale;
}

/** What goes wrong in practice. Every one is JSON still: a parser that throws would be slow for reasons of its own. */
const FAULTS = [
  (sale) => delete sale.sales_info.dealer_id,
  (sale) => delete sale.clients.attributes[0].name,
  (sale) => (sale.sales_type = "telecommunications"),
  (sale) => (sale.sales_info.logistic = "no"),
  (sale) => (sale.clients.attributes[0].document_value = "12345678A"),
  (sale) => (sale.clients.attributes[0].birthdate = "1990-02-30"),
  (sale) => (sale.clients.attributes[0].email = "ana.correo.es"),
  (sale) => (sale.clients.attributes[0].contact_phone = "61234"),
  (sale) => (sale.clients.attributes[0].address.postal_code = "99999"),
  (sale) => (sale.clients.attributes[0].nationality_id = "Spain"),
  (sale) => (sale.payment.info.bank_account = "ES0000492345001234512345"),
  (sale) => (lines(sale)[0].msisdn = "string"),
  (sale) => (lines(sale)[0].iccid = "8934042419120320861"),
  (sale) => (lines(sale)[0].product_id = null),
];

const lines = ({ products }) => products.broadband?.mobile_lines ?? products.mobile_lines;

function shuffled(value, random) {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, member]) => [key, shuffled(member, random)]);
  for (let i = entries.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [entries[i], entries[j]] = [entries[j], entries[i]];
  }
  return Object.fromEntries(entries);
}

/** As many payloads, each in the documents' order of keys and shuffled; every third has one to three faults. */
export function corpus(count = 96, seed = 20261123) {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) => {
    const sale = payload(random);
    const faulty = i % 3 === 2;
    if (faulty) for (let n = random.below(3); n >= 0; n -= 1) random.one(FAULTS)(sale);
    return { faulty, ordered: JSON.stringify(sale), shuffled: JSON.stringify(shuffled(sale, random)) };
  });
}

/** One payload of so many lines outside the package. */
export function ofLines(count, seed = 20261123) {
  const random = seeded(seed);
  const sale = JSON.parse(EXAMPLE);
  const [additional] = sale.products.mobile_lines;
  sale.products.mobile_lines = Array.from({ length: count }, () => line(structuredClone(additional), "additional", random));
  return JSON.stringify(sale);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  mkdirSync(folder, { recursive: true });
  const write = (name, text) => writeFileSync(join(folder, `${name}.json`), text);
  const all = corpus();
  const good = all.filter(({ faulty }) => !faulty);
  good.forEach(({ ordered }, i) => write(`ordered-${i}`, ordered));
  good.forEach(({ shuffled }, i) => write(`shuffled-${i}`, shuffled));
  all.filter(({ faulty }) => faulty).forEach(({ ordered }, i) => write(`invalid-${i}`, ordered));
  for (const count of [1, 50, 500]) write(`lines-${count}`, ofLines(count));
}

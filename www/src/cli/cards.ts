// Whole card numbers in a text, wherever they stand.

/** Digits, by themselves or in groups. */
const RUN = /\d(?:[ -]?\d)*/g;
/** As many as an issuer gives after what these begin with. An ICCID (89) and an IMEI (35, fifteen digits) are none. */
const ISSUED = /^(?:4(?:\d{12}|\d{15}|\d{18})|[25]\d{15}|6\d{15,18}|3[47]\d{13}|3\d{13}|3\d{15})$/;

/** Where there is a card number with the right check digit (ISO/IEC 7812-1): offsets and lengths in bytes. */
export function whole(bytes: Buffer): { offset: number; length: number }[] {
  const runs = [...bytes.toString("latin1").matchAll(RUN)];
  const cards = runs.filter(([run]) => isCard(run.replaceAll(/[ -]/g, "")));
  return cards.map(({ index, 0: { length } }) => ({ offset: index, length }));
}

function isCard(digits: string): boolean {
  const doubled = (digit: number) => (digit < 5 ? 2 * digit : 2 * digit - 9);
  const of = (digit: string, at: number) => (at % 2 === 1 ? doubled(Number(digit)) : Number(digit));
  const sum = [...digits].reverse().map(of).reduce((all, one) => all + one, 0);
  return ISSUED.test(digits) && sum % 10 === 0;
}

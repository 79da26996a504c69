// Whole card numbers in a text, wherever they stand.

import { ISSUED } from "../generated/cards.js";

/** Digits, by themselves or in groups. */
const RUN = /\d(?:[ -]?\d)*/g;

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
  const isIssued = ISSUED.some(([begun, lengths]) => digits.startsWith(begun) && lengths.includes(digits.length));
  return isIssued && sum % 10 === 0;
}

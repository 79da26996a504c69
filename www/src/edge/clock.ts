const MINUTE = 60_000;

/** English of Sweden writes dates as ISO does. */
const madrid = new Intl.DateTimeFormat("en-SE", { timeZone: "Europe/Madrid", year: "numeric", month: "2-digit", day: "2-digit" });

let minute = 0;
let day = "";

/** The day in Madrid. No day anywhere begins within a minute. */
export function today(): string {
  const now = Math.floor(Date.now() / MINUTE);
  if (now !== minute) [minute, day] = [now, madrid.format(now * MINUTE)];
  return day;
}

// Findings count bytes of UTF-8, editors count UTF-16 code units.

/** The index in the text of every one of these byte offsets, in one walk over the text. */
export function indexes(text: string, offsets: Iterable<number>): Map<number, number> {
  const found = new Map<number, number>();
  let byte = 0;
  let index = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    while (byte < offset && index < text.length) {
      const point = text.codePointAt(index) as number;
      byte += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      index += point < 0x10000 ? 1 : 2;
    }
    found.set(offset, index);
  }
  return found;
}

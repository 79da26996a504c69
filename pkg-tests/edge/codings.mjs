// Answers in the codings of HTTP, and what they hold.

import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

export const unpacked = "unpacked";
/** The same in zstd, which Node 20 cannot write. */
export const zstd = Buffer.from("28b52ffd2008410000756e7061636b6564", "hex");

const UNPACK = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd(bytes) {
    if (!zstd.equals(bytes)) throw new Error("this is not the answer in zstd");
    return Buffer.from(unpacked);
  },
};

/** A body without its codings, as whoever receives it would read it. */
export function unpack(coding, bytes) {
  const codings = (coding ?? "").split(/,\s*/).filter(Boolean).reverse();
  return codings.reduce((packed, name) => UNPACK[name](packed), bytes);
}

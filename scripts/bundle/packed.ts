import { brotliCompressSync, constants } from 'node:zlib';
import type { Packed } from './unpacked';
import { WORD } from './word';

const TOKEN = /[A-Za-z'!-]+|[^A-Za-z'!-]/g;

/** Bytes as text of as few letters as may be. */
const compressed = (bytes: Uint8Array): string =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  }).toString('base64');

/** Content as each of its words and signs once, sorted, and which of them follow one another. */
export function packed(content: unknown): Packed {
  const all = JSON.stringify(content).match(TOKEN) ?? [];
  const tokens = all.filter((token, at) => {
    const isBetween = WORD.test(all[at - 1] ?? '') && WORD.test(all[at + 1] ?? '');
    return token !== ' ' || !isBetween;
  });
  const words = [...new Set(tokens)].sort();
  const places = new Map(words.map((word, place) => [word, place]));
  const order = Uint16Array.from(tokens, (token) => places.get(token) ?? 0);
  return {
    words: compressed(Buffer.from(words.join('\n'))),
    order: compressed(new Uint8Array(order.buffer)),
  };
}

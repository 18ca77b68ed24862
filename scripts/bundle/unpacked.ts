import { brotliDecompressSync } from 'node:zlib';
import { WORD } from './word';

/** Content as `packed` packs it. */
export interface Packed {
  /** Each of its words and signs once, a line each, compressed, in base64. */
  readonly words: string;
  /** Which of them follow one another, by their places, in two bytes each, the lower first; the same. */
  readonly order: string;
}

const bytesOf = (compressed: string) => brotliDecompressSync(Buffer.from(compressed, 'base64'));

/** The content that was packed. */
export function unpacked({ words, order }: Packed): unknown {
  const all = bytesOf(words).toString().split('\n');
  const isWord = all.map((word) => WORD.test(word));
  let text = '';
  let isAfterWord = false;
  for (const place of new Uint16Array(Uint8Array.from(bytesOf(order)).buffer)) {
    text += isAfterWord && isWord[place] ? ` ${all[place]}` : (all[place] ?? '');
    isAfterWord = isWord[place] ?? false;
  }
  return JSON.parse(text);
}

import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { authored } from '../lambda/content/authored';

/** What only reading needs, and not before something is first read. */
const PACKED = /[\\/]compared\.json$/;

const TOKEN = /[A-Za-z'!-]+|[^A-Za-z'!-]/g;
const WORD = /^[A-Za-z'!-]/;

/** Bytes as text of as few letters as may be. */
const compressed = (bytes: Uint8Array): string =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  }).toString('base64');

/** A text as each of its words and signs once, sorted, and which of them follow one another: by their places, in two bytes
 * each, the lower first. A space between two words is not written. */
export function packed(text: string): { readonly words: string; readonly order: string } {
  const all = text.match(TOKEN) ?? [];
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

/** What unpacks a text: in the bundle, so that it is as short as it may be. */
const UNPACK = `
  const { brotliDecompressSync } = require('node:zlib');
  const bytes = (packed) => brotliDecompressSync(Buffer.from(packed, 'base64'));
  function unpack() {
    const words = bytes(WORDS).toString().split('\\n');
    const isWord = words.map((word) => ${WORD.toString()}.test(word));
    const order = new Uint16Array(Uint8Array.from(bytes(ORDER)).buffer);
    let text = '';
    let after = false;
    for (const place of order) {
      text += after && isWord[place] ? ' ' + words[place] : words[place];
      after = isWord[place];
    }
    return JSON.parse(text);
  }
  let content;
  const unpacked = () => (content ??= unpack());
`;

/** A module that is the content of a file, and unpacks it when any of its names is first asked for. */
export function packedModule(text: string): string {
  const names = Object.keys(authored<object>(JSON.parse(text)));
  const { words, order } = packed(JSON.stringify(JSON.parse(text)));
  const getters = names.map((name) => `get ${name}() { return unpacked().${name}; }`);
  return [
    `const WORDS = '${words}';`,
    `const ORDER = '${order}';`,
    UNPACK,
    `module.exports = { ${getters.join(', ')} };`,
  ].join('\n');
}

/** Packs what only reading needs, which is most of the bundle's words. */
export const packsCompared: Plugin = {
  name: 'packs-compared',
  setup(bundling) {
    bundling.onLoad({ filter: PACKED }, ({ path }) => ({
      contents: packedModule(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

import type { SmallWords, SpokenForms } from '../spoken';
import { durationsOf } from './durations';

/** The letters of a code, each by itself: `'EX-UE7'` → `'E X U E'`. */
const lettersApart = (code: string) => [...code.replace(/[^A-Z]/gi, '').toUpperCase()].join(' ');

/** Names one after the other: "one", "one and two", "one, two, and three". */
function listWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${last}`;
}

/** How English is said. */
export function spoken(words: SmallWords): SpokenForms {
  const numberWords = (count: number) => words.numbers[count] ?? String(count);
  return {
    ...durationsOf(words, numberWords),
    numberWords,
    listWords,
    besideWords: (all) => all.join(', '),
    codeWords: (code) => `${lettersApart(code)} ${numberWords(Number(code.replace(/\D/g, '')))}`,
    // English voices stumble over tone marks.
    pinyinWords: (pinyin) => pinyin.normalize('NFD').replace(/\p{M}/gu, ''),
  };
}

import type { SmallWords, SpokenForms } from '../spoken';
import { durationsOf } from './durations';

/** The letters of a code, each by itself: `'EX-UE7'` → `'E X U E'`. */
const lettersApart = (code: string) => [...code.replace(/[^A-Z]/gi, '').toUpperCase()].join(' ');

/** How English is said. */
export function spoken(words: SmallWords): SpokenForms {
  const numberWords = (count: number) => words.numbers[count] ?? String(count);
  const list = new Intl.ListFormat(words.locale);
  return {
    ...durationsOf(words, numberWords),
    numberWords,
    listWords: (names) => list.format(names),
    besideWords: (all) => all.join(', '),
    codeWords: (code) => `${lettersApart(code)} ${numberWords(Number(code.replace(/\D/g, '')))}`,
    // English voices stumble over tone marks.
    pinyinWords: (pinyin) => pinyin.normalize('NFD').replace(/\p{M}/gu, ''),
  };
}

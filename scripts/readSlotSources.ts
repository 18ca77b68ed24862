import { join } from 'node:path';
import { languageFor } from '../lambda/language/languageFor';
import { readLocale } from './locales/readLocale';
import { pointCodesIn } from './pointCodes';
import { readAuthored } from './readAuthored';
import type { SlotSources } from './slotValues';

type SlotWords = SlotSources['words'] & { readonly numbers: readonly string[] };

/** Reads from `data/` what slot values are made of. */
export function readSlotSources(folder: string, locale: string): SlotSources {
  const read = <Content>(...path: string[]) => readAuthored<Content>(join(folder, ...path));
  const words = readLocale<SlotWords>(join(folder, 'locales'), locale);
  return {
    points: pointCodesIn(join(folder, 'points')).map((code) => read('points', `${code}.json`)),
    routines: read('routines.json'),
    practices: read('practices.json'),
    topics: read('topics.json'),
    meridians: read('meridians.json'),
    signs: read('signs.json'),
    bodyParts: read('bodyParts.json'),
    words,
    numberWord: (n: number) => words.numbers[n]?.replace('-', ' ') ?? String(n),
    heard: languageFor(locale).heard,
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFor } from '../lambda/language/languageFor';
import { readLocale } from './locales/readLocale';
import { pointCodesIn } from './pointCodes';
import type { SlotSources } from './slotValues';

/** Reads from `data/` what slot values are made of. */
export function readSlotSources(folder: string, locale: string): SlotSources {
  const read = (...path: string[]): unknown =>
    JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
  const words = readLocale(join(folder, 'locales'), locale);
  const numbers = words['numbers'] as readonly string[];
  return {
    points: pointCodesIn(join(folder, 'points')).map((code) => read('points', `${code}.json`)),
    routines: read('routines.json'),
    practices: read('practices.json'),
    topics: read('topics.json'),
    meridians: read('meridians.json'),
    signs: read('signs.json'),
    bodyParts: read('bodyParts.json'),
    words,
    numberWord: (n: number) => numbers[n]?.replace('-', ' ') ?? String(n),
    heard: languageFor(locale).heard,
  } as unknown as SlotSources;
}

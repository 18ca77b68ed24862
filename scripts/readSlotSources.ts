import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pointCodesIn } from './generatePointList';
import { numberWord } from './numberWord';
import type { SlotSources } from './slotValues';

/** Reads from `data/` what slot values are made of. */
export function readSlotSources(folder: string, locale: string): SlotSources {
  const read = (...path: string[]): unknown =>
    JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
  const words = (name: string): unknown => read('locales', locale, `${name}.json`);
  return {
    points: pointCodesIn(join(folder, 'points')).map((code) => read('points', `${code}.json`)),
    routines: read('routines.json'),
    practices: read('practices.json'),
    topics: read('topics.json'),
    meridians: read('meridians.json'),
    words: {
      areas: words('areas'),
      points: words('points'),
      practices: words('practices'),
      routines: words('routines'),
      wishes: words('wishes'),
      topics: words('topics'),
      manners: words('manners'),
      meridians: words('meridians'),
      signs: words('signs'),
      bodyParts: words('bodyParts'),
      persons: words('persons'),
      ailments: words('ailments'),
      pasts: words('pasts'),
    },
    numberWord,
  } as SlotSources;
}

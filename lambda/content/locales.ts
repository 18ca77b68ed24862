import ailments from '../../data/locales/en-US/ailments.json';
import areas from '../../data/locales/en-US/areas.json';
import bodyParts from '../../data/locales/en-US/bodyParts.json';
import lines from '../../data/locales/en-US/lines.json';
import manners from '../../data/locales/en-US/manners.json';
import meridians from '../../data/locales/en-US/meridians.json';
import pasts from '../../data/locales/en-US/pasts.json';
import persons from '../../data/locales/en-US/persons.json';
import phonemes from '../../data/locales/en-US/phonemes.json';
import points from '../../data/locales/en-US/points.json';
import practices from '../../data/locales/en-US/practices.json';
import questions from '../../data/locales/en-US/questions.json';
import routines from '../../data/locales/en-US/routines.json';
import topics from '../../data/locales/en-US/topics.json';
import safety from '../../data/locales/en-US/safety.json';
import signs from '../../data/locales/en-US/signs.json';
import voice from '../../data/locales/en-US/voice.json';
import wishes from '../../data/locales/en-US/wishes.json';
import { catalogue } from './catalogue';
import { createPointNames, type PointNames } from './pointNames';
import { createSlotNames, type SlotNames } from './slotNames';
import { createPhrasebook, type LocaleContent, type Phrasebook } from '../speech/phrasebook';

const enUS = {
  locale: 'en-US',
  areas,
  lines,
  manners,
  meridians,
  phonemes,
  points,
  practices,
  questions,
  routines,
  topics,
  safety,
  voice,
  wishes,
} as unknown as LocaleContent;

/** American words, but for whom to call: the numbers of a country we don't know are not guessed. */
const elsewhere: LocaleContent = {
  ...enUS,
  safety: { ...enUS.safety, numbers: enUS.safety.numbersElsewhere },
};

const american = createPhrasebook(enUS);
let neutral: Phrasebook | undefined;

/** The words for a locale. One is written so far; every other locale hears it with no country's numbers. */
export const phrasebookFor = (locale: string): Phrasebook =>
  locale === enUS.locale ? american : (neutral ??= createPhrasebook(elsewhere));

let pointNames: PointNames | undefined;

/** The names of points as a locale says them: the same in all of them so far. Assembled when first asked for. */
export const pointNamesFor = (_locale: string): PointNames =>
  (pointNames ??= createPointNames(catalogue, american));

let slotNames: SlotNames | undefined;

/** What the values of slots are called in a locale: the same in all of them so far. Assembled when first asked for. */
export const slotNamesFor = (_locale: string): SlotNames =>
  (slotNames ??= createSlotNames(enUS, {
    signs,
    bodyParts,
    persons,
    ailments,
    pasts,
  }));

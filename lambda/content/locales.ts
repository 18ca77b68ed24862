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

const phrasebook = createPhrasebook(enUS);

/** The words for a locale. There is one so far: every other locale hears American English. */
export const phrasebookFor = (_locale: string): Phrasebook => phrasebook;

let pointNames: PointNames | undefined;

/** The names of points as a locale says them; assembled when first asked for. */
export const pointNamesFor = (locale: string): PointNames =>
  (pointNames ??= createPointNames(catalogue, phrasebookFor(locale)));

let slotNames: SlotNames | undefined;

/** What the values of slots are called in a locale; assembled when first asked for. */
export const slotNamesFor = (locale: string): SlotNames =>
  (slotNames ??= createSlotNames(phrasebookFor(locale).content, {
    signs,
    bodyParts,
    persons,
    ailments,
    pasts,
  }));

import { createPhrasebook, type Phrasebook } from '../speech/phrasebook';
import { catalogue } from './catalogue';
import { type Content, contentFor, heardLocale } from './localeContent';
import { createPointNames, type PointNames } from './pointNames';
import { languageFor } from '../language/languageFor';
import { createSentenceReader, type SentenceReader } from './learned/harmReader';
import { createWeigher, type Weigher } from './learned/weigher';
import type { Reader } from './meant';
import { createTeller, type Teller } from './teller';
import { createReader } from './reader';
import { createSlotNames, type SlotNames } from './slotNames';

/** Makes something of a locale's content when it is first asked for, once for all the locales that share that content. */
function madeOnce<Made>(make: (content: Content) => Made): (locale: string) => Made {
  const made = new Map<string, Made>();
  return (locale) => {
    const heard = heardLocale(locale);
    const known = made.get(heard) ?? make(contentFor(heard));
    made.set(heard, known);
    return known;
  };
}

/** The words of a locale. One that is not written hears its language, or else English, with no country's numbers. */
export const phrasebookFor: (locale: string) => Phrasebook = madeOnce(createPhrasebook);

/** The names of points as a locale says them. */
export const pointNamesFor: (locale: string) => PointNames = madeOnce(({ locale }) =>
  createPointNames(catalogue, phrasebookFor(locale)),
);

/** What the values of slots are called in a locale. */
export const slotNamesFor: (locale: string) => SlotNames = madeOnce(createSlotNames);

/** What words tell by themselves. */
const tellerFor: (locale: string) => Teller = madeOnce((content) =>
  createTeller(content, slotNamesFor(content.locale), pointNamesFor(content.locale)),
);

/** What words may be meant for, by what was learned. */
const weigherFor: (locale: string) => Weigher = madeOnce(({ learned }) =>
  createWeigher(learned.wishes),
);

/** What a whole sentence tells of harm. */
export const harmReaderFor: (locale: string) => SentenceReader = madeOnce((content) => {
  const names = slotNamesFor(content.locale);
  return createSentenceReader({
    learned: content.learned.harm,
    tell: tellerFor(content.locale),
    weigh: weigherFor(content.locale),
    harmIn: names.harmIn,
    denials: languageFor(content.locale).heard.afterDenials,
    partOf: (said) => names.idOf('bodyPart', said),
    catalogue,
  });
});

/** What words ask for that no sample of ours is known to fit. */
export const readerFor: (locale: string) => Reader = madeOnce(({ locale }) =>
  createReader(languageFor(locale).heard, tellerFor(locale), weigherFor(locale)),
);

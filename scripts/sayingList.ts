import { join } from 'node:path';
import { THIS } from '../lambda/content/likeness/names';
import { sayingForm, type WriteAlike } from '../lambda/content/likeness/saying';
import { readFolder, readSampleFiles } from './locales/readLocale';

/** Intents whose samples are read as harm, or not by their words at all. */
const NOT_READ = /^(Volunteer\w*|Remark)Intent$/;

interface Named {
  readonly name: string;
  readonly otherNames: readonly string[];
}

interface Words {
  readonly builtIns: Readonly<Record<string, readonly string[]>>;
  readonly readings: Readonly<Record<string, readonly string[]>>;
  readonly topics: Readonly<Record<string, Named>>;
  readonly wishes: Readonly<Record<string, Named>>;
}

/** What is said for each value of a slot, under its intent and its name. */
const sentencesOf = (intent: string, slot: string, named: Readonly<Record<string, Named>>) =>
  Object.values(named).map(({ name, otherNames }): [string, readonly string[]] => [
    `${intent} ${slot}=${name}`,
    [name, ...otherNames],
  ]);

/** Everything that may be said for an intent, or for one value of its slot. */
export function allSayings(folder: string, language: string): [string, readonly string[]][] {
  const words = readFolder<Words>(join(folder, language));
  const samples = readSampleFiles(folder, language);
  const names = [...new Set([...Object.keys(words.builtIns), ...Object.keys(samples)])].sort();
  return [
    ...names
      .filter((name) => !NOT_READ.test(name))
      .map((name): [string, readonly string[]] => [
        name,
        [...(words.builtIns[name] ?? []), ...(samples[name] ?? [])],
      ]),
    ...sentencesOf('AskTopicIntent', 'topic', words.topics),
    ...sentencesOf('WishIntent', 'wish', words.wishes),
  ];
}

/** A reading in the same form: what is in capitals stands for itself. */
const readingForm = (reading: string, write: WriteAlike): string =>
  reading
    .split(' ')
    .flatMap((word) => (/^[A-Z{]/.test(word) ? [word] : write(word).map(({ text }) => text)))
    .join(' ');

/** How often each form is said for each intent. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countsOf(
  forms: ReadonlyMap<string, readonly string[]>,
  written: (form: string) => string,
): Counts {
  const counts = new Map<string, Map<string, number>>();
  for (const [key, all] of forms)
    for (const form of all.map(written)) {
      const known = counts.get(form) ?? new Map<string, number>();
      counts.set(form, known.set(key, (known.get(key) ?? 0) + 1));
    }
  return counts;
}

/** True where a form is said so many times more for another intent. */
const isOthers = (form: string, key: string, counts: Counts, times: number): boolean => {
  const own = counts.get(form)?.get(key) ?? 0;
  return [...(counts.get(form)?.values() ?? [])].some((each) => each > own * times);
};

/** A form that asks is told from others by its small words. */
const ASKS = /^(am|is|are|do|doe|can|could|should|what|how|where|which|who|why|when|will)\b/;
/** What is so much more often said for another intent was made the same by words that are alike. */
const MANY_TIMES = 4;

/** Leaves a form to the intent that it is said for most: where it is the same, or where only small words differ. */
function ownFormsOf(
  forms: ReadonlyMap<string, readonly string[]>,
  isSmall: (word: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const tellingOf = (form: string) =>
    form
      .split(' ')
      .filter((word) => !isSmall(word) && word !== THIS)
      .join(' ') || form;
  const same = countsOf(forms, (form) => form);
  const telling = countsOf(forms, tellingOf);
  const isLeft = (form: string, key: string) =>
    isOthers(form, key, same, 1) ||
    (!ASKS.test(form) && isOthers(tellingOf(form), key, telling, MANY_TIMES));
  return new Map([...forms].map(([key, all]) => [key, all.filter((form) => !isLeft(form, key))]));
}

/** What the skill compares words with: all that may be said, in the one form of what means the same. What would be the same
 * for several intents is said for the one it is said for most. */
export function sayingsOf(
  folder: string,
  language: string,
  write: WriteAlike,
  isSmall: (word: string) => boolean,
): Readonly<Record<string, readonly string[]>> {
  const { readings } = readFolder<Words>(join(folder, language));
  const forms = new Map(
    allSayings(folder, language).map(([key, all]) => [
      key,
      all.map((said) => sayingForm(said, write)),
    ]),
  );
  const own = ownFormsOf(forms, isSmall);
  const read = (key: string) => (readings[key] ?? []).map((each) => readingForm(each, write));
  const keys = [...new Set([...own.keys(), ...Object.keys(readings)])];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      [...new Set([...(own.get(key) ?? []), ...read(key)])].filter((form) => form !== ''),
    ]),
  );
}

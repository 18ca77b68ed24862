import { join } from 'node:path';
import { sayingForm, type WriteAlike } from '../lambda/content/likeness/saying';
import { alikeWordsOf } from '../lambda/content/slotNames';
import { languageFor } from '../lambda/language/languageFor';
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
  readonly alike: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
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
  const words = readFolder(join(folder, language)) as unknown as Words;
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

/** What the skill compares words with: all that may be said, in the one form of what means the same. */
export function sayingsOf(
  folder: string,
  language: string,
): Readonly<Record<string, readonly string[]>> {
  const { alike, readings } = readFolder(join(folder, language)) as unknown as Words;
  const write = languageFor(language).heard.createAlike(alikeWordsOf({ alike }));
  const forms = new Map(
    allSayings(folder, language).map(([key, all]) => [
      key,
      all.map((said) => sayingForm(said, write)),
    ]),
  );
  for (const [key, all] of Object.entries(readings))
    forms.set(key, [...(forms.get(key) ?? []), ...all.map((each) => readingForm(each, write))]);
  return Object.fromEntries(
    [...forms].map(([key, all]) => [key, [...new Set(all)].filter((form) => form !== '')]),
  );
}

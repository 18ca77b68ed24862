import { join } from 'node:path';
import { readFolder, readSampleFiles } from './locales/readLocale';

/** Intents whose samples are read as harm, or not by their words at all. */
const NOT_READ = /^(Volunteer\w*|Remark)Intent$/;

interface Named {
  readonly name: string;
  readonly otherNames: readonly string[];
}

interface Words {
  readonly builtIns: Readonly<Record<string, readonly string[]>>;
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

import { authored } from '../../lambda/content/authored';
import { wordsIn } from '../../lambda/speech/letters';
import { LOCALES_FOLDER, readLocale } from '../locales/readLocale';
import { shuffled } from './statistics';

type Lines = Readonly<Record<string, unknown>>;

/** Lines that are said with a number, and others. */
interface Cues extends Lines {
  readonly press: Lines;
  readonly countdown: readonly string[];
  readonly count: readonly string[];
  readonly pinch: readonly string[];
}

/** Sentences of fewer words are short lines, not longer sentences. */
const LONGER_WORDS = 5;
const LONGER_SEED = 20261120;
const COUNTED_ALOUD = 15;
const PINCHES = 10;

/** The language that the open voices speak. */
export const LANGUAGE = 'en';

const words = readLocale(LOCALES_FOLDER, LANGUAGE);

/** What the language has under a name such as `'points'`. */
export const readWords = <Content>(name: string): Content => authored<Content>(words[name]);

const capitalized = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Every sentence inside a value, as it is spoken: with sides filled in, and without what needs other values. */
export function sentencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    if (typeof value !== 'string') return [];
    const filled = value.replaceAll('{{side}}', 'left').replaceAll('{{otherSide}}', 'right');
    return filled.includes('{{') ? [] : [capitalized(filled)];
  }
  return Object.values(value).flatMap(sentencesIn);
}

/** A line said once for each number from one on. */
function counted(variants: readonly string[], upTo: number, numbers: readonly string[]): string[] {
  return numbers
    .slice(1, upTo + 1)
    .flatMap((count) => variants.map((each) => capitalized(each.replace('{{count}}', count))));
}

/** The fixed short lines that pace a session, sorted. */
export function shortLines(): string[] {
  const { cues } = readWords<{ cues: Cues }>('lines');
  const numbers = readWords<string[]>('numbers');
  const ends = ['release', 'andRest', 'easeOff', 'again'];
  const held = ['halfWay', 'tenMore', 'signOfLife', 'circle', 'otherWay', 'nextStop'];
  const breaths = ['inBreath', 'outBreath', 'breatheIn', 'breatheOut'];
  const names = [...ends, ...held, ...breaths];
  const fixed = [cues.press['short'], cues.press['long'], names.map((name) => cues[name])];
  const numbered = [
    ...counted(cues.countdown, COUNTED_ALOUD, numbers),
    ...counted(cues.count, COUNTED_ALOUD, numbers),
    ...counted(cues.pinch, PINCHES, numbers),
  ];
  return [...new Set([...sentencesIn(fixed), ...numbered])].sort();
}

/** So many of the locale's longer sentences, always the same while its words are the same. */
export function longerSentences(count: number): string[] {
  const points = Object.values(readWords<Record<string, Lines>>('points'));
  const findings = points.flatMap((point) =>
    ['find', 'findAnother', 'why', 'ways'].map((part) => point[part]),
  );
  const practices = Object.values(readWords<Record<string, Lines>>('practices')).flatMap(
    ({ start, cues, end, why }) => [start, cues, end, why],
  );
  const { replies } = readWords<{ replies: Lines }>('lines');
  const isOne = (sentence: string) => !/[.?!]\s/.test(sentence);
  const all = new Set(sentencesIn([findings, practices, replies]));
  const longer = [...all].filter((each) => isOne(each) && wordsIn(each).length >= LONGER_WORDS);
  return shuffled(longer, LONGER_SEED).slice(0, count);
}

import type { AlikeWord } from '../../language/heard';
import { type Fit, fitOf } from './fit';
import { readSayings, type Saying, type Sayings } from './saying';
import type { SlotMention } from './span';
import { type Weights, weightsOf } from './weights';
import { windowsOf } from './windows';

/** What words are like, and how like. */
export interface Likeness extends Fit, Pick<Saying, 'intent' | 'filled'> {
  /** True where all that was said is compared, and no clause of it. */
  readonly isAll: boolean;
}

/** Finds what words are like, the likest first. */
export type LikenessFinder = (
  words: readonly AlikeWord[],
  mentions: readonly SlotMention[],
) => readonly Likeness[];

/** What of the words outside of a clause counts against what is said in it. */
const OUTSIDE_SHARE = 0.5;
/** What is meant only where all that is said is like it: it begins something, or is said of anything. */
const WHOLE = /^(Coach|StartLower|AreaHurts|ChangeManner|Number|Greet|AMAZON\.(Yes|No)Intent)/;
/** Of two that are as like, the one that stands first here: it does less. */
const FIRST = [
  ...['AMAZON.PauseIntent', 'AMAZON.StopIntent', 'AMAZON.ResumeIntent'],
  ...['AMAZON.NextIntent', 'LeaveOut', 'Skip', 'GoTo', 'CoachArea'],
];

const rankOf = (intent: string) => {
  const rank = FIRST.findIndex((each) => intent.startsWith(each));
  return rank < 0 ? FIRST.length : rank;
};

/** A saying, and all that it tells. */
interface Weighed extends Saying {
  readonly weight: number;
}

/** Sayings by each word and slot of theirs. */
function indexOf(sayings: readonly Weighed[]): ReadonlyMap<string, readonly Weighed[]> {
  const found = new Map<string, Weighed[]>();
  for (const saying of sayings)
    for (const text of new Set(saying.texts)) {
      const known = found.get(text);
      if (known) known.push(saying);
      else found.set(text, [saying]);
    }
  return found;
}

/** A saying of which less than this share is said is not meant. */
const LEAST_SHARE = 0.45;

/** Prepares to find the sayings of which enough is said to be meant. */
function createFinder(sayings: readonly Weighed[], weights: Weights) {
  const index = indexOf(sayings);
  return (texts: ReadonlySet<string>): readonly Weighed[] => {
    const said = new Map<Weighed, number>();
    for (const text of texts) {
      const weight = weights.of(text);
      for (const saying of index.get(text) ?? [])
        said.set(saying, (said.get(saying) ?? 0) + weight);
    }
    return [...said].flatMap(([saying, weight]) =>
      weight >= LEAST_SHARE * saying.weight ? [saying] : [],
    );
  };
}

/** Prepares to compare words with sayings. */
export function createLikeness(
  written: Sayings,
  isSmall: (word: string) => boolean,
): LikenessFinder {
  const plain = readSayings(written);
  const weights = weightsOf(plain, isSmall);
  const weightOf = ({ texts }: Saying) => texts.reduce((sum, text) => sum + weights.of(text), 0);
  const find = createFinder(
    plain.map((saying) => ({ ...saying, weight: weightOf(saying) })),
    weights,
  );
  const tellingOf = (words: readonly AlikeWord[]) =>
    words.reduce((sum, { text }) => sum + weights.beside(text), 0);
  return (words, mentions) => {
    const best = new Map<string, Likeness>();
    for (const { inside, isAll } of windowsOf(words)) {
      const [from = 0, to = 0] = [inside[0]?.from, inside.at(-1)?.to];
      const within = mentions.filter((mention) => mention.from >= from && mention.to <= to);
      const outside = isAll ? 0 : OUTSIDE_SHARE * (tellingOf(words) - tellingOf(inside));
      const compared = { words: inside, mentions: within, outside };
      const texts = [...inside.map(({ text }) => text), ...within.map(({ slot }) => `{${slot}}`)];
      for (const saying of find(new Set(texts))) {
        const { intent, filled } = saying;
        const fit = isAll || !WHOLE.test(intent) ? fitOf(saying, compared, weights) : undefined;
        const key = `${intent} ${Object.values(filled).join()}`;
        if (fit && fit.score > (best.get(key)?.score ?? 0))
          best.set(key, { ...fit, isAll, intent, filled });
      }
    }
    const byScore = (a: Likeness, b: Likeness) =>
      b.score - a.score || rankOf(a.intent) - rankOf(b.intent);
    return [...best.values()].sort(byScore);
  };
}

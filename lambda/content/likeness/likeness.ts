import type { AlikeWord, WordKinds } from '../../language/heard';
import { type Fit, fitOf } from './fit';
import { readSayings, type Saying, type Sayings } from './saying';
import type { SlotMention } from './span';
import { type Core, coreOf } from './cores';
import { createFinder } from './finder';
import { weightsOf } from './weights';
import { windowsOf } from './windows';

/** What words are like, and how like. */
export interface Likeness extends Fit, Pick<Saying, 'intent' | 'filled'> {
  /** True where all that was said is compared, and no clause of it. */
  readonly isAll: boolean;
}

/** What words are like, the likest first, and what is said whole among them, what tells most first. */
export interface Alike extends Likely {
  /** The same of what is denied, and so not meant. */
  readonly denied: Likely;
}

interface Likely {
  readonly likest: readonly Likeness[];
  readonly cores: readonly Core[];
}

/** Finds what words are like. */
export type LikenessFinder = (
  words: readonly AlikeWord[],
  mentions: readonly SlotMention[],
) => Alike;

/** What of the words outside of a clause counts against what is said in it. */
const OUTSIDE_SHARE = 0.5;
/** What is meant only where all that is said is like it: it begins something, or is said of anything. */
const WHOLE = /^(Coach|StartLower|AreaHurts|ChangeManner|Number|Greet|AMAZON\.(Yes|No)Intent)/;
/** Of two that are as like, the one that stands first here: it does less. */
const FIRST = [
  ...['AMAZON.PauseIntent', 'AMAZON.StopIntent', 'AMAZON.ResumeIntent', 'ReadyIntent'],
  ...['AMAZON.NextIntent', 'LeaveOut', 'Skip', 'GoTo', 'CoachArea'],
];

const rankOf = (intent: string) => {
  const rank = FIRST.findIndex((each) => intent.startsWith(each));
  return rank < 0 ? FIRST.length : rank;
};

/** Less than a hundredth makes nothing liker. */
const inHundredths = ({ score }: Likeness) => Math.round(score * 100);

const byScore = (a: Likeness, b: Likeness) =>
  inHundredths(b) - inHundredths(a) || rankOf(a.intent) - rankOf(b.intent);
const byTelling = (a: Core, b: Core) => b.tells - a.tells || rankOf(a.intent) - rankOf(b.intent);

/** Those of which each is denied, or is not, the likest of each kind. */
function likelyOf(all: readonly Likeness[], cores: readonly Core[], isDenied: boolean): Likely {
  const best = new Map<string, Likeness>();
  for (const like of all) {
    const key = `${like.intent} ${Object.values(like.filled).join()}`;
    if (like.isDenied === isDenied && like.score > (best.get(key)?.score ?? 0)) best.set(key, like);
  }
  return {
    likest: [...best.values()].sort(byScore),
    cores: cores.filter((core) => core.isDenied === isDenied).sort(byTelling),
  };
}

/** Prepares to compare words with sayings. */
export function createLikeness(written: Sayings, kinds: WordKinds): LikenessFinder {
  const plain = readSayings(written);
  const weights = weightsOf(plain, kinds);
  const find = createFinder(plain, weights);
  const tellingOf = (words: readonly AlikeWord[]) =>
    words.reduce((sum, { text }) => sum + weights.beside(text), 0);
  return (words, mentions) => {
    const likest: Likeness[] = [];
    const cores: Core[] = [];
    for (const { inside, isAll } of windowsOf(words)) {
      const [from = 0, to = 0] = [inside[0]?.from, inside.at(-1)?.to];
      const within = mentions.filter((mention) => mention.from >= from && mention.to <= to);
      const outside = isAll ? 0 : OUTSIDE_SHARE * (tellingOf(words) - tellingOf(inside));
      const compared = { words: inside, all: words, mentions: within, outside };
      const texts = [...inside.map(({ text }) => text), ...within.map(({ slot }) => `{${slot}}`)];
      for (const { saying, mayBeWhole } of find(new Set(texts))) {
        const { intent, filled } = saying;
        const core = isAll && mayBeWhole ? coreOf(saying, compared, weights) : undefined;
        if (core) cores.push(core);
        const fit = isAll || !WHOLE.test(intent) ? fitOf(saying, compared, weights) : undefined;
        if (fit) likest.push({ ...fit, isAll, intent, filled });
      }
    }
    return { ...likelyOf(likest, cores, false), denied: likelyOf(likest, cores, true) };
  };
}

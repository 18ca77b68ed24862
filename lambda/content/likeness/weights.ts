import type { WordKinds } from '../../language/heard';
import {
  CANNOT,
  GREETING,
  LITTLE,
  NEEDLESS,
  NO,
  NEGATION,
  NOW,
  ONLY,
  OUCH,
  POLITE,
  THANKS,
  THIS,
  WISHING,
} from './names';
import { isSlot, type Saying } from './saying';

/** How much words tell. */
export interface Weights extends WordKinds {
  /** What a word or a slot of a saying tells of it: the more, the fewer intents it is said for. */
  readonly of: (text: string) => number;
  /** What a word tells against a saying that does not have it. */
  readonly beside: (word: string) => number;
}

const SLOT_WEIGHT = 1;
const SMALL_WEIGHT = 0.08;
/** What a word tells that is said for nothing of ours. */
const UNKNOWN_WEIGHT = 0.6;
const LEAST = 0.3;
const MOST_BESIDE = 0.7;

/** What these tell beside a saying: some are said with anything, and a denial turns it round. */
const BESIDE: ReadonlyMap<string, number> = new Map([
  [POLITE, 0.02],
  [WISHING, 0.02],
  [THANKS, 0.2],
  [THIS, 0.2],
  [NOW, 0.2],
  [ONLY, 0.2],
  [LITTLE, 0.1],
  [OUCH, 0.1],
  [GREETING, 0.1],
  [NO, 0.5],
  [NEGATION, 1.2],
  [CANNOT, 1.2],
  [NEEDLESS, 1.2],
]);

/** What each word of some sayings tells of them. */
function knownWeights(sayings: readonly Saying[]): ReadonlyMap<string, number> {
  const intents = new Map<string, Set<string>>();
  for (const { intent, texts } of sayings)
    for (const text of texts) {
      const known = intents.get(text);
      if (known) known.add(intent);
      else intents.set(text, new Set([intent]));
    }
  const all = Math.log(new Set(sayings.map(({ intent }) => intent)).size + 1);
  const weightOf = (uses: number) => LEAST + (1 - LEAST) * (1 - Math.log(uses) / all);
  return new Map([...intents].map(([text, { size }]) => [text, weightOf(size)]));
}

/** Weighs words by how few intents they are said for. */
export function weightsOf(sayings: readonly Saying[], kinds: WordKinds): Weights {
  const known = knownWeights(sayings);
  const isSmall = (word: string) => kinds.isSmall(word) || word === POLITE || word === WISHING;
  const of = (text: string): number => {
    if (isSlot(text)) return SLOT_WEIGHT;
    if (isSmall(text)) return SMALL_WEIGHT;
    return known.get(text) ?? UNKNOWN_WEIGHT;
  };
  const beside = (word: string) => BESIDE.get(word) ?? Math.min(MOST_BESIDE, of(word));
  return { ...kinds, of, beside, isSmall };
}

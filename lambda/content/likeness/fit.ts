import type { AlikeWord } from '../../language/heard';
import type { Weighed } from './finder';
import { isName, TURNING } from './names';
import { isDenied, isSaidAlike, pair, type Pairing } from './pairing';
import type { Saying } from './saying';
import { type SlotMention, overlaps } from './span';
import type { Weights } from './weights';

/** How a saying fits some words. */
export interface Fit {
  /** 1 where they are the same, 0 where they have nothing in common. */
  readonly score: number;
  readonly used: readonly SlotMention[];
  /** True where a word beside it turns a meaning round. */
  readonly isTurned: boolean;
  /** True where a denial reaches it: it is what is not meant. */
  readonly isDenied: boolean;
}

/** Words that a saying is compared with, all that was said, what is named in them, and what was told outside of them. */
export interface Compared {
  readonly words: readonly AlikeWord[];
  readonly all: readonly AlikeWord[];
  readonly mentions: readonly SlotMention[];
  readonly outside: number;
}

/** What each word more of a phrase tells, of what its first does. */
const PHRASE_SHARE = 0.3;
/** What is named beside a saying, and only tells how it is wished, costs little. */
const MODIFIERS = new Set(['manner', 'otherManner', 'duration', 'number', 'side']);
const MODIFIER_WEIGHT = 0.2;

/** What was said of a saying tells of it. */
function matchedOf({ texts }: Saying, { said }: Pairing, weights: Weights) {
  let matched = 0;
  let phrases = 0;
  for (const [at, { from, to }] of said) {
    const text = texts[at] ?? '';
    const weight = weights.of(text);
    matched += weight;
    if (isName(text)) phrases += PHRASE_SHARE * weight * (to - from - 1);
  }
  return { matched, phrases };
}

/** What the other words tell against a saying. */
function besideOf({ others }: Pairing, { mentions }: Compared, weights: Weights): number {
  const modifiers = mentions.filter(({ slot }) => MODIFIERS.has(slot));
  return others.reduce((sum, word) => {
    const told = weights.beside(word.text);
    const isModifier = modifiers.some((mention) => overlaps(mention, word));
    return sum + (isModifier ? Math.min(MODIFIER_WEIGHT, told) : told);
  }, 0);
}

/** How much of some words and of a saying is the same; nothing where it can't be meant. */
export function fitOf(saying: Weighed, compared: Compared, weights: Weights): Fit | undefined {
  const pairing = pair(saying, compared.words, compared.mentions);
  if (!pairing || !isSaidAlike(saying, pairing, compared.words, weights)) return undefined;
  const { matched, phrases } = matchedOf(saying, pairing, weights);
  const same = 2 * (matched + phrases);
  const different =
    saying.weight - matched + besideOf(pairing, compared, weights) + compared.outside;
  return {
    score: same / (same + different),
    used: pairing.used,
    isTurned: pairing.others.some(({ text }) => TURNING.has(text)),
    isDenied: isDenied(pairing, compared.all, weights),
  };
}

import type { Compared } from './fit';
import { isName, THIS } from './names';
import { isDenied, isSaidAlike, pair, type Pairing } from './pairing';
import { isSlot, type Saying } from './saying';
import { type SlotMention, overlaps, type WordSpan } from './span';
import type { Weights } from './weights';

/** A saying that is said whole among other words. */
export interface Core extends WordSpan, Pick<Saying, 'intent' | 'filled'> {
  /** How much it tells. */
  readonly tells: number;
  readonly used: readonly SlotMention[];
  /** True where a denial reaches it: it is what is not meant. */
  readonly isDenied: boolean;
}

/** Most words that tell something between those of a saying; what is named stands close. */
const MOST_BETWEEN = 1;
/** What each word more of a phrase tells, of what its first does. */
const PHRASE_SHARE = 0.3;

const isTelling = (text: string, { isSmall }: Weights) => text !== THIS && !isSmall(text);

/** The words that a saying is said in, from the first to the last; nothing where too much else is said among them. */
function spanOf(
  { texts }: Saying,
  { said, others }: Pairing,
  weights: Weights,
): WordSpan | undefined {
  const spans = [...said].flatMap(([at, span]) =>
    isTelling(texts[at] ?? '', weights) ? [span] : [],
  );
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  const between = others.filter(
    (word) => overlaps(word, { from, to }) && isTelling(word.text, weights),
  );
  const most = texts.some(isSlot) ? 0 : MOST_BETWEEN;
  return between.length > most ? undefined : { from, to };
}

/** How much a saying tells by the words it is said in. */
const tellsOf = ({ texts }: Saying, { said }: Pairing, weights: Weights): number =>
  [...said].reduce((sum, [at, { from, to }]) => {
    const text = texts[at] ?? '';
    const more = isName(text) ? PHRASE_SHARE * (to - from - 1) : 0;
    return isTelling(text, weights) ? sum + weights.of(text) * (1 + more) : sum;
  }, 0);

/** A saying that is said whole among some words, and near together. */
export function coreOf(
  saying: Saying,
  { words, all, mentions }: Compared,
  weights: Weights,
): Core | undefined {
  const { texts, intent, filled } = saying;
  const pairing = pair(saying, words, mentions);
  if (!pairing || !isSaidAlike(saying, pairing, words, weights)) return undefined;
  const telling = texts.filter((text) => !isSlot(text) && isTelling(text, weights));
  const isEnough = telling.length > 1 || (telling[0] !== undefined && isName(telling[0]));
  const isWhole = texts.every((text, at) => weights.isSmall(text) || pairing.said.has(at));
  if (!isEnough || !isWhole) return undefined;
  const span = spanOf(saying, pairing, weights);
  return (
    span && {
      ...span,
      intent,
      filled,
      used: pairing.used,
      tells: tellsOf(saying, pairing, weights),
      isDenied: isDenied(pairing, all, weights),
    }
  );
}

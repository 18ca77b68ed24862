import type { Catalogue } from '../../domain/catalogue/catalogue';
import { mostUrgent, type SignTier } from '../../domain/catalogue/sign';
import type { HarmReader, Told } from '../../language/heard';
import type { Teller } from '../teller';
import { signOf } from '../toldSigns';
import type { ToldWords } from '../told';
import { harmFeaturesOf } from './harmFeatures';
import { type Opinion, opinionsOf } from './opinion';
import { wishIn } from './learnedMeaning';
import type { Weigher } from './weigher';
import { type LearnedWeights, NO_HARM, PLACE, readWeights } from './weights';

/** What is done about a sign that nothing names. */
export type UnnamedTier = Exclude<SignTier, 'fine'>;

/** What a sentence tells of harm: what is named, or that something is wrong, and how soon it has to be seen to. */
export interface SentenceHarm {
  readonly told: readonly Told[];
  readonly unnamed?: UnnamedTier;
}

/** Reads what a whole sentence tells of harm. */
export type SentenceReader = (said: string) => SentenceHarm;

/** What it costs to miss something, beside what it costs to take nothing for it. */
const COSTS = { cannotWait: 3, canWait: 2, nothing: 1 };
/** How much what concepts find counts by itself: little else is ever likelier than what cannot wait. */
const FOUND = { cannotWait: 0.9, canWait: 0.6 };

const isTier = (label: string): label is UnnamedTier =>
  label === 'emergency' || label === 'seeSomeone' || label === 'dizzy' || label === 'breathingOnly';

/** How soon what a label stands for has to be seen to: it is a tier of signs, or a sign. */
const tierOf = (label: string, catalogue: Catalogue): SignTier | undefined =>
  isTier(label) ? label : catalogue.findSign(label)?.tier;

/** What it costs to miss a label: no more than nothing, where something is wished for; and what can wait no more, where what cannot
 * wait is found. */
function costOf(
  label: string,
  wished: number,
  isUrgentFound: boolean,
  catalogue: Catalogue,
): number {
  if (label === NO_HARM || wished > 0) return COSTS.nothing;
  if (tierOf(label, catalogue) === 'emergency') return COSTS.cannotWait;
  return isUrgentFound ? COSTS.nothing : COSTS.canWait;
}

/** What concepts come to, as what is learned calls it. */
function labelOfTold(
  told: readonly Told[],
  labels: readonly string[],
  catalogue: Catalogue,
): string {
  const sign = mostUrgent(told.flatMap((each) => signOf(each, catalogue) ?? []));
  if (sign && sign.tier !== 'fine') return labels.includes(sign.id) ? sign.id : sign.tier;
  return told.some(({ kind, isPast }) => kind === 'place' && !isPast) ? PLACE : NO_HARM;
}

function worthOfFound(found: string, isUrgent: boolean): number {
  if (found === NO_HARM) return 0;
  return isUrgent ? FOUND.cannotWait : FOUND.canWait;
}

/** What words are best taken for: what is likely, and what would cost most if it were missed. Nothing is as likely as all that no
 * label is likely for, and as a wish. */
function bestOf(
  opinions: readonly Opinion[],
  found: string,
  wished: number,
  catalogue: Catalogue,
): string {
  const isUrgent = tierOf(found, catalogue) === 'emergency';
  const rest = 1 - opinions.reduce((sum, { share }) => sum + share, 0);
  const likely = ({ label, share }: Opinion) =>
    label === NO_HARM ? Math.max(share + rest, wished) : share;
  const worths = opinions.map((opinion) => ({
    label: opinion.label,
    worth:
      likely(opinion) * costOf(opinion.label, wished, isUrgent, catalogue) +
      (opinion.label === found ? worthOfFound(found, isUrgent) : 0),
  }));
  return worths.reduce((best, each) => (each.worth > best.worth ? each : best)).label;
}

/** What a label tells of the listener, who named these words. */
function harmBy(
  label: string,
  { mentions }: ToldWords,
  part: (said: string) => string | undefined,
): SentenceHarm {
  const own = { whose: 'own', isPast: false } as const;
  if (isTier(label)) return { told: [], unnamed: label };
  if (label !== PLACE) return { told: [{ ...own, kind: 'sign', id: label }] };
  const named = mentions.find(({ slot }) => slot === 'bodyPart');
  const id = named && part(named.said);
  return { told: id === undefined ? [] : [{ ...own, kind: 'place', id, state: 'whenHurt' }] };
}

/** What whole sentences are read with. */
interface HarmSources {
  readonly learned: LearnedWeights;
  readonly tell: Teller;
  /** What words may be meant for. */
  readonly weigh: Weigher;
  readonly harmIn: HarmReader;
  readonly partOf: (said: string) => string | undefined;
  readonly catalogue: Catalogue;
}

/** Prepares to read harm twice: by concepts, and by what was learned of whole sentences, concepts among them. What costs most if
 * it were missed counts sooner, and what concepts find that cannot wait stands unless something else is all but certain. */
export function createSentenceReader(sources: HarmSources): SentenceReader {
  const { learned, tell, weigh, harmIn, partOf, catalogue } = sources;
  const weights = readWeights(learned);
  return (said) => {
    const told = harmIn(said);
    const words = tell(said, false);
    const opinions = opinionsOf(harmFeaturesOf(words, told), weights);
    const found = labelOfTold(told, weights.labels, catalogue);
    const wished = found === NO_HARM ? wishIn(weigh(words, undefined)) : 0;
    const best = bestOf(opinions, found, wished, catalogue);
    if (best === found) return { told };
    return best === NO_HARM ? { told: [] } : harmBy(best, words, partOf);
  };
}

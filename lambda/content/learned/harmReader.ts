import type { Catalogue } from '../../domain/catalogue/catalogue';
import type { HarmReader, Told } from '../../language/heard';
import type { Teller } from '../teller';
import type { ToldWords } from '../told';
import { harmFeaturesOf } from './harmFeatures';
import { bestOf, isTier, labelOfTold, type UnnamedTier } from './harmWorth';
import { type Opinion, opinionsOf } from './opinion';
import { meantIn, wishIn } from './learnedMeaning';
import type { Weigher } from './weigher';
import { type LearnedWeights, NO_HARM, PLACE, readWeights } from './weights';

/** What a sentence tells of harm: what is named, or that something is wrong, and how soon it has to be seen to. */
export interface SentenceHarm {
  readonly told: readonly Told[];
  readonly unnamed?: UnnamedTier;
  /** True where it is likely that nothing is wrong, by what was learned, and enough words are known to tell. */
  readonly isCalm: boolean;
}

/** Reads what a whole sentence tells of harm. */
export type SentenceReader = (said: string) => SentenceHarm;

/** How likely it has to be that nothing is wrong. */
const LEAST_CALM = 0.8;

/** True where it is so likely that nothing is wrong. */
const isCalmIn = (opinions: readonly Opinion[]): boolean =>
  opinions.some(({ label, share }) => label === NO_HARM && share >= LEAST_CALM);

/** What a label tells of the listener, who named these words. */
function harmBy(
  label: string,
  { mentions }: ToldWords,
  part: (said: string) => string | undefined,
): Omit<SentenceHarm, 'isCalm'> {
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
  /** What words deny. */
  readonly denials: (said: string) => readonly string[];
  readonly partOf: (said: string) => string | undefined;
  readonly catalogue: Catalogue;
}

/** Prepares to read harm twice: by concepts, and by what was learned of whole sentences, concepts among them. What costs most if
 * it were missed counts sooner, and what concepts find that cannot wait stands unless something else is all but certain. */
export function createSentenceReader(sources: HarmSources): SentenceReader {
  const { learned, tell, weigh, harmIn, denials, partOf, catalogue } = sources;
  const weights = readWeights(learned);
  return (said) => {
    const told = harmIn(said);
    const words = tell(said, false);
    const opinions = opinionsOf(harmFeaturesOf(words, told), weights);
    const found = labelOfTold(told, weights.labels, catalogue);
    const isNone = found === NO_HARM;
    const weighed = weigh(words, undefined);
    const wished = isNone && weighed.isKnown ? wishIn(weighed.opinions) : 0;
    const isDenied = isNone && denials(said).some((denied) => harmIn(denied).length > 0);
    const meant = weighed.isKnown ? meantIn(weighed.opinions) : 0;
    const best = bestOf(opinions, { found, wished, meant, isDenied }, catalogue);
    const isCalm = weighed.isKnown && isCalmIn(opinions);
    if (best === found) return { told, isCalm };
    return { isCalm, ...(best === NO_HARM ? { told: [] } : harmBy(best, words, partOf)) };
  };
}

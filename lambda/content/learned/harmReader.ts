import type { Catalogue } from '../../domain/catalogue/catalogue';
import { mostUrgent, type SignTier } from '../../domain/catalogue/sign';
import type { HarmReader, Told } from '../../language/heard';
import type { Teller } from '../teller';
import { signOf } from '../toldSigns';
import type { ToldWords } from '../told';
import { harmFeaturesOf } from './harmFeatures';
import { type Opinion, opinionsOf } from './opinion';
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

/** What words come to. */
type Outcome = UnnamedTier | typeof PLACE | typeof NO_HARM;

/** How likely something has to be, where concepts tell of nothing at all. */
const LEAST = { emergency: 0.4, place: 0.75, other: 0.5 };
/** How likely it has to be that words tell of nothing, where concepts tell of what can wait. Of a stranger's sentences that
 * nobody had seen before, none that told of anything was so likely to tell of nothing. */
const LEAST_OF_NOTHING = 0.93;

const isTier = (label: string): label is UnnamedTier =>
  label === 'emergency' || label === 'seeSomeone' || label === 'dizzy' || label === 'breathingOnly';

/** What a label comes to: it is a sign, a tier of signs, a place, or nothing. */
function outcomeOf(label: string, catalogue: Catalogue): Outcome {
  if (label === PLACE || isTier(label)) return label;
  const tier = catalogue.findSign(label)?.tier;
  return tier === undefined || tier === 'fine' ? NO_HARM : tier;
}

/** What concepts come to. */
function outcomeOfTold(told: readonly Told[], catalogue: Catalogue): Outcome {
  const sign = mostUrgent(told.flatMap((each) => signOf(each, catalogue) ?? []));
  if (sign && sign.tier !== 'fine') return sign.tier;
  return told.some(({ kind, isPast }) => kind === 'place' && !isPast) ? PLACE : NO_HARM;
}

/** How likely each outcome is. */
function sharesOf(opinions: readonly Opinion[], catalogue: Catalogue) {
  const shares = new Map<Outcome, number>();
  for (const { label, share } of opinions) {
    const outcome = outcomeOf(label, catalogue);
    shares.set(outcome, (shares.get(outcome) ?? 0) + share);
  }
  return shares;
}

/** The likeliest outcome, where concepts tell of nothing: what cannot wait counts sooner. */
function likeliestOf(shares: ReadonlyMap<Outcome, number>): Outcome {
  const urgent = shares.get('emergency') ?? 0;
  if (urgent >= LEAST.emergency && urgent > (shares.get(NO_HARM) ?? 0)) return 'emergency';
  const [likeliest] = [...shares].sort(([, a], [, b]) => b - a);
  const least = likeliest?.[0] === PLACE ? LEAST.place : LEAST.other;
  return likeliest && likeliest[1] >= least ? likeliest[0] : NO_HARM;
}

/** What it comes to, where concepts tell of something that can wait: that, but where it is very likely nothing. */
const stillOf = (found: Outcome, shares: ReadonlyMap<Outcome, number>): Outcome =>
  (shares.get(NO_HARM) ?? 0) >= LEAST_OF_NOTHING ? NO_HARM : found;

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
  readonly harmIn: HarmReader;
  /** What words deny. */
  readonly denials: (said: string) => readonly string[];
  readonly partOf: (said: string) => string | undefined;
  readonly catalogue: Catalogue;
}

/** Prepares to read harm twice: by concepts, and by what was learned of whole sentences, concepts among them. What concepts
 * find that cannot wait stands, whatever was learned; what can wait stands unless the sentence is very likely to tell of nothing.
 * Where they find nothing, and words deny nothing that they know, what is likely counts. */
export function createSentenceReader(sources: HarmSources): SentenceReader {
  const { learned, tell, harmIn, denials, partOf, catalogue } = sources;
  const weights = readWeights(learned);
  const tellsOf = (said: string, told: readonly Told[]) =>
    told.length > 0 || denials(said).some((denied) => harmIn(denied).length > 0);
  return (said) => {
    const told = harmIn(said);
    const byConcepts = outcomeOfTold(told, catalogue);
    const isSettled = byConcepts === 'emergency' || (byConcepts === NO_HARM && tellsOf(said, told));
    if (isSettled) return { told };
    const words = tell(said, false);
    const { all: opinions } = opinionsOf(harmFeaturesOf(words, told), weights);
    const shares = sharesOf(opinions, catalogue);
    const isFound = byConcepts !== NO_HARM;
    const outcome = isFound ? stillOf(byConcepts, shares) : likeliestOf(shares);
    if (outcome === byConcepts) return { told };
    if (outcome === NO_HARM) return { told: [] };
    const best = opinions.find(({ label }) => outcomeOf(label, catalogue) === outcome);
    return best ? harmBy(best.label, words, partOf) : { told };
  };
}

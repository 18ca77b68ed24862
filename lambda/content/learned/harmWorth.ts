import type { Catalogue } from '../../domain/catalogue/catalogue';
import { mostUrgent, type SignTier } from '../../domain/catalogue/sign';
import type { Told } from '../../language/heard';
import { signOf } from '../toldSigns';
import type { Opinion } from './opinion';
import { NO_HARM, PLACE } from './weights';

/** What is done about a sign that nothing names. */
export type UnnamedTier = Exclude<SignTier, 'fine'>;

/** What it costs to miss something, beside what it costs to take nothing for it. */
const COSTS = { cannotWait: 3, canWait: 2, nothing: 1 };
/** The same of what cannot wait, where concepts find something that can: they know what it is. */
const COST_BESIDE_FOUND = 0.9;
/** How much what concepts find counts by itself: little else is ever likelier than what cannot wait. */
const FOUND = { cannotWait: 0.95, place: 0.9, canWait: 0.88 };
/** How likely it has to be that nothing is wrong, for what concepts find not to count: less will do where something is meant. */
const SURELY_NOTHING = { alone: 0.9, besideMeant: 0.85 };
/** How likely it has to be that something is meant, be it only talk. */
const LEAST_MEANT = 0.5;
/** How likely something has to be that nothing names. */
const LEAST_UNNAMED = 0.26;

/** True for a label that is no sign, but a tier of signs. */
export const isTier = (label: string): label is UnnamedTier =>
  label === 'emergency' || label === 'seeSomeone' || label === 'dizzy' || label === 'breathingOnly';

/** How soon what a label stands for has to be seen to: it is a tier of signs, or a sign. */
const tierOf = (label: string, catalogue: Catalogue): SignTier | undefined =>
  isTier(label) ? label : catalogue.findSign(label)?.tier;

/** What else is known of words. */
export interface Beside {
  /** What concepts come to, as what is learned calls it. */
  readonly found: string;
  /** How likely it is that something is wished for, where that is likely; else nought. */
  readonly wished: number;
  /** How likely what is meant is, be it only talk; nought where too few words are known. */
  readonly meant: number;
  /** True where words deny what concepts would find. */
  readonly isDenied: boolean;
}

const isUrgent = (label: string, catalogue: Catalogue): boolean =>
  tierOf(label, catalogue) === 'emergency';

/** What it costs to miss a label: no more than nothing, where something is wished for or denied. */
function costOf(label: string, { found, wished, isDenied }: Beside, catalogue: Catalogue): number {
  if (label === NO_HARM || wished > 0 || isDenied) return COSTS.nothing;
  if (isUrgent(label, catalogue))
    return found === NO_HARM || isUrgent(found, catalogue) ? COSTS.cannotWait : COST_BESIDE_FOUND;
  return COSTS.canWait;
}

/** What concepts come to, as what is learned calls it. */
export function labelOfTold(
  told: readonly Told[],
  labels: readonly string[],
  catalogue: Catalogue,
): string {
  const sign = mostUrgent(told.flatMap((each) => signOf(each, catalogue) ?? []));
  if (sign && sign.tier !== 'fine') return labels.includes(sign.id) ? sign.id : sign.tier;
  return told.some(({ kind, isPast }) => kind === 'place' && !isPast) ? PLACE : NO_HARM;
}

/** What a label is worth by itself, where concepts find it. */
function worthOfFound(label: string, { found }: Beside, catalogue: Catalogue): number {
  if (label !== found || label === NO_HARM) return 0;
  if (label === PLACE) return FOUND.place;
  return isUrgent(label, catalogue) ? FOUND.cannotWait : FOUND.canWait;
}

/** True where it is so likely that nothing is wrong that what concepts find does not count. */
const isSurelyNothing = (share: number, { meant }: Beside): boolean =>
  share >= (meant >= LEAST_MEANT ? SURELY_NOTHING.besideMeant : SURELY_NOTHING.alone);

/** What words are best taken for: what is likely, and what would cost most if it were missed. What can wait never comes before what
 * cannot and is found. Where nothing is found, nothing is as likely as all that no label is likely for, and as a wish. */
export function bestOf(opinions: readonly Opinion[], beside: Beside, catalogue: Catalogue): string {
  const nothing = opinions.find(({ label }) => label === NO_HARM)?.share ?? 0;
  if (isSurelyNothing(nothing, beside)) return NO_HARM;
  const rest = 1 - opinions.reduce((sum, { share }) => sum + share, 0);
  const likely = ({ label, share }: Opinion) =>
    label === NO_HARM && beside.found === NO_HARM ? Math.max(share + rest, beside.wished) : share;
  const isFoundUrgent = isUrgent(beside.found, catalogue);
  const counts = ({ label, share }: Opinion) =>
    label === NO_HARM ||
    label === beside.found ||
    (share >= LEAST_UNNAMED && (!isFoundUrgent || isUrgent(label, catalogue)));
  const worths = opinions.filter(counts).map((opinion) => ({
    label: opinion.label,
    worth:
      likely(opinion) * costOf(opinion.label, beside, catalogue) +
      worthOfFound(opinion.label, beside, catalogue),
  }));
  return worths.reduce((best, each) => (each.worth > best.worth ? each : best)).label;
}

import type { NamedThere } from '../heard';
import { fold } from './fold';

/** Words that ask about something, and tell nothing by themselves. "Is" and "can" may have lost who they speak of. */
const QUESTION =
  /^(what(?! about| i (would|want|need|really|am after))|how(?! about)|why|when|where(?! (my|me)\b)|which|who|does|do you(?! (do|have (something|anything))\b)|tell me (about|how|why|what|where))\b/;

/** True where words ask. */
export const asks = (said: string): boolean => QUESTION.test(fold(said));

const MAY_ASK =
  /^(and |but |so |well |oh |okay )*((what|how)(?! about)|why|when|where(?! (my|me)\b)|which|who|do (i|we|they)|do you (?!do\b|have (something|anything)\b)|does|did|is (?!there (something|anything|a|an|any|some)\b)|remind me|are|am|was|should|will|has|would (it|that|this)|can (it|that|this)|could (it|that|this))\b/;

/** True where words may ask: what is named in them is not to begin. */
export const mayAsk = (said: string): boolean => MAY_ASK.test(fold(said)) || asks(said);

/** What is only named with the right words before it. */
const UNSURE: ReadonlyMap<string, RegExp> = new Map([
  // "A right crick", "right above it".
  [
    'right',
    /(?<!\ba )\bright\b(?! (down|up|above|on|there|in|old|crick|sore|pain|ache|mess|so|then|now|where|at|behind|below|under|beside|across|through|into|over|next|away|tight|stiff)\b)/,
  ],
  ['back', /\b(my|the|whole|entire|full|bad|poor|old) back\b/],
  ['everything', /^((just|do|help|with|for) )*everything\b(?! (you|i|we)\b)/],
]);

/** True where a name is one: "back" alone is a direction as well. */
export const isSurelyNamed = ({ said: name }: NamedThere, said: string): boolean =>
  UNSURE.get(name)?.test(fold(said)) ?? true;

const DENIAL = /\b(?:no|not|never|without|nor|neither|(?:must|need|might|dare)n t) /;

/** What words deny: all that follows each of them that turns it round, the last first. */
export function afterDenials(said: string): readonly string[] {
  const [, ...denied] = fold(said).split(DENIAL);
  return denied.map((_, at) => denied.slice(at).join(' ')).reverse();
}

const TOO_MUCH =
  /\b(so|such|too) \w|\b(rush|hurry|push|race|drag|ramble|waffle)\w* (me|us|it|on|along|through)\b/;

/** True where words say that something is too much: "so fast", "rush me". Who denies that wishes for less of it. */
export const isTooMuch = (said: string): boolean => TOO_MUCH.test(fold(said));

const PARTED = {
  before: /\b(leave|leaving|keep|keeping|take|cut|drop) [^,]*$/,
  after: /^(out|off)\b/,
};

/** True where a verb and its end stand around something that is taken out: "leave" and "out of it". */
export const takesOut = (before: string, after: string): boolean =>
  PARTED.before.test(`${fold(before)} `) && PARTED.after.test(fold(after));

const HERE =
  /^((this|that|the|it|its|one|1|ones|place|point|spot|bit|here|there|again|more|exactly|properly|is|now|right|please|current|same|a day|today) ?)+$/;

/** True where words only point at what is under way: "this place again", "it". */
export const pointsHere = (said: string): boolean => HERE.test(fold(said));

const COMPLAINS =
  /\b(hurts?|hurting|aches?|aching|achy|sore|pains?|painful|killing|stiff|stiffness|tight|cramp\w*|knots?|tense|bothering|playing up)\b/;

/** True where words say that a place is not well. */
export const complains = (said: string): boolean => COMPLAINS.test(fold(said));

/** A side where it is said first; any other "right" only opens what is said. */
const SIDE =
  'side|hand|one|ones|first|only|please$|leg|foot|hip|knee|shoulder|arm|ankle|elbow|thumb|calf|buttock|neck|back|lower|upper|and|then left|or|is|was|bit';
const OPENING = new RegExp(`^(so |okay |ok |well |um )*right (?!(${SIDE})\\b)`);

/** The same without a "right" that only opens it. */
export const afterOpening = (said: string): string => fold(said).replace(OPENING, '');

const JOINING = /\b(?:and(?: then)?(?! let go)|then|but|plus)\b/g;

/** What was said before and after each word that joins two wishes. */
export function partings(said: string): readonly (readonly [before: string, after: string])[] {
  const words = fold(said);
  return [...words.matchAll(JOINING)].map((join) => [
    words.slice(0, join.index).trim(),
    words.slice(join.index + join[0].length).trim(),
  ]);
}

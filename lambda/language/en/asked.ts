import type { AskedOfPoint, NamedThere } from '../heard';
import { fold, wordsOf } from './fold';

/** Words that ask about something, and tell nothing by themselves. "Is" and "can" may have lost who they speak of. */
const QUESTION =
  /^((what|how)(?! about)|why|when|where|which|who|does|do you|tell me (about|how|why|what|where))\b/;

/** True where words ask. */
export const asks = (said: string): boolean => QUESTION.test(fold(said));

const POINT_QUESTIONS: readonly (readonly [AskedOfPoint, RegExp])[] = [
  ['where', /^(tell me )?where\b/],
  ['why', /^(tell me )?(why|what for)\b/],
  ['howHard', /^(tell me )?how (hard|firm|firmly|deep|deeply|strong|gently)\b/],
  ['howOften', /^(tell me )?how (often|many times)\b/],
  ['howLong', /^(tell me )?how long (do|should|must|shall|is|for)\b/],
];

/** What words ask about a point. */
export const pointQuestion = (said: string): AskedOfPoint | undefined =>
  POINT_QUESTIONS.find(([, words]) => words.test(fold(said)))?.[0];

/** True where words begin a clause of their own: "stop, it hurts" is a stop, "stop talking so fast" and "end of the spine"
 * are none. */
export const beginsClause = (said: string): boolean =>
  /^(i|it|my|he|she|we|there|someone|somebody|something|please|now|no|ow|ouch|oh|because)\b/.test(
    said,
  );

const MAY_ASK =
  /^(and |but |so |well |oh |okay )*((what|how)(?! about)|why|when|where|which|who|do (i|you|we|they)|does|did|is|are|am|was|should|will|has|would (it|that|this)|can (it|that|this)|could (it|that|this))\b/;

/** True where words may ask: what is named in them is not to begin. */
export const mayAsk = (said: string): boolean => MAY_ASK.test(fold(said)) || asks(said);

/** What is only named with the right words before it. */
const UNSURE: ReadonlyMap<string, RegExp> = new Map([
  ['back', /\b(my|the|whole|entire|full|bad|poor|old) back\b/],
]);

/** True where a name is one: "back" alone is a direction as well. */
export const isSurelyNamed = ({ said: name }: NamedThere, said: string): boolean =>
  UNSURE.get(name)?.test(fold(said)) ?? true;

/** Words that leave something out, or turn what is named into its opposite. */
const EXCLUDES =
  /\b(no|not|never|without|except|excluding|apart from|but|cannot|leave|skip|stop|instead|rather|nor|neither|avoid|off|other than)\b/;

/** True where something that is named may be what is not wanted. */
export const excludes = (said: string): boolean => EXCLUDES.test(fold(said));

const COMPLAINS =
  /\b(hurts?|hurting|aches?|aching|achy|sore|pains?|painful|killing|stiff|stiffness|tight|cramp\w*|knots?|tense|bothering|playing up)\b/;

/** True where words say that a place is not well. */
export const complains = (said: string): boolean => COMPLAINS.test(fold(said));

/** Words that tell nothing beside what is named: small words, and those of whoever wishes for it. */
const UNTELLING = new Set(
  `i me we us you it its is am are was be been do does doing have has had got get can could would will should a an this that
  these those there to of for on in at with by from and or some any really very quite bit little lot like about just up out
  all over again today now one please then go going want need let lets help work working give take try start make show
  press pressing rub massage loosen exercise exercises session routine points point thing something maybe think guess okay ok
  well so oh thanks thank love mate dear hi hello yes yeah as if what how where which when minutes minute more also too
  right still first here half hour quarter couple one two three four five six seven
  eight nine ten twelve fifteen twenty thirty forty ooh ow poor old bad`
    .trim()
    .split(/\s+/),
);

/** How many words tell something that none of the names among them does. */
export function untold(said: string, named: readonly NamedThere[]): number {
  const isNamed = (at: number) => named.some(({ from, to }) => at >= from && at < to);
  return wordsOf(said).filter(
    ({ text }, at) => !isNamed(at) && !UNTELLING.has(text) && !COMPLAINS.test(text),
  ).length;
}

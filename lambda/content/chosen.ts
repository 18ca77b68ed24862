import { isName, LESSENING, NO, TURNING } from './alikeNames';
import { begunBy } from './begun';
import { goingTo } from './going';
import { isAct } from './kinds';
import { TALK } from './learned/label';
import { isLikelier, isTalk, meaningLearned } from './learned/learnedMeaning';
import type { Opinion } from './learned/opinion';
import type { Meant } from './meant';
import type { ToldWords } from './told';

/** What wants nothing leaves all as it is: "don't skip this". */
const NOTHING_ELSE: Meant = { intent: TALK, slots: {} };

/** How likely something has to be for what is named to begin to give way to it: something else to do, or talk. */
const RATHER_THAN_NAMED = { asked: 0.5, unasked: 0.3 };
const TALK_RATHER = { asked: 0.9, unasked: 0.5 };

const BARE_NUMBER = 'NumberIntent';
const LEAVES_OUT = 'LeaveOutPlaceIntent';
/** What is named more exactly than what was learned. */
const EXACTLY: Readonly<Record<string, readonly string[]>> = {
  CoachPointIntent: ['CoachAreaIntent', 'CoachRoutineIntent'],
  CoachPracticeIntent: ['CoachAreaIntent'],
  CoachRoutineIntent: ['ChangeMannerIntent'],
};

/** True for leaving out the very place that is named to begin: "no, my neck". */
const isOwnPlace = ({ intent, slots }: Meant, named: Meant, { words }: ToldWords): boolean =>
  intent === LEAVES_OUT &&
  words.some(({ text }) => text === NO) &&
  named.intent !== LEAVES_OUT &&
  Object.values(slots).every((said) => Object.values(named.slots).includes(said));

/** What was learned, if it is rather meant than what is named to begin. */
function ratherLearned(
  learned: Meant | undefined,
  named: Meant | undefined,
  told: ToldWords,
  opinions: readonly Opinion[],
): Meant | undefined {
  if (!named) return learned;
  if (!learned || learned.intent === BARE_NUMBER || isOwnPlace(learned, named, told))
    return undefined;
  if (EXACTLY[named.intent]?.includes(learned.intent)) return undefined;
  const least = told.isPlaceAsked ? RATHER_THAN_NAMED.asked : RATHER_THAN_NAMED.unasked;
  return isLikelier(opinions, least) ? learned : undefined;
}

/** A point that is asked about, whatever is asked: "where is B L fifty-seven". */
function askedIn({ mentions }: ToldWords, mayAsk: boolean): Meant | undefined {
  const [point, another] = mentions.filter(({ slot }) => slot === 'point');
  if (!mayAsk || !point || another) return undefined;
  return { intent: 'ExplainPointIntent', slots: { point: point.said } };
}

/** Chooses what words mean: what was learned to be meant so, or else what is named to begin; where a place was asked for, that
 * rather than what is not sure. */
function chosenOf(
  told: ToldWords,
  mayAsk: boolean,
  opinions: readonly Opinion[],
  isCalm: boolean,
): Meant | undefined {
  const asked = told.isPlaceAsked ? 'asked' : 'unasked';
  if (isTalk(opinions, isCalm) && isLikelier(opinions, TALK_RATHER[asked])) return NOTHING_ELSE;
  const named = mayAsk ? undefined : begunBy(told);
  const learned = meaningLearned(opinions, told, { mayAsk, isCalm });
  const rather = ratherLearned(learned, named, told, opinions);
  if (rather ?? named) return rather ?? named;
  return isTalk(opinions, isCalm) ? NOTHING_ELSE : askedIn(told, mayAsk);
}

/** True for the same, with nothing else in a slot. */
const isSame = ({ intent, slots }: Meant, other: Meant | undefined): boolean =>
  other?.intent === intent &&
  Object.entries(slots).every(([slot, said]) => (other.slots[slot] ?? said) === said);

/** What is so likely is meant, whatever else was answered with "no": "no wait, back one please". */
const CERTAIN = 0.6;

/** True for the last words of a sentence, where "no" stands before them. */
function isAfterNo(rest: string, { said, words }: ToldWords): boolean {
  const from = said.split(' ').length - rest.split(' ').length;
  return words.some(({ text, to }) => text === NO && to === from);
}

/** What takes something away. */
const TAKES_AWAY = /^(Skip(Rest|Point|Side)|LeaveOutPlace|LessTime)Intent/;

/** True where only a thing is denied, and not that it is taken away: "I don't want the rest". */
function isOfThing({ words, heard }: ToldWords): boolean {
  const first = words.find(
    ({ text, lead }) => lead !== undefined || !(heard.isSmall(text) || heard.isWanting(text)),
  );
  if (!first || TURNING.has(first.text) || LESSENING.has(first.text)) return false;
  return first.lead !== undefined || isName(first.text);
}

/** Most denials that are looked behind. */
const MOST_DENIALS = 3;

/** What words mean, and how likely that was of what was learned. */
interface Read {
  readonly told: ToldWords;
  readonly meant: Meant | undefined;
  readonly share: number;
}

/** Prepares to choose what words mean. What would be done as surely by what is denied alone is not done: "I don't want longer
 * holds"; but where that is too much of something, less of it is wished for: "don't talk so much". */
export function createChooser(
  tell: (said: string) => ToldWords,
  weigh: (told: ToldWords) => readonly Opinion[],
  isCalm: boolean,
): (said: string) => Meant | undefined {
  const read = (said: string): Read => {
    const told = tell(said);
    const opinions = weigh(told);
    const meant = chosenOf(told, told.heard.mayAsk(told.said), opinions, isCalm);
    return { told, meant: meant && goingTo(meant, told), share: opinions[0]?.share ?? 0 };
  };
  const isDenied = (meant: Meant, { told, share }: Read): boolean => {
    const { said, heard } = told;
    return heard
      .afterDenials(said)
      .filter((rest) => share < CERTAIN || !isAfterNo(rest, told))
      .slice(0, MOST_DENIALS)
      .map(heard.firstClause)
      .filter((denied) => !heard.isTooMuch(denied))
      .map(read)
      .filter(({ told: denied }) => !TAKES_AWAY.test(meant.intent) || !isOfThing(denied))
      .some((denied) => denied.share >= share && isSame(meant, denied.meant));
  };
  return (said) => {
    const all = read(said);
    const { told, meant } = all;
    const mayBe = meant && isAct(meant.intent) && !told.heard.mayAsk(told.said);
    return mayBe && isDenied(meant, all) ? NOTHING_ELSE : meant;
  };
}

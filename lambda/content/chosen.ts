import { NO } from './alikeNames';
import { begunBy } from './begun';
import { goingTo } from './going';
import { isAct } from './kinds';
import { isLikelier, isTalk, meaningLearned } from './learned/learnedMeaning';
import type { Opinion } from './learned/opinion';
import type { Meant } from './meant';
import type { ToldWords } from './told';

/** What wants nothing leaves all as it is: "don't skip this". */
const NOTHING_ELSE: Meant = { intent: 'NeverMindIntent', slots: {} };

/** How likely something has to be for what is named to begin to give way to it. */
const RATHER_THAN_NAMED = { asked: 0.5, unasked: 0.3 };

const BARE_NUMBER = 'NumberIntent';
const LEAVES_OUT = 'LeaveOutPlaceIntent';
/** What is named more exactly than what was learned. */
const EXACTLY: Readonly<Record<string, string>> = {
  CoachPointIntent: 'CoachAreaIntent',
  CoachRoutineIntent: 'ChangeMannerIntent',
};
/** What is surer than this is read with all that denies something in it. */
const SURE = 0.9;

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
  if (EXACTLY[named.intent] === learned.intent) return undefined;
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
): Meant | undefined {
  const named = mayAsk ? undefined : begunBy(told);
  const learned = meaningLearned(opinions, told, mayAsk);
  const rather = ratherLearned(learned, named, told, opinions);
  if (rather ?? named) return rather ?? named;
  return isTalk(opinions) ? NOTHING_ELSE : askedIn(told, mayAsk);
}

/** Most denials that are looked behind. */
const MOST_DENIALS = 3;

/** Prepares to choose what words mean. What is to be done only because a denial of it was not read with it is not: "I don't want
 * longer holds". */
export function createChooser(
  tell: (said: string) => ToldWords,
  weigh: (told: ToldWords) => readonly Opinion[],
): (said: string) => Meant | undefined {
  const read = (said: string) => {
    const told = tell(said);
    const mayAsk = told.heard.mayAsk(told.said);
    const opinions = weigh(told);
    const meant = chosenOf(told, mayAsk, opinions);
    return { told, meant, mayBeDenied: !mayAsk && !isLikelier(opinions, SURE) };
  };
  return (said) => {
    const { told, meant, mayBeDenied } = read(said);
    if (!meant || !mayBeDenied || !isAct(meant.intent)) return meant && goingTo(meant, told);
    const denied = told.heard.afterDenials(told.said).slice(0, MOST_DENIALS);
    const isDenied = denied.some(
      (each) => JSON.stringify(read(each).meant) === JSON.stringify(meant),
    );
    return isDenied ? NOTHING_ELSE : goingTo(meant, told);
  };
}

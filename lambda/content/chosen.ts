import { begunBy } from './begun';
import { isAct } from './kinds';
import { isLikelier, isTalk, meaningLearned } from './learned/learnedMeaning';
import type { Opinion } from './learned/opinion';
import type { Meant } from './meant';
import type { ToldWords } from './told';

/** What wants nothing leaves all as it is: "don't skip this". */
const NOTHING_ELSE: Meant = { intent: 'NeverMindIntent', slots: {} };

/** What words mean by themselves. */
export type ReadWords = (said: string) => Meant | undefined;

/** How likely something has to be for what is named to begin to give way to it. */
const RATHER_THAN_NAMED = { asked: 0.5, unasked: 0.3 };

const BARE_NUMBER = 'NumberIntent';

/** What was learned, if it is rather meant than what is named to begin. */
function ratherLearned(
  learned: Meant | undefined,
  named: Meant | undefined,
  told: ToldWords,
  opinions: readonly Opinion[],
): Meant | undefined {
  if (!named) return learned;
  const least = told.isPlaceAsked ? RATHER_THAN_NAMED.asked : RATHER_THAN_NAMED.unasked;
  return learned?.intent !== BARE_NUMBER && isLikelier(opinions, least) ? learned : undefined;
}

/** True for something to be done that is meant only because a denial of it is not read with it: "I don't want longer holds". */
function isDenied({ intent, slots }: Meant, { said, heard }: ToldWords, read: ReadWords): boolean {
  return (
    isAct(intent) &&
    heard.afterDenials(said).some((denied) => {
      const other = read(denied);
      return other?.intent === intent && JSON.stringify(other.slots) === JSON.stringify(slots);
    })
  );
}

/** Chooses what words mean: what was learned to be meant so, or else what is named to begin; where a place was asked for, that
 * rather than what is not sure. */
export function chooseMeant(
  told: ToldWords,
  mayAsk: boolean,
  opinions: readonly Opinion[],
  read: ReadWords,
): Meant | undefined {
  const named = mayAsk ? undefined : begunBy(told);
  const learned = meaningLearned(opinions, told, mayAsk);
  const rather = ratherLearned(learned, named, told, opinions);
  if (rather) return !mayAsk && isDenied(rather, told, read) ? NOTHING_ELSE : rather;
  return named ?? (isTalk(opinions) ? NOTHING_ELSE : undefined);
}

import { begunBy } from './begun';
import { haltAfter, haltBefore } from './halts';
import type { Alike, Likeness } from './likeness/likeness';
import { PAUSE, POLITE } from './likeness/names';
import {
  type Asked,
  likelyCore,
  isAct,
  isAnswer,
  isChange,
  isUnderWay,
  LEAST_OF_CORE,
  LIKELY,
  likestOf,
  RATHER_THAN_HALT,
  ratherOf,
  SURE,
} from './likely';
import { meaningOf } from './meaning';
import { isSurelyNot, isTalk, meaningLearned } from './learned/learnedMeaning';
import type { Opinions } from './learned/opinion';
import type { Meant } from './meant';
import type { ToldWords } from './told';

/** Reads some words by themselves. */
type ReadWords = (said: string) => Meant | undefined;

/** What can't be had: "hang on, somebody's ringing" asks for no call. */
const WISH = 'WishIntent';

/** A question that is asked after "wait" is answered, and what is to be otherwise is changed. */
function afterHalt({ words, said, heard }: ToldWords, read: ReadWords): Meant | undefined {
  const first = words.find(({ text }) => text !== POLITE);
  if (first?.text !== PAUSE) return undefined;
  const rest = read(heard.wordsAfter(said, first.to));
  if (!rest || rest.intent === WISH) return undefined;
  return isAnswer(rest.intent) || isChange(rest.intent) ? rest : undefined;
}

/** What is to begin by its name, and whether that answers what was asked. */
function namedIn(told: ToldWords, { mayAsk }: Asked) {
  const named = mayAsk ? undefined : begunBy(told);
  return { named, isAnswered: told.isPlaceAsked && named !== undefined };
}

/** What is not to be done leaves all as it is: "don't skip this". */
const NOTHING_ELSE: Meant = { intent: 'NeverMindIntent', slots: {} };

/** True for leaving out another place than the one that is named to begin: "not my back, my neck". */
const leavesOther = ({ intent, used }: Likeness, named: Meant | undefined): boolean =>
  intent === 'LeaveOutPlaceIntent' &&
  named !== undefined &&
  !used.some(({ said }) => Object.values(named.slots).includes(said));

const isActDenied = ({ likest, cores }: Alike['denied']): boolean =>
  likest.some(({ intent, score }) => isAct(intent) && score >= LIKELY) ||
  cores.some(({ intent, tells }) => isAct(intent) && tells >= LEAST_OF_CORE);

/** What moves on, or leaves something out: who denies one of them means none. */
const MOVES = /^(AMAZON\.(Next|Previous)|Skip|LeaveOut|GoTo|OtherSide)/;

/** True for what words are said not to mean: "I don't want you to skip it". */
function isDenied({ intent }: Meant, { likest, cores }: Alike['denied']): boolean {
  const isSame = (other: string) => other === intent || (MOVES.test(other) && MOVES.test(intent));
  return (
    likest.some((like) => isSame(like.intent) && like.score >= LIKELY) ||
    cores.some((core) => isSame(core.intent) && core.tells >= LEAST_OF_CORE)
  );
}

/** What a likeness is believed for, whatever was learned: to do less is no loss. */
const HALTS = /^AMAZON\.(Pause|Stop|Cancel)Intent/;

/** True for a likeness where something else was learned very surely: "um" is like a yes, and none. */
const isContradicted = ({ intent }: Likeness, opinions: Opinions): boolean =>
  !HALTS.test(intent) && isSurelyNot(intent, opinions);

/** Chooses what words mean: what they are surely like, then a halt, then what they are likely like or what is named, and
 * at last what is said whole among them. Where a place was asked for, a place that is named comes before a halt. */
export function chooseMeant(
  told: ToldWords,
  { likest, cores, denied }: Alike,
  asked: Asked,
  read: ReadWords,
  opinions: Opinions,
): Meant | undefined {
  const { named, isAnswered } = namedIn(told, asked);
  const like = likestOf(
    isAnswered
      ? likest.filter((like) => !isUnderWay(like.intent) && !leavesOther(like, named))
      : likest,
    asked,
    named !== undefined,
  );
  const core = likelyCore(cores, asked);
  if (like?.isAll && like.score >= SURE && !isContradicted(like, opinions))
    return meaningOf(like, told);
  const begun = isAnswered ? undefined : haltBefore(told);
  if (begun !== undefined) return afterHalt(told, read) ?? { intent: begun, slots: {} };
  if (like?.isAll && like.score >= RATHER_THAN_HALT) return meaningOf(like, told);
  const halt = isAnswered ? undefined : haltAfter(told, core);
  if (halt !== undefined) return { intent: halt, slots: {} };
  const learned = isAnswered ? undefined : meaningLearned(opinions, told, asked.mayAsk);
  if (learned && isDenied(learned, denied)) return NOTHING_ELSE;
  if (learned) return learned;
  if (isTalk(opinions, 'surely')) return NOTHING_ELSE;
  if (like && like.score >= (isAnswered ? RATHER_THAN_HALT : LIKELY)) return meaningOf(like, told);
  if (named) return named;
  if (isActDenied(denied)) return NOTHING_ELSE;
  const best = ratherOf(like, core);
  return best ? meaningOf(best, told) : isTalk(opinions, 'else') ? NOTHING_ELSE : undefined;
}

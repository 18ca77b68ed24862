import { begunBy } from './begun';
import type { Core } from './likeness/cores';
import { overlaps } from './likeness/span';
import { type Asked, LEAST_OF_CORE, likelyOf } from './likely';
import { meaningOf } from './meaning';
import type { Meant } from './meant';
import type { ToldWords } from './told';

/** What is only a way to go on, and may be wished for beside something else. */
const BESIDE = /^(Slower|Faster|LongerHolds|ShorterHolds|FewerWords|MoreWords)Intent/;

/** True for what is only a way to go on. */
export const isPreference = (intent: string): boolean => BESIDE.test(intent);

/** What only tells something: nothing is changed beside it. */
const TELLING = /^(Ask|How|Which|Why|What|Where|Explain|ListPoints|Describe|TimeLeft|AMAZON\.Help)/;
/** What else is wished for beside it has to tell so much. */
const LEAST_OF_OTHER = 0.85;

/** Two intents of which the second would undo the first: "I've more time, drag it out" is not to go faster. */
const UNDONE =
  /^(Slower|LongerSession)\w+ Faster|^Faster\w+ Slower|Holds\w+ \w+Holds|Words\w+ \w+Words/;

/** True for two wishes of which the second would undo the first. */
export const undoes = (first: string, second: string): boolean => UNDONE.test(`${first} ${second}`);

/** Two wishes in one breath, of which one is how it is to go on: what is meant, and that beside it. What asks changes
 * nothing. */
export function inOneBreath(
  meant: Meant,
  cores: readonly Core[],
  told: ToldWords,
  asked: Asked,
): Meant {
  if (asked.mayAsk || TELLING.test(meant.intent)) return meant;
  const own = cores.find(({ intent }) => intent === meant.intent);
  const isApart = (core: Core) =>
    core.intent !== meant.intent &&
    !undoes(meant.intent, core.intent) &&
    !(own && overlaps(own, core));
  const isOwnBeside = isPreference(meant.intent);
  const other = isOwnBeside && cores.find((core) => isApart(core) && isOther(core));
  if (other) return { ...meaningOf(likelyOf(other), told), also: meant.intent };
  const begun = isOwnBeside ? begunBy(told) : undefined;
  if (begun) return { ...begun, also: meant.intent };
  const also = cores.find(
    (core) => isApart(core) && isPreference(core.intent) && core.tells >= LEAST_OF_CORE,
  );
  return also ? { ...meant, also: also.intent } : meant;
}

/** What is done, and by itself: no question, and no courtesy. */
const DOING =
  /^(AMAZON\.(Next|Previous|Repeat|StartOver)|Skip|LeaveOut|GoTo|OnlySide|OtherSide|SideFirst)/;

const isOther = ({ intent, tells }: Core) => DOING.test(intent) && tells >= LEAST_OF_OTHER;

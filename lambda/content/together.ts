import type { Heard } from '../language/heard';
import { isAnswer } from './kinds';
import type { Meant } from './meant';

/** What is only a way to go on, and may be wished for beside something else. */
const BESIDE = /^(Slower|Faster|LongerHolds|ShorterHolds|FewerWords|MoreWords)Intent/;

const isPreference = (intent: string): boolean => BESIDE.test(intent);

/** Two intents of which the second would undo the first: "I've more time, drag it out" is not to go faster. */
const UNDONE =
  /^(Slower|LongerSession)\w+ Faster|^Faster\w+ Slower|Holds\w+ \w+Holds|Words\w+ \w+Words/;

const undoes = (first: string, second: string): boolean => UNDONE.test(`${first} ${second}`);

/** Most places at which words are parted in two. */
const MOST_PARTINGS = 3;

/** What moves, or leaves out, what is under way, without a slot: it may be done before anything else is answered. */
const MOVING = /^(AMAZON\.(Next|Previous)|SkipPoint|SkipRest|OtherSide)Intent$/;
/** What is done beside a preference. */
const DOING =
  /^(AMAZON\.(Next|Previous|Repeat|StartOver|Resume)|Skip|LeaveOut|GoTo|OnlySide|OtherSide|SideFirst|Coach(Area|Practice)|ChangeManner|LessTime|LongerSession|MoreTime)/;

const isDone = ({ intent }: Meant) => DOING.test(intent) || isPreference(intent);

/** What can't be had is no question. */
const isQuestion = ({ intent }: Meant) => isAnswer(intent) && intent !== 'WishIntent';

/** Two things that are meant as one, in an order that makes sense: how it is to go on first, then what moves, at last what
 * is answered; nothing where they don't go together. */
function joined(one: Meant, other: Meant): Meant | undefined {
  if (one.also !== undefined || other.also !== undefined) return undefined;
  if (one.intent === other.intent || undoes(one.intent, other.intent)) return undefined;
  if (isPreference(other.intent) && isDone(one)) return { ...one, also: other.intent };
  if (isPreference(one.intent) && isDone(other)) return { ...other, also: one.intent };
  if (MOVING.test(one.intent) && isQuestion(other)) return { ...other, also: one.intent };
  return MOVING.test(other.intent) && isQuestion(one) ? { ...one, also: other.intent } : undefined;
}

/** Two wishes in one breath, each of which says by itself what it means: "skip this, and tell me how long is left". */
export function meantTogether(
  said: string,
  heard: Heard,
  read: (said: string) => Meant | undefined,
): Meant | undefined {
  for (const [before, after] of heard.partings(said).slice(0, MOST_PARTINGS)) {
    const one = read(before);
    const other = one && read(after);
    const both = one && other && joined(one, other);
    if (both) return both;
  }
  return undefined;
}

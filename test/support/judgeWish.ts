import type { Hearing } from '../../device/hearing/hear';
import { hearing } from '../device/model';
import { type Branched, lowerBack, sayAt } from './branches';
import { rowsOf } from './phrases';

/** Something that somebody says who has not seen our samples: in which state, what they mean by it, and their words. */
export interface Wish {
  readonly state: string;
  readonly meaning: string;
  readonly said: string;
}

/** The wishes of a file of ours. */
export const wishesIn = (file: string): Wish[] =>
  rowsOf(file).map(([state = '', meaning = '', said = '']) => ({ state, meaning, said }));

/** For each meaning, the plain ways to say it: whatever comes of one of them is right. */
const PLAINLY = new Map(rowsOf('meanings.tsv').map(([meaning = '', ...said]) => [meaning, said]));

const remembered = new Map<string, Promise<unknown>>();

/** Does something once, and remembers what came of it. */
function once<Made>(key: string, make: () => Promise<Made>): Promise<Made> {
  const made = remembered.get(key) ?? make();
  remembered.set(key, made);
  return made as Promise<Made>;
}

/** Where something is said in a state; "any" is wherever guidance is. */
const stateOf = (state: string) => (state === 'opened' || state === 'paused' ? state : 'guiding');

const told = ({ says, isOpen, attributes }: Branched) => JSON.stringify([says, isOpen, attributes]);

/** What comes of a wish as some ears hear it, and whether that is what comes of saying it plainly. */
export async function judgeWish({ state, meaning, said }: Wish, ears: Hearing) {
  const branch = await lowerBack(stateOf(state));
  const plainly = (plain: string) =>
    once(`${state}: ${plain}`, async () => told(await sayAt(branch, plain, hearing)));
  const right = await Promise.all((PLAINLY.get(meaning) ?? []).map(plainly));
  if (right.length === 0) throw new Error(`Nobody says plainly what ${meaning} is.`);
  const came = await sayAt(branch, said, ears);
  return { isRight: right.includes(told(came)), says: came.says };
}

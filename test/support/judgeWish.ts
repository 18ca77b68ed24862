import type { Hearing } from '../../device/hearing/hear';
import { hearing } from '../device/model';
import { type Branched, lowerBack, sayAt } from './branches';
import { rowsOf } from './phrases';

/** Something that somebody says who has not seen our samples: in which state, what they mean by it, and their words. Of two
 * meanings in one breath both are to be done. */
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

function plainly(meaning: string): readonly string[] {
  const said = PLAINLY.get(meaning);
  if (!said) throw new Error(`Nobody says plainly what ${meaning} is.`);
  return said;
}

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

interface Known {
  readonly dialogue: {
    readonly visit: {
      readonly listener: { readonly pace: string; readonly wordiness: string };
      readonly leftOut: readonly string[];
    };
    readonly situation: {
      readonly name: string;
      readonly guidance?: {
        readonly wish: unknown;
        readonly routine: unknown;
        readonly from: number;
      };
    };
  };
}

/** How things stand, whenever and however often it was spoken. */
function known({ attributes }: Branched): string {
  const { visit, situation } = (attributes as unknown as Known).dialogue;
  const { listener, leftOut } = visit;
  const { wish, routine, from } = situation.guidance ?? {};
  return JSON.stringify([
    listener.pace,
    listener.wordiness,
    leftOut,
    situation.name,
    wish,
    routine,
    from,
  ]);
}

/** How things stand once one thing was said, and another a second later. */
async function knownAfter(state: string, first: string, second: string): Promise<string> {
  const branch = await lowerBack(stateOf(state));
  const { attributes } = await sayAt(branch, first, hearing);
  return known(await sayAt({ attributes, after: 1 }, second, hearing));
}

/** What may come of a wish: what comes of saying it plainly, or of both that are wished for, in either order. */
function rightFor({ state, meaning }: Wish): readonly Promise<string>[] {
  const [first = '', second] = meaning.split(',').map((each) => plainly(each)[0] ?? '');
  if (second === undefined)
    return plainly(meaning).map((plain) =>
      once(`${state}: ${plain}`, async () =>
        told(await sayAt(await lowerBack(stateOf(state)), plain, hearing)),
      ),
    );
  return [
    once(`${state}: ${first}, ${second}`, () => knownAfter(state, first, second)),
    once(`${state}: ${second}, ${first}`, () => knownAfter(state, second, first)),
  ];
}

/** What comes of a wish as some ears hear it, and whether that is what is wished for. */
export async function judgeWish(wish: Wish, ears: Hearing) {
  const right = await Promise.all(rightFor(wish));
  const came = await sayAt(await lowerBack(stateOf(wish.state)), wish.said, ears);
  const got = wish.meaning.includes(',') ? known(came) : told(came);
  return { isRight: right.includes(got), says: came.says };
}

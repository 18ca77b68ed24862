import { describe, expect, test } from 'vitest';
import { hearing } from '../device/model';
import { harmIn, judgeHarm } from '../support/judgeHarm';
import type { Outcome } from '../support/judgeRemark';
import { judgeWish, wishesIn } from '../support/judgeWish';
import { wordsAlone } from '../support/listener';
import { isDeep } from '../support/deepRun';
import { someOf } from '../support/sampled';

/** Phrases by people who had not seen our samples, and the least share of each kind that comes out right. */
interface Heard {
  readonly harm: string;
  readonly wishes: string;
  readonly least: Readonly<Partial<Record<Outcome, number>>>;
  readonly leastOfWishes: number;
}

/** All of these have been worked with, and are learned from: these shares only tell that nothing is lost. */
const KNOWN: Heard = {
  harm: 'harm.tsv',
  wishes: 'wishes.tsv',
  least: {
    ...{ urgent: 0.99, crisis: 0.98, today: 0.98, 'breathing-only': 0.96, 'leave-out': 0.94 },
    harmless: 0.96,
  },
  leastOfWishes: 0.92,
};

/** Nothing is learned from these: they tell how what was learned holds for others. */
const UNSEEN: Heard = {
  harm: 'unseenHarm.tsv',
  wishes: 'unseenWishes.tsv',
  least: {
    ...{ urgent: 0.95, crisis: 0.94, today: 0.92, 'breathing-only': 0.95, 'leave-out': 0.91 },
    harmless: 0.84,
  },
  leastOfWishes: 0.9,
};

/** How many wishes are said at the gate; in a deep run, all of them. */
const MOST_WISHES = 400;

/** What of some phrases does not come out right, and whether that is few enough. */
const counted = (
  all: readonly { readonly said: string }[],
  right: readonly boolean[],
  least: number,
) => {
  const wrong = all.filter((_, at) => right[at] !== true).map(({ said }) => said);
  return { isEnough: 1 - wrong.length / all.length >= least, wrong };
};

const enough = (wrong: readonly string[]) => ({ isEnough: true, wrong });

describe.each([
  ['that was learned, at the local Echo', KNOWN, hearing],
  ['that was learned, as bare words', KNOWN, wordsAlone],
  ['that nobody learned from, at the local Echo', UNSEEN, hearing],
  ['that nobody learned from, as bare words', UNSEEN, wordsAlone],
])('what nobody listed, %s,', (_, { harm, wishes, least, leastOfWishes }, ears) => {
  test.each(Object.entries(least))('%s: %d of it comes out right', async (kind, share) => {
    const own = harmIn(harm).filter((each) => each.kind === kind);
    expect(own.length).toBeGreaterThanOrEqual(40);
    const came = await Promise.all(own.map((each) => judgeHarm(each, ears)));
    const found = counted(
      own,
      came.map(({ isRight }) => isRight),
      share,
    );
    expect(found).toEqual(enough(found.wrong));
  });

  test('comes to what is wished for', async () => {
    const all = wishesIn(wishes);
    const some = isDeep ? all : someOf(all, MOST_WISHES);
    const came = await Promise.all(some.map((each) => judgeWish(each, ears)));
    const found = counted(
      some,
      came.map(({ isRight }) => isRight),
      leastOfWishes,
    );
    expect(found).toEqual(enough(found.wrong));
  });
});

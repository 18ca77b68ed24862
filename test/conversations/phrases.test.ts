import { describe, expect, test } from '@jest/globals';
import { hearing } from '../device/model';
import { harmIn, judgeHarm } from '../support/judgeHarm';
import type { Outcome } from '../support/judgeRemark';
import { judgeWish, wishesIn } from '../support/judgeWish';
import { wordsAlone } from '../support/listener';
import { isDeep, someOf } from '../support/sampled';

/** The least share of each kind that comes out right. The phrases are by people who had not seen our samples; all of them
 * have been worked with since, so that these shares only tell that nothing is lost. */
const LEAST: Readonly<Partial<Record<Outcome, number>>> = {
  ...{ urgent: 0.99, crisis: 0.98, today: 0.98, 'breathing-only': 0.96, 'leave-out': 0.94 },
  harmless: 0.96,
};
const LEAST_OF_WISHES = 0.92;

/** How many wishes are said at the gate; in a deep run, all of them. */
const MOST_WISHES = 600;

describe.each([
  ['at the local Echo', hearing],
  ['as bare words', wordsAlone],
])('what nobody listed, %s,', (_, ears) => {
  test.each(Object.entries(LEAST))('%s: %d of it comes out right', async (kind, least) => {
    const own = harmIn('harm.tsv').filter((each) => each.kind === kind);
    expect(own.length).toBeGreaterThan(80);
    const came = await Promise.all(own.map((each) => judgeHarm(each, ears)));
    const wrong = own.filter((__, at) => came[at]?.isRight !== true).map(({ said }) => said);
    expect({ isEnough: 1 - wrong.length / own.length >= least, wrong }).toEqual({
      isEnough: true,
      wrong,
    });
  });

  test('comes to what is wished for', async () => {
    const all = wishesIn('wishes.tsv');
    const wishes = isDeep ? all : someOf(all, MOST_WISHES);
    const came = await Promise.all(wishes.map((each) => judgeWish(each, ears)));
    const wrong = wishes.filter((__, at) => came[at]?.isRight !== true).map(({ said }) => said);
    expect({ isEnough: 1 - wrong.length / wishes.length >= LEAST_OF_WISHES, wrong }).toEqual({
      isEnough: true,
      wrong,
    });
  });
});

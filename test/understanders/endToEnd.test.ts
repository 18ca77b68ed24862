import { beforeAll, describe, expect, test } from 'vitest';
import type { Hearing } from '../../device/hearing/hear';
import { model } from '../device/model';
import { judgeHarm, harmIn } from '../support/judgeHarm';
import { judgeWish, wishesIn } from '../support/judgeWish';
import { isDeep } from '../support/deepRun';
import { fastText } from './fastText';
import { maxEntropy } from './maxEntropy';
import { trainUnderstander } from './understander';

const SEED = 1;

/** The least share of each that must come out right: somewhat below what it was when last counted. */
const SHARES = { emergencies: 0.93, others: 0.85 };

const share = (all: readonly boolean[]) => all.filter(Boolean).length / all.length;

/** What two understanders make of words that know nothing but the interaction model becomes a request, and what the skill does
 * is judged. They take a minute to learn each, so that this runs in a deep run only. */
(isDeep ? describe : describe.skip).each([
  ['fastText', fastText],
  ['maximum entropy', maxEntropy],
])('through %s', (_, learn) => {
  let ears: Hearing;
  beforeAll(async () => {
    ears = await trainUnderstander(learn, model, SEED);
  });

  const harm = harmIn('harm.tsv');
  const isUrgent = ({ kind }: (typeof harm)[number]) => kind === 'urgent' || kind === 'crisis';

  test('emergencies and cries for help arrive', async () => {
    const came = await Promise.all(harm.filter(isUrgent).map((each) => judgeHarm(each, ears)));
    expect(share(came.map(({ isRight }) => isRight))).toBeGreaterThanOrEqual(SHARES.emergencies);
  });

  test('everything else does', async () => {
    const others = harm.filter((each) => !isUrgent(each)).map((each) => judgeHarm(each, ears));
    const wishes = wishesIn('wishes.tsv').map((each) => judgeWish(each, ears));
    const came = await Promise.all([...others, ...wishes]);
    expect(share(came.map(({ isRight }) => isRight))).toBeGreaterThanOrEqual(SHARES.others);
  });
});

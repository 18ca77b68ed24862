import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { catalogue } from '../../../lambda/content/catalogue';
import { coachRoutine } from '../../../lambda/dialogue/start/coachArea';
import { newListener, newState } from '../../../lambda/dialogue/turn/state';
import { type MannerId, MANNERS } from '../../../lambda/domain/catalogue/manner';
import type { Pace, Wordiness } from '../../../lambda/domain/routine/preferences';
import { REPLY_LIMITS } from '../../../lambda/domain/timeline/partLimits';
import { oldListener } from '../../support/listener';
import { sampled } from '../../support/sampled';
import { coachAt, cuesOf, known } from '../../support/turns';

interface Asked {
  readonly outline: string;
  readonly manners: readonly MannerId[];
  readonly pace: Pace;
  readonly wordiness: Wordiness;
  readonly isKnown: boolean;
  readonly seed: number;
}

const PACES: readonly Pace[] = ['slower', 'usual', 'faster'];
const areas = catalogue.outlines.flatMap(({ id, area }) => (area ? [id] : []));
const documents = catalogue.outlines.flatMap(({ id, keepsOrder }) => (keepsOrder ? [id] : []));

/** Five minutes, as they are begun: for how long they are planned, and the step that a word is needed for. */
function begun({ outline, manners, pace, wordiness, isKnown, seed }: Asked) {
  const listener = { ...(isKnown ? oldListener : newListener), pace, wordiness };
  const coach = { ...coachAt(0), onward: 'silence' as const, limits: REPLY_LIMITS };
  const ask = coachRoutine(known(outline), 5, manners);
  const { state, reply } = ask({ state: newState(seed, listener), coach });
  if (state.situation.name !== 'guiding') return undefined;
  const { spoken } = state.situation;
  const start = cuesOf(reply).find(({ say }) => say === 'startRoutine');
  const minutes = start?.say === 'startRoutine' ? start.minutes : 0;
  return { minutes, next: (spoken.silence ?? spoken).next };
}

/** True where five minutes need a word. A routine that can only be longer may. */
const needsWord = (asked: Asked): boolean => {
  const plan = begun(asked);
  return plan !== undefined && plan.minutes <= 5 && plan.next !== undefined;
};

const product = (outlines: readonly string[]): Asked[] =>
  outlines.flatMap((outline) =>
    [[], ...MANNERS.map((each) => [each])].flatMap((manners) =>
      PACES.flatMap((pace) =>
        [true, false].map((isKnown): Asked => ({
          outline,
          manners,
          pace,
          isKnown,
          wordiness: 'usual',
          seed: 0,
        })),
      ),
    ),
  );

describe('five minutes take no word', () => {
  test.each([
    ['for any area', areas, 400],
    ["in any document's own order", documents, 150],
  ])('%s, in any way, at any pace, for anybody', (_, outlines, least) => {
    const all = product(outlines);
    expect(all.filter((asked) => begun(asked)).length).toBeGreaterThan(least);
    expect(all.filter(needsWord)).toEqual([]);
  });

  test('whatever the wording', () =>
    fc.assert(
      fc.property(
        fc.record({
          outline: fc.constantFrom(...areas, ...documents),
          manners: fc.subarray([...MANNERS], { maxLength: 2 }),
          pace: fc.constantFrom(...PACES),
          wordiness: fc.constantFrom<Wordiness>('fewer', 'usual', 'more'),
          isKnown: fc.boolean(),
          seed: fc.nat(1000),
        }),
        (asked) => {
          expect(needsWord(asked)).toBe(false);
        },
      ),
      sampled(150),
    ));
});

import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { stepsOf } from '../../../lambda/domain/routine/steps';
import { buildTimeline } from '../../../lambda/domain/timeline/buildTimeline';
import { cutPage, PAGE_LIMITS, UNCUT } from '../../../lambda/domain/timeline/cutPage';
import { isExerciseStart, mayCutAt } from '../../../lambda/domain/timeline/cuts';
import type { Part } from '../../../lambda/domain/timeline/splitTimeline';
import { extentOf, secondsOf } from '../../../lambda/domain/timeline/timeline';
import { withinCaps } from '../../../lambda/domain/routine/caps';
import { planRoutine } from '../../../lambda/domain/plan/planRoutine';
import { newListener } from '../../../lambda/dialogue/turn/state';
import { meansFor } from '../../../lambda/domain/plan/means';
import { createRuler } from '../../../lambda/speech/ruler';
import { phrasebook } from '../../support/planning';

const ruler = createRuler(phrasebook, 3);
const closing = [{ say: 'finish', nth: 0 }] as const;
const hint = [{ say: 'wakeWord', nth: 0 }] as const;

/** A routine of some minutes as it is planned for a screen, laid out in time. */
function timelineOf(id: string, minutes: number) {
  const outline = catalogue.outline(id);
  const means = meansFor([], { leftOut: [], spent: {} }, outline, catalogue);
  if (!means) throw new Error(`Nothing can be done of ${id}.`);
  const request = {
    ...means,
    ...{ outline, minutes, taught: newListener },
    ...{ opening: () => [], closing: () => closing, hint: [] },
  };
  const plan = planRoutine(request, { catalogue, limits: UNCUT, ruler });
  if (plan.kind !== 'planned') throw new Error(`${id} can't be planned.`);
  const steps = withinCaps(stepsOf(plan.routine, catalogue), 0, {}, catalogue);
  return buildTimeline({ routine: plan.routine, steps, catalogue, ruler });
}

/** All pages of a timeline, one after the other. */
function pagesOf(timeline: ReturnType<typeof timelineOf>): Part[] {
  const pages: Part[] = [];
  for (let from = 0; from < timeline.length; from = pages.at(-1)?.to ?? Infinity)
    pages.push(
      cutPage({
        ...{ timeline, from, isJoined: from > 0, opening: [], rest: [], ruler, closing },
        limits: PAGE_LIMITS,
        hint: from === 0 ? hint : [],
      }),
    );
  return pages;
}

/** Where a page from a step on may end before the end of all, within the limits. */
const endsThatFit = (timeline: ReturnType<typeof timelineOf>, from: number) =>
  timeline.slice(1).flatMap((_, at) => {
    const { seconds, characters } = extentOf(
      timeline.slice(from, at + 1).flatMap(({ segments }) => segments),
    );
    const fits = seconds <= PAGE_LIMITS.seconds && characters <= PAGE_LIMITS.characters;
    return at >= from && fits && mayCutAt(timeline, at + 1) ? [at + 1] : [];
  });

const routines = catalogue.outlines.flatMap(({ id, needsHelper }) =>
  needsHelper ? [] : [10, 20].map((minutes) => [id, minutes] as const),
);

describe.each(routines)('the pages of %s for %i minutes', (id, minutes) => {
  const timeline = timelineOf(id, minutes);
  const pages = pagesOf(timeline);
  const said = pages.flatMap(({ segments }) => segments);

  test('hold all of the timeline, and nothing twice', () => {
    const [first, ...others] = timeline;
    const whole = [first?.asOpening ?? [], ...others.map(({ segments }) => segments)].flat();
    expect(said.filter(({ phase }) => phase !== 'close')).toEqual(whole);
  });

  test('say the end once, at the end, and the hint once, at the end of the first', () => {
    const closed = pages.map(({ segments }) =>
      segments.flatMap((each) =>
        each.phase === 'close' && each.kind === 'cue' ? [each.cue.say] : [],
      ),
    );
    const isOne = pages.length === 1;
    expect(closed.flat()).toEqual(isOne ? ['finish'] : ['wakeWord', 'finish']);
    expect(closed.at(-1)).toEqual(['finish']);
  });

  test('end between steps, within the limits unless it is a single step', () => {
    for (const { from, to, segments } of pages)
      if (to - from > 1 && timeline[from]?.step.kind === 'press')
        expect(secondsOf(segments)).toBeLessThanOrEqual(PAGE_LIMITS.seconds);
  });

  test('end at the last place that fits, or as far as fits where that would be less than half', () => {
    const wrong = pages.slice(1, -1).filter(({ from, to }) => {
      const fitting = endsThatFit(timeline, from);
      const last = fitting.at(-1) ?? to;
      const between = fitting.findLast((end) => isExerciseStart(timeline, end));
      return ![between, last].includes(to) || to - from < (last - from) / 2;
    });
    expect(wrong).toEqual([]);
  });

  test('come to the minutes that were asked for, within a tenth', () => {
    expect(secondsOf(said) / 60).toBeGreaterThan(minutes * 0.9 - 0.1);
    expect(secondsOf(said) / 60).toBeLessThan(minutes * 1.1 + 0.1);
  });
});

test('no page ends between what a practice begins with and the practice, however little fits', () => {
  const timeline = timelineOf('wind-down', 10);
  const from = timeline.findIndex(({ step }) => step.kind === 'practice');
  const begins = timeline[from]?.asOpening ?? [];
  const limits = { ...UNCUT, seconds: secondsOf(begins) };
  const source = { timeline, from, isJoined: false, opening: [], rest: [], ruler };
  expect(from).toBeGreaterThanOrEqual(0);
  expect(cutPage({ ...source, closing, hint: [], limits }).to).toBe(from + 2);
});

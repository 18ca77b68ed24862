import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { REPLY_LIMITS } from '../../../lambda/domain/timeline/partLimits';
import { everyCode, everyLesson, planned, repliesOf, type Wanted } from '../../support/planning';

const areas = catalogue.outlines.flatMap(({ area }) => area ?? []);

/** How many words somebody has to say in a session, at most. */
const MOST_WORDS: Readonly<Record<number, number>> = { 5: 0, 10: 1, 15: 2, 20: 3, 30: 5 };

const wishes = areas.flatMap((outline) =>
  Object.entries(MOST_WORDS).flatMap(([minutes, most]) =>
    [[], everyLesson].map((known) => ({
      most,
      wanted: {
        outline,
        minutes: Number(minutes),
        known,
        isFirstVisit: known.length === 0,
        limits: REPLY_LIMITS,
      },
    })),
  ),
);

describe('a session where silence brings what comes next', () => {
  test('asks for few words, in every area, on a first visit and later', () => {
    const more = wishes.filter(({ wanted, most }) => repliesOf(wanted).length - 1 > most);
    expect(more.map(({ wanted: { outline, minutes } }) => [outline, minutes])).toEqual([]);
    expect(wishes).toHaveLength(areas.length * 10);
  });

  test('takes briefer holds rather than another word', () => {
    const others = ['GB30', 'BL53', 'BL23', 'KI3', 'LI4', 'LI10', 'BL10', 'EX-UE7'];
    const wanted: Wanted = {
      ...{
        outline: 'hips',
        minutes: 10,
        tools: ['tennisBall'],
        sided: { side: 'left', isAlone: true },
      },
      ...{ known: everyLesson, isFirstVisit: true, seed: 12, pace: 'slower', limits: REPLY_LIMITS },
      leftOut: everyCode.filter((code) => !others.includes(code)),
    };
    expect(planned(wanted).note).toBe('asAsked');
    expect(repliesOf(wanted)).toHaveLength(2);
  });

  test('is as long as was asked all the same, within a tenth', () => {
    const off = wishes.filter(({ wanted }) => {
      const { seconds, minutes, note } = planned(wanted);
      return Math.abs(seconds / (minutes * 60) - 1) > 0.1 || note !== 'asAsked';
    });
    expect(off.map(({ wanted: { outline, minutes } }) => [outline, minutes])).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../lambda/content/catalogue';
import { planned } from '../../support/planning';

/** What the documents give a figure for, read from them by hand: the line it stands in, seconds of one press from and to, and
 * how often at least. Where we do less than a document on purpose, its own figure stands in the note. */
interface Figure {
  readonly point: string;
  readonly line: string;
  readonly seconds: readonly [min: number, max: number];
  readonly times: number;
  readonly note?: string;
}

const figures: Readonly<Record<string, readonly Figure[]>> = {
  'document-0': [
    { point: 'BL23', line: 'S0 L41-47', seconds: [60, 120], times: 2, note: 'a few minutes or so' },
    {
      point: 'GB30',
      line: 'S0 L49-51',
      seconds: [120, 120],
      times: 1,
      note: 'a couple of minutes',
    },
    {
      point: 'LI4',
      line: 'S0 L53-59',
      seconds: [4, 10],
      times: 3,
      note: 'a few seconds, several times',
    },
    { point: 'BL53', line: 'S0 L61-67', seconds: [60, 120], times: 2, note: 'a few minutes' },
    { point: 'LI10', line: 'S0 L69-75', seconds: [30, 30], times: 3, note: 'several times' },
    { point: 'LR3', line: 'S0 L77-79', seconds: [30, 30], times: 2 },
    { point: 'KI1', line: 'S0 L83-87', seconds: [30, 30], times: 2 },
    { point: 'BL40', line: 'S0 L89-91', seconds: [60, 60], times: 2 },
  ],
  'document-2': [
    { point: 'BL23', line: 'S2 L19', seconds: [60, 60], times: 1 },
    { point: 'KI3', line: 'S2 L20', seconds: [30, 30], times: 1 },
  ],
  'document-3': [
    { point: 'BL23', line: 'S3 L7', seconds: [120, 120], times: 1, note: 'a slow count to 100' },
    { point: 'BL40', line: 'S3 L11', seconds: [60, 60], times: 1 },
    { point: 'BL60', line: 'S3 L13', seconds: [50, 50], times: 1, note: 'ten pinches' },
    { point: 'EX-UE7', line: 'S3 L15', seconds: [60, 60], times: 1 },
  ],
  'document-4-lower': [
    { point: 'CV6', line: 'S4 L17-30', seconds: [60, 60], times: 2 },
    { point: 'BL23', line: 'S4 L32-45', seconds: [60, 60], times: 2 },
    { point: 'BL52', line: 'S4 L47-58', seconds: [60, 60], times: 1 },
    {
      point: 'GV4',
      line: 'S4 L60-72',
      seconds: [30, 30],
      times: 1,
      note: 'a minute by a therapist',
    },
    { point: 'BL60', line: 'S4 L74-86', seconds: [30, 30], times: 3 },
    { point: 'LR3', line: 'S4 L88-100', seconds: [30, 30], times: 3 },
    {
      point: 'BL40',
      line: 'S4 L102-113',
      seconds: [30, 30],
      times: 4,
      note: 'for 10 to 15 minutes',
    },
  ],
  'document-4-upper': [
    { point: 'GB21', line: 'S4 L121-134', seconds: [4, 5], times: 1 },
    {
      point: 'BL10',
      line: 'S4 L136-147',
      seconds: [20, 20],
      times: 2,
      note: '2 to 3 minutes, firm',
    },
    { point: 'TE3', line: 'S4 L149-162', seconds: [4, 5], times: 1 },
    { point: 'LI4', line: 'S4 L164-176', seconds: [5, 10], times: 3 },
    {
      point: 'KI27',
      line: 'S4 L178-191',
      seconds: [60, 60],
      times: 1,
      note: 'a few seconds, and 2 minutes',
    },
    {
      point: 'GV14',
      line: 'S4 L193-204',
      seconds: [30, 30],
      times: 1,
      note: 'a minute by a therapist',
    },
    { point: 'SI15', line: 'S4 L206-218', seconds: [60, 120], times: 1 },
  ],
};

const rows = Object.entries(figures).flatMap(([outline, all]) =>
  all.map((figure) => [outline, figure.point, figure.line, figure] as const),
);

/** What is done of a point in a document's order, at its usual length. */
const doneOf = (outline: string, point: string) =>
  planned({ outline, minutes: catalogue.outline(outline).usualMinutes }).routine.exercises.find(
    (each) => 'point' in each && each.point === point,
  );

describe('a document’s order, at its usual length, has the document’s own figures', () => {
  test.each(rows)('%s: %s as in %s', (outline, point, _, { seconds: [min, max], times }) => {
    const done = doneOf(outline, point);
    if (!done || !('point' in done)) throw new Error(`${point} is not done.`);
    expect(done.seconds).toBeGreaterThanOrEqual(min);
    expect(done.seconds).toBeLessThanOrEqual(max);
    expect(done.repetitions).toBeGreaterThanOrEqual(times);
  });

  test('the mat of the third document takes the fifteen minutes it begins with (S2 L28-32)', () => {
    const { exercises } = planned({
      outline: 'document-2',
      minutes: catalogue.outline('document-2').usualMinutes,
    }).routine;
    expect(exercises.at(-1)).toMatchObject({ practice: 'mat', seconds: 900 });
  });

  test('the second document has a set of circles each way (S1 L36-74), and the belly last, breath first', () => {
    const { exercises } = planned({
      outline: 'document-1',
      minutes: catalogue.outline('document-1').usualMinutes,
    }).routine;
    const ways = exercises.flatMap((each) =>
      'point' in each ? [`${each.point} ${each.way} ${each.repetitions}`] : [],
    );
    expect(ways).toEqual(
      expect.arrayContaining(['LR3 circles 1', 'DIMPLES circles 1', 'BL53 circles 1']),
    );
    expect(ways.slice(-2)).toEqual(['CV6 danTien 1', 'CV6 palmBase 1']);
  });
});

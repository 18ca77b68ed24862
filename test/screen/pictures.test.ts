import { describe, expect, test } from 'vitest';
import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import type { StepSide } from '../../lambda/domain/routine/target';
import { pictureFor } from '../../lambda/screen/pictures';
import { LOCALE } from '../support/locale';

const phrasebook = phrasebookFor(LOCALE);
const point = (code: string, side: StepSide, way?: string) =>
  pictureFor({ target: { point: code }, side, ...(way && { way }) }, phrasebook);

/** The sides that steps of a way may have. */
const SIDES: Readonly<Record<string, readonly StepSide[]>> = {
  together: ['both'],
  eachTime: ['left', 'right'],
  oneThenOther: ['left', 'right'],
  soreSideFirst: ['left', 'right', 'sorer', 'other'],
  midline: ['midline'],
};

const everyStep = catalogue.points.flatMap(({ code, sides, ways }) =>
  ways.flatMap((way) =>
    (SIDES[way.sides ?? sides] ?? []).map((side) => [code, way.id, side] as const),
  ),
);

describe('there is a picture of', () => {
  test.each(everyStep)('%s by %s, %s', (code, way, side) => {
    const { marks, label } = point(code, side, way);
    expect(marks.length).toBeGreaterThan(0);
    expect(label).toMatch(/^[A-Z]/);
    expect(label).not.toMatch(/[{}]/);
  });

  test.each(catalogue.practices.map(({ id }) => id))('%s, without a mark', (practice) => {
    const { marks, isMirrored, label } = pictureFor(
      { target: { practice }, side: 'midline' },
      phrasebook,
    );
    expect(marks).toEqual([]);
    expect(isMirrored).toBe(false);
    expect(label).toMatch(/^[A-Z]/);
  });
});

test('what is drawn as the left is mirrored for the right', () => {
  expect(point('LI4', 'left').isMirrored).toBe(false);
  expect(point('LI4', 'right').isMirrored).toBe(true);
  expect(point('LI10', 'other').isMirrored).toBe(true);
  expect(point('BL40', 'right').isMirrored).toBe(false);
});

test('pictures of one view have one graphic, wherever their marks are', () => {
  const [waist, gate] = [point('BL23', 'both'), point('GV4', 'midline')];
  expect(gate.graphic).toEqual(waist.graphic);
  expect([waist.marks.length, gate.marks.length]).toEqual([2, 1]);
});

test('a label tells the side', () => {
  expect(point('LI4', 'left').label).toBe(
    'Back of the left hand: the hill between thumb and index finger',
  );
  expect(point('KI27', 'both').label).toBe(
    'The chest: just under the inner ends of both collarbones',
  );
  expect(point('LI10', 'sorer').label).toMatch(/^Sorer forearm: /);
});

test('a label tells what a way does otherwise', () => {
  expect(point('GV4', 'midline', 'helper').label).toMatch(/^The small of the back: on the spine/);
  expect(point('GV4', 'midline', 'palms').label).toMatch(/^The small of the back: both palms/);
  expect(point('BL60', 'right', 'pinch').label).toMatch(/^Right heel, from behind/);
});

test('there is none of what nobody knows', () => {
  expect(() => point('BL99', 'left')).toThrow('BL99');
});

import { describe, expect, test } from '@jest/globals';
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
    const { marks, parameters, label, graphic } = point(code, side, way);
    expect(marks.length).toBeGreaterThan(0);
    expect(parameters['marks']).toBe(marks.length);
    expect(label).toMatch(/^[A-Z]/);
    expect(label).not.toMatch(/[{}]/);
    const names = graphic.parameters.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(parameters)));
  });

  test.each(catalogue.practices.map(({ id }) => id))('%s, without a mark', (practice) => {
    const { marks, parameters, label } = pictureFor(
      { target: { practice }, side: 'midline' },
      phrasebook,
    );
    expect(marks).toEqual([]);
    expect(parameters).toMatchObject({ mirrored: 0, marks: 0 });
    expect(label).toMatch(/^[A-Z]/);
  });
});

test('what is drawn as the left is mirrored for the right', () => {
  expect(point('LI4', 'left').parameters['mirrored']).toBe(0);
  expect(point('LI4', 'right').parameters['mirrored']).toBe(1);
  expect(point('LI10', 'other').parameters['mirrored']).toBe(1);
  expect(point('BL40', 'right').parameters['mirrored']).toBe(0);
});

test('pictures of one view have one graphic, and the same parameters', () => {
  const [waist, gate] = [point('BL23', 'both'), point('GV4', 'midline')];
  expect(gate.graphic).toEqual(waist.graphic);
  expect(Object.keys(gate.parameters)).toEqual(Object.keys(waist.parameters));
  expect(gate.parameters).toMatchObject({ marks: 1, x2: 0, y2: 0 });
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

test('there is none of what nobody knows', () => {
  expect(() => point('BL99', 'left')).toThrow('BL99');
});

import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { nearestName, soundOf } from '../../lambda/language/en/sounds';
import { sampled } from '../support/sampled';

const names = [
  { name: 'hand valley', id: 'hand' },
  { name: 'hegu', id: 'hand' },
  { name: 'foot valley', id: 'foot' },
  { name: 'between toes', id: 'foot' },
  { name: 'Kūnlún', id: 'ankle' },
];

describe('the nearest name', () => {
  test.each([
    ['he goo', 'hand'],
    ['haygoo', 'hand'],
    ['hand valey', 'hand'],
    ['foot valet', 'foot'],
    ['kun loon', 'ankle'],
  ])('of "%s" is %s', (said, id) => expect(nearestName(said, names)).toBe(id));

  test.each(['between eyes', 'valley', 'hand', 'x', ''])('of "%s" is none', (said) =>
    expect(nearestName(said, names)).toBeUndefined(),
  );

  test('is none where two are as near', () => {
    const alike = [
      { name: 'shoulder well', id: 1 },
      { name: 'shoulder bell', id: 2 },
    ];
    expect(nearestName('shoulder fell', alike)).toBeUndefined();
    expect(nearestName('shoulder well', alike)).toBe(1);
  });

  test('of a name is the thing it names', () => {
    for (const { name, id } of names) expect(nearestName(name, names)).toBe(id);
  });

  test('of any words is one of those there are, or none', () => {
    fc.assert(
      fc.property(fc.string(), (said) => {
        expect([undefined, 'hand', 'foot', 'ankle']).toContain(nearestName(said, names));
      }),
      sampled(),
    );
  });
});

test.each([
  ['he goo', 'hegu'],
  ['wei jong', 'weizhong'],
  ['ming men', 'mìngmén'],
])('"%s" sounds like "%s"', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));

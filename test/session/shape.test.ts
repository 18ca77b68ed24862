import { describe, expect, test } from 'vitest';
import {
  fields,
  isAmount,
  isCount,
  isText,
  maybe,
  oneOf,
  type Shape,
  tableOf,
  variants,
} from '../../lambda/session/shape';

type Side = 'left' | 'right';
interface Press {
  readonly side: Side;
  readonly seconds?: number;
}
type Step =
  | ({ readonly kind: 'press' } & Press)
  | { readonly kind: 'rest'; readonly seconds: number };

const isPress = fields<Press>({ side: oneOf('left', 'right'), seconds: maybe(isAmount) });
const isStep = variants<Step, 'kind'>('kind', {
  press: { side: oneOf('left', 'right'), seconds: maybe(isAmount) },
  rest: { seconds: isAmount },
});

describe('what does not say all of a type, or more than it, is refused by the compiler', () => {
  test.each<[string, Shape<Side> | Shape<Press> | Shape<Step>]>([
    // @ts-expect-error a name of the union is missing
    ['a missing name', ((shape: Shape<Side>) => shape)(oneOf('left'))],
    // @ts-expect-error a name the union does not have
    ['a superfluous name', ((shape: Shape<Side>) => shape)(oneOf('left', 'right', 'both'))],
    // @ts-expect-error a field is missing, though it is optional
    ['a missing field', fields<Press>({ side: oneOf('left', 'right') })],
    // @ts-expect-error a field that is optional is demanded
    ['a demand', fields<Press>({ side: oneOf('left', 'right'), seconds: isAmount })],
    // @ts-expect-error a name is missing in the shape of a field
    ['a missing name inside', fields<Press>({ side: oneOf('left'), seconds: maybe(isAmount) })],
    // @ts-expect-error a variant is missing
    ['a missing variant', variants<Step, 'kind'>('kind', { rest: { seconds: isAmount } })],
    [
      'a superfluous field',
      fields<Press>({
        side: oneOf('left', 'right'),
        seconds: maybe(isAmount),
        // @ts-expect-error a field that the type does not have
        depth: isAmount,
      }),
    ],
    [
      'a superfluous variant',
      variants<Step, 'kind'>('kind', {
        press: { side: oneOf('left', 'right'), seconds: maybe(isAmount) },
        rest: { seconds: isAmount },
        // @ts-expect-error a variant that the union does not have
        roll: {},
      }),
    ],
  ])('%s', (_, shape) => expect(shape(undefined)).toBe(false));
});

describe('fields', () => {
  test.each([
    [true, { side: 'left' }],
    [true, { side: 'left', seconds: 5, more: 1 }],
    [false, { seconds: 5 }],
    [false, { side: 'left', seconds: null }],
    [false, { side: ['left'] }],
    [false, ['left', 5]],
    [false, null],
  ])('%p: %j', (expected, value) => expect(isPress(value)).toBe(expected));
});

describe('variants', () => {
  test.each([
    [true, { kind: 'press', side: 'left' }],
    [true, { kind: 'rest', seconds: 5 }],
    [false, { kind: 'rest', side: 'left' }],
    [false, { kind: 'roll', seconds: 5 }],
    [false, { kind: ['rest'], seconds: 5 }],
    [false, { kind: 'constructor' }],
    [false, { seconds: 5 }],
    [false, 'rest'],
  ])('%p: %j', (expected, value) => expect(isStep(value)).toBe(expected));
});

test.each([
  [true, 0, 0],
  [true, 3, 3],
  [false, 0.5, 0.5],
])('a count is whole: %p, %p', (expected, count) => expect(isCount(count)).toBe(expected));

test.each([-1, NaN, Infinity, '5', null])('%p is no amount', (value) =>
  expect(isAmount(value)).toBe(false),
);

test('a table is read by its keys and by its entries', () => {
  const isTable = tableOf(oneOf<string>('left'), isAmount);
  expect(isTable({})).toBe(true);
  expect(isTable({ left: 5 })).toBe(true);
  expect(isTable({ right: 5 })).toBe(false);
  expect(isTable({ left: '5' })).toBe(false);
  expect(isText('left')).toBe(true);
});

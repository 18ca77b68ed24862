import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { foldRecords } from '../../lambda/session/folded';
import { unfoldRecords } from '../../lambda/session/unfolded';
import { sampled } from '../support/sampled';

/** What a session may carry: nothing of ours is null. */
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.integer(), fc.string(), fc.boolean()),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie('data'), { maxKeys: 4 }),
  ),
}));

describe('what a session carries', () => {
  test('names the fields of records in a list once', () => {
    const steps = [
      { step: 8, held: [[9.9, 39.9]] },
      { step: 9, held: [], late: 3.05 },
    ];
    expect(foldRecords({ from: 8, steps })).toEqual({
      from: 8,
      steps: {
        '~': ['step', 'held', 'late'],
        rows: [
          [8, [[9.9, 39.9]], null],
          [9, [], 3.05],
        ],
      },
    });
  });

  test('comes back as it was, also over the wire', () =>
    fc.assert(
      fc.property(data, (carried) => {
        expect(unfoldRecords(JSON.parse(JSON.stringify(foldRecords(carried))))).toEqual(carried);
      }),
      sampled(300),
    ));

  test('is left as it is where it was never folded, as earlier releases left it', () =>
    fc.assert(
      fc.property(data, (carried) => {
        expect(unfoldRecords(carried)).toEqual(carried);
      }),
      sampled(100),
    ));

  test('never makes reading throw, whatever it is', () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (names, rows, row) => {
        for (const each of [rows, [rows, [row, row]]])
          expect(() => unfoldRecords({ '~': names, rows: each })).not.toThrow();
        expect(() => unfoldRecords({ '~': [names], rows: [[row], [row, row]] })).not.toThrow();
      }),
      sampled(200),
    ));

  test('is read no deeper than anything of ours is', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    expect(unfoldRecords({ deep })).toEqual({ deep });
  });
});

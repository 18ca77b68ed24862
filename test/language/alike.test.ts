import { describe, expect, test } from 'vitest';
import { createAlike, writeAlike } from '../../lambda/language/en/alike';

const write = createAlike(
  writeAlike({
    FASTER: ['faster', 'speed up', 'get a move on'],
    TOO: ['too', 'way too'],
    FAST: ['fast'],
    SLOWER: ['TOO FAST'],
  }),
);

const written = (said: string) =>
  write(said)
    .map(({ text }) => text)
    .join(' ');

describe('words that are alike', () => {
  test.each([
    ['could you speed up', 'could you FASTER'],
    ['speeding up', 'FASTER'],
    ['get a move on my friend', 'FASTER friend'],
    ['speed', 'speed'],
    ['way too fast', 'SLOWER'],
    ['that is too much and fast', 'that is TOO much and FAST'],
    ['', ''],
  ])('"%s" → %s', (said, expected) => expect(written(said)).toBe(expected));

  test('know which words they are, whose, and where a clause begins', () => {
    expect(write('get a move on and help my neck')).toEqual([
      { text: 'FASTER', from: 0, to: 4, beginsClause: true, lead: undefined },
      { text: 'and', from: 4, to: 5, beginsClause: true, lead: undefined },
      { text: 'help', from: 5, to: 6, beginsClause: false, lead: undefined },
      { text: 'neck', from: 6, to: 7, beginsClause: false, lead: 'my' },
    ]);
  });
});

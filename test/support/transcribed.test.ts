import { describe, expect, test } from 'vitest';
import { aboutSeconds, transcribed } from './transcribed';

describe('what was heard, as transcripts write it', () => {
  test.each([
    ['a silent hold by its length', 'Press. [8] Release. [5]', 'Press. [hold 8] Release. [5]'],
    [
      'a hold that is spoken into by all of it',
      'Press, and hold. [9] Ten seconds more. [7] Three. [0.7] Two. [0.75] One. [0.7] Release.',
      'Press, and hold. [hold 20] [9] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1] Release.',
    ],
    [
      'a hold that is not whole to the tenth',
      'Press. [7.86] Release.',
      'Press. [hold 7.9] Release.',
    ],
    [
      'each hold by itself',
      'Press. [8] Release. Press. [5] Release.',
      'Press. [hold 8] Release. Press. [hold 5] Release.',
    ],
    ['no hold where nothing is let go', 'Press. [8] Rest. [26.59]', 'Press. [8] Rest. [~27]'],
  ])('has %s', (_, says, transcript) => expect(transcribed(says)).toBe(transcript));
});

describe('a silence to the second', () => {
  const isAbout = (seconds: number, heard: string) =>
    new RegExp(`^${aboutSeconds(seconds)}$`).test(heard);

  test.each([
    [14, '[~13]', true],
    [14, '[~15]', true],
    [14, '[~12]', false],
    [14, '[14]', true],
    [14, '[hold 14]', false],
    [58, '[~52]', true],
    [58, '[~51]', false],
    [1, '[~1]', true],
    [1, '[~2]', false],
    [1, '[~0]', false],
    [3, '', false],
  ])('of about %d is heard in "%s": %s', (seconds, heard, isHeard) =>
    expect(isAbout(seconds, heard)).toBe(isHeard),
  );
});

import { describe, expect, test } from '@jest/globals';
import { readOptions, UsageError } from '../../device/options';

describe('the command line', () => {
  test('words to begin with, and the usual device', () => {
    expect(readOptions(['help my lower back'])).toEqual({
      json: false,
      fast: false,
      speak: false,
      device: 'dot',
      locale: 'en-US',
      words: 'help my lower back',
    });
  });

  test('every option', () => {
    const options = readOptions([
      '--json',
      '--device=show',
      '--locale=en-GB',
      '--store=/tmp/a=b.json',
    ]);
    expect(options).toMatchObject({
      json: true,
      device: 'show',
      locale: 'en-GB',
      store: '/tmp/a=b.json',
    });
  });

  test.each([
    ['--loud', 'Unknown option --loud'],
    ['-x', 'Unknown option -x'],
    ['--json=yes', 'Unknown option --json=yes'],
    ['--device=spot', '--device must be dot or show'],
    ['--store', 'Unknown option --store'],
  ])('%s is refused', (option, message) => {
    expect(() => readOptions([option])).toThrow(new UsageError(message));
  });
});

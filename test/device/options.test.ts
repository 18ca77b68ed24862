import { describe, expect, test } from 'vitest';
import { HELP, readOptions, UsageError } from '../../device/options';
import { LOCALE } from '../support/locale';

describe('the command line', () => {
  test('words to begin with, and the usual device', () => {
    expect(readOptions(['help my lower back'])).toEqual({
      help: false,
      json: false,
      fast: false,
      speak: false,
      screen: false,
      device: 'dot',
      locale: LOCALE,
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

  test('a screen is of a show', () =>
    expect(readOptions(['--screen', 'help'])).toMatchObject({
      ...{ screen: true, device: 'show', words: 'help' },
    }));

  test.each(['--json', '--fast', '--speak', '--device=dot'])('a screen goes not with %s', (other) =>
    expect(() => readOptions(['--screen', other])).toThrow(UsageError),
  );

  test('a value after a space, as after an equals sign', () => {
    expect(readOptions(['--locale', 'en-GB', 'help', 'my neck'])).toMatchObject({
      locale: 'en-GB',
      words: 'help my neck',
    });
  });

  test('--help tells every option, and every line that is not said', () => {
    expect(readOptions(['--help']).help).toBe(true);
    for (const option of ['--fast', '--speak', '--store', '--device', '--locale', '--json'])
      expect(HELP).toContain(option);
    for (const line of ['(silence)', '(reprompt)', '+45s', '---']) expect(HELP).toContain(line);
  });

  test.each([
    ['--loud', /--loud/],
    ['-x', /-x/],
    ['--json=yes', /--json/],
    ['--device=spot', /^--device must be dot or show$/],
    ['--store', /--store/],
    ['--store=', /^--store must name a file$/],
    ['--locale', /--locale/],
  ])('%s is refused, in one line', (option, message) => {
    const read = () => readOptions([option]);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/\n/);
  });
});

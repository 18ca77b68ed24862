import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdConversation } from '../../device/terminal/converse';
import { createLines } from '../../device/terminal/lines';
import { createPage } from '../../device/terminal/page';
import { stubEcho } from './stubSkill';

const START = Date.parse('2026-11-20T08:00:00Z');

function sitDown(isFast: boolean, words?: string) {
  const { echo, events } = stubEcho();
  const lines = createLines();
  let printed = '';
  const write = (text: string) => void (printed += text);
  const page = createPage({ isTerminal: false, write, typed: () => '' });
  const begin = () =>
    holdConversation({
      echo,
      player: { page, lines, isFast },
      startsAt: START,
      ...(words === undefined ? {} : { words }),
    });
  return { begin, lines, events, printed: () => printed.trimEnd().split('\n') };
}

describe('without waiting', () => {
  test('every cue appears with the clock, and it ends with the input', async () => {
    const { begin, lines, events, printed } = sitDown(true, 'help my lower back');
    lines.push('next');
    lines.push('quit');
    lines.end();
    await begin();
    expect(printed()).toEqual([
      ' 0:00  U: help my lower back',
      ' 0:00  A: Press.',
      '         [4 s]',
      ' 0:04  A: Release.',
      ' 0:06  U: next',
      ' 0:06  A: Press.',
      '         [4 s]',
      ' 0:11  A: Release.',
      ' 0:13  U: quit',
      '       (the session is over)',
    ]);
    expect(events.map(({ request }) => request.timestamp.slice(-3))).toEqual(['00Z', '06Z', '13Z']);
  });

  test('silence is a line of its own: to the end of the session, or until the reprompt is over', async () => {
    const { begin, lines, events, printed } = sitDown(true, 'help my lower back');
    for (const line of ['(reprompt)', 'next', '(silence)', 'next']) lines.push(line);
    lines.end();
    await begin();
    expect(printed()).toEqual([
      ' 0:00  U: help my lower back',
      ' 0:00  A: Press.',
      '         [4 s]',
      ' 0:04  A: Release.',
      '       (listening)',
      '         [5 s]',
      ' 0:19  U: next',
      ' 0:19  A: Press.',
      '         [4 s]',
      ' 0:24  A: Release.',
      '       (listening)',
      '         [5 s]',
      ' 0:46  (nobody spoke: the session is over)',
      ' 0:00  U: next',
      expect.stringContaining('open back coach'),
    ]);
    expect(events.map(({ request }) => request.type).slice(0, 3)).toEqual([
      'IntentRequest',
      'IntentRequest',
      'SessionEndedRequest',
    ]);
  });

  test('once the input has ended nobody speaks any more', async () => {
    const { begin, lines, events, printed } = sitDown(true, 'help my lower back');
    lines.end();
    await begin();
    expect(printed().at(-1)).toBe(' 0:26  (nobody spoke: the session is over)');
    expect(events[1]?.request).toMatchObject({ reason: 'EXCEEDED_MAX_REPROMPTS' });
  });

  test('words nobody hears get a hint', async () => {
    const { begin, lines, printed } = sitDown(true, 'next');
    lines.end();
    await begin();
    expect(printed()[1]).toContain('open back coach');
  });
});

describe('in real time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('what is typed meanwhile interrupts', async () => {
    const { begin, lines, events, printed } = sitDown(false, 'help my lower back');
    const done = begin();
    await vi.advanceTimersByTimeAsync(2000);
    expect(printed().at(-1)).toBe('         [4 s]');
    lines.push('next');
    await vi.advanceTimersByTimeAsync(0);
    expect(events[1]?.request).toMatchObject({ timestamp: '2026-11-20T08:00:02Z' });
    lines.breakOff();
    await vi.advanceTimersByTimeAsync(0);
    await done;
    expect(events.at(-1)?.request).toMatchObject({ reason: 'USER_INITIATED' });
  });

  test('silence is reprompted once, then the session ends', async () => {
    const { begin, lines, events, printed } = sitDown(false, 'help my lower back');
    const done = begin();
    await vi.advanceTimersByTimeAsync(25_000);
    expect(events).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(events[1]?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'EXCEEDED_MAX_REPROMPTS',
    });
    expect(printed().at(-1)).toContain('the session is over');
    lines.end();
    await vi.advanceTimersByTimeAsync(0);
    await done;
  });

  test('once the input has ended nobody speaks, and the session goes on to its end', async () => {
    const { begin, lines } = sitDown(false, 'help my lower back');
    lines.end();
    let isOver = false;
    const done = begin().then(() => (isOver = true));
    await vi.advanceTimersByTimeAsync(25_000);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(3_000);
    await done;
    expect(isOver).toBe(true);
  });
});

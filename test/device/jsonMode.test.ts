import { describe, expect, test } from 'vitest';
import type { RequestEnvelope } from '../../device/alexaJson';
import { talkInJson } from '../../device/jsonMode';
import { stubEcho } from './stubSkill';

const START = Date.parse('2026-11-20T08:00:00Z');

interface Line {
  readonly heard: string;
  readonly request: { type: string; timestamp: string; reason?: string } | null;
  readonly response: object | null;
  readonly seconds: number;
  readonly silence?: readonly object[];
}

async function talk(...said: string[]): Promise<{ lines: Line[]; events: RequestEnvelope[] }> {
  const listeners: ReturnType<typeof stubEcho>[] = [];
  const newEcho = () => {
    const listener = stubEcho(undefined, 'dot', `listener ${String(listeners.length)}`);
    listeners.push(listener);
    return listener.echo;
  };
  const lines: Line[] = [];
  for await (const line of talkInJson(said, newEcho, START)) lines.push(JSON.parse(line) as Line);
  return { lines, events: listeners.flatMap(({ events }) => events) };
}

const secondsAfterStart = (line: Line | undefined) =>
  (Date.parse(line?.request?.timestamp ?? '') - START) / 1000;

describe('talking in JSON', () => {
  test('each utterance gives one line with these four things', async () => {
    const { lines } = await talk('help my lower back', '', 'next ');
    expect(lines.map(({ heard }) => heard)).toEqual(['help my lower back', 'next ']);
    expect(Object.keys(lines[0] ?? {})).toEqual(['heard', 'request', 'response', 'seconds']);
    expect(lines[0]?.seconds).toBeCloseTo(0.178 + 0.17 + 4 + 0.95 + 0.178 * 2, 1);
  });

  test('a plain line comes after the reply, before the session has ended', async () => {
    const { lines } = await talk('help my lower back', 'next');
    expect(secondsAfterStart(lines[1])).toBe(6);
    expect(lines[1]?.request?.type).toBe('IntentRequest');
  });

  test('a line after +2s interrupts', async () => {
    const { lines } = await talk('help my lower back', '+2s', 'next', '+3s', 'next');
    expect(lines.map(secondsAfterStart)).toEqual([0, 2, 5]);
  });

  test('a line too late finds the session ended, and the skill has heard so', async () => {
    const { lines, events } = await talk('help my lower back', '+60s', 'next', 'open back coach');
    expect(lines[1]).toEqual({ heard: 'next', request: null, response: null, seconds: 0 });
    expect(events.map(({ request }) => request.type)).toEqual([
      'IntentRequest',
      'SessionEndedRequest',
      'LaunchRequest',
    ]);
    expect(events[2]?.session.new).toBe(true);
  });

  test('silence ends the session in one line', async () => {
    const { lines } = await talk('help my lower back', '(silence)', '(silence)');
    expect(lines[1]?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'EXCEEDED_MAX_REPROMPTS',
    });
    expect(secondsAfterStart(lines[1])).toBe(26);
    expect(Object.keys(lines[1] ?? {})).toEqual([
      ...['heard', 'request', 'response', 'seconds', 'silence'],
    ]);
    const { seconds = 0 } = lines[0] ?? {};
    expect(lines[1]?.silence).toEqual([
      { at: expect.closeTo(seconds + 8, 1), ssml: expect.stringContaining('5s'), seconds: 5 },
    ]);
    expect(lines[2]?.silence).toEqual([]);
    expect(lines[2]).toMatchObject({ request: null, response: null, seconds: 0 });
  });

  test('a line may come into the window, into the reprompt, and after it', async () => {
    const { lines } = await talk('help my lower back', '+7s', 'next', '+16s', 'next');
    expect(lines.map(secondsAfterStart)).toEqual([0, 7, 23]);
    const after = await talk('help my lower back', '(reprompt)', 'next');
    expect(secondsAfterStart(after.lines[1])).toBe(19);
    expect(after.lines[1]?.request?.type).toBe('IntentRequest');
  });

  test('--- is a new listener without a session', async () => {
    const { lines, events } = await talk('help my lower back', '---', 'next', 'open back coach');
    expect(lines).toHaveLength(3);
    expect(lines[1]?.request).toBeNull();
    expect(events.map(({ session }) => session.user.userId)).toEqual(['listener 0', 'listener 1']);
  });
});

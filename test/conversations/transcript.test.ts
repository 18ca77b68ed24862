import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createListener } from '../support/listener';

const page = readFileSync(join(__dirname, '../../docs/transcript.md'), 'utf8');
const printed = (page.split('```').at(-2) ?? '').trim().split('\n');

interface Printed {
  readonly at: number;
  readonly speaker: string;
  readonly words: string;
  /** Seconds of silence printed after it. */
  readonly silence: number;
}

/** The lines of the transcript, each with the silence after it. */
const lines = printed.reduce<Printed[]>((done, line) => {
  const [, minutes, seconds, speaker = '', words = ''] =
    /^\s*(\d+):(\d+)\s+([UA]): (.*)$/.exec(line) ?? [];
  if (minutes !== undefined)
    return [...done, { at: Number(minutes) * 60 + Number(seconds), speaker, words, silence: 0 }];
  const silence = Number(/^\s*\[([\d.]+) s\]$/.exec(line)?.[1] ?? 0);
  const last = done.at(-1);
  return last ? [...done.slice(0, -1), { ...last, silence: last.silence + silence }] : done;
}, []);
const spoken = lines.filter(({ speaker }) => speaker === 'A');

/** Every sentence the skill says in such a session, in any of its wordings. */
async function sentencesSaid(): Promise<Set<string>> {
  const said: string[] = [];
  const listener = createListener();
  for (let wording = 0; wording < 12; wording++) {
    for (const words of ['help my lower back', 'next', 'next', 'next', 'next'])
      said.push((await listener.say(words)).says);
    said.push((await listener.say('stop')).says);
  }
  const sentences = said.flatMap((reply) =>
    reply.replace(/ ?\[[\d.]+\] ?/g, '\n').split(/\n|(?<=[^.][.?!]) (?=[A-Z])/),
  );
  return new Set(sentences.map((sentence) => sentence.replace('...', '…')));
}

describe('the transcript in docs/', () => {
  test('holds a session of about ten minutes', () => {
    const first = lines[0]?.at ?? 0;
    const stop = lines.find(({ speaker, words }) => speaker === 'U' && words === 'stop');
    expect((stop?.at ?? 0) - first).toBeGreaterThan(540);
    expect((stop?.at ?? 0) - first).toBeLessThan(660);
  });

  test('has times that add up: no line comes before the silence printed before it is over', () => {
    lines.forEach((line, at) => {
      const next = lines[at + 1];
      if (next) expect(next.at - line.at + 1).toBeGreaterThanOrEqual(line.silence);
    });
  });

  test('presses for as long as it says', () => {
    const presses = spoken.filter(({ words }) => words === 'Press.');
    expect(presses.length).toBeGreaterThanOrEqual(4);
    expect(new Set(presses.map(({ silence }) => silence))).toEqual(new Set([8]));
  });

  test('is what the skill still says', async () => {
    const said = await sentencesSaid();
    expect(spoken.map(({ words }) => words).filter((words) => !said.has(words))).toEqual([]);
  });
});

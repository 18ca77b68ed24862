import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createListener, type Heard } from '../support/listener';

const page = readFileSync(join(__dirname, '../../docs/transcript.md'), 'utf8');

/** The lines of each session that the page holds. */
const sessions = page
  .split('```')
  .filter((block) => block.includes('Type what you would say'))
  .map((block) => block.trim().split('\n'));

interface Printed {
  readonly at: number;
  readonly speaker: string;
  readonly words: string;
  /** Seconds of silence printed after it. */
  readonly silence: number;
}

/** The lines of a transcript, each with the silence after it. */
const linesOf = (printed: readonly string[]): readonly Printed[] =>
  printed.reduce<readonly Printed[]>((done, line) => {
    const [, minutes, seconds, speaker = '', words = ''] =
      /^\s*(\d+):(\d+)\s+([UA]): (.*)$/.exec(line) ?? [];
    if (minutes !== undefined)
      return [...done, { at: Number(minutes) * 60 + Number(seconds), speaker, words, silence: 0 }];
    const silence = Number(/^\s*\[([\d.]+) s\]$/.exec(line)?.[1] ?? 0);
    const last = done.at(-1);
    return last ? [...done.slice(0, -1), { ...last, silence: last.silence + silence }] : done;
  }, []);
const transcripts = sessions.map(linesOf);
const spokenIn = (lines: readonly Printed[]) => lines.filter(({ speaker }) => speaker === 'A');

/** Every sentence the skill says in such a session, in any of its wordings. */
async function sentencesSaid(): Promise<Set<string>> {
  const said: string[] = [];
  const listener = createListener();
  const hear = ({ says, reprompt }: Heard) => said.push(says, reprompt);
  for (let wording = 0; wording < 12; wording++)
    for (const wish of [
      'help my lower back',
      'ask back coach for five minutes for my lower back',
    ]) {
      hear(await listener.say(wish));
      hear(await listener.say('next', 'silence'));
      await listener.staySilent();
    }
  const sentences = said.flatMap((reply) =>
    reply.replace(/ ?\[[\d.]+\] ?/g, '\n').split(/\n|(?<=[^.][.?!]) (?=[A-Z])/),
  );
  return new Set(sentences.map((sentence) => sentence.replace('...', '…')));
}

describe('the transcripts in docs/', () => {
  test('hold five minutes without another word, and ten with one', () => {
    const words = transcripts.map(
      (lines) => lines.filter(({ speaker }) => speaker === 'U').length - 1,
    );
    expect(words).toEqual([0, 1]);
    const seconds = transcripts.map((lines) => lines.at(-1)?.at ?? 0);
    expect(seconds.map((length) => Math.round(length / 60))).toEqual([5, 10]);
  });

  test('have times that add up: no line comes before the silence printed before it is over', () => {
    for (const lines of transcripts)
      lines.forEach((line, at) => {
        const next = lines[at + 1];
        if (next) expect(next.at - line.at + 1).toBeGreaterThanOrEqual(line.silence);
      });
  });

  test('press for as long as they say', () => {
    const presses = transcripts.flatMap(spokenIn).filter(({ words }) => words === 'Press.');
    expect(presses.length).toBeGreaterThanOrEqual(4);
    expect(new Set(presses.map(({ silence }) => silence))).toEqual(new Set([8, 10]));
  });

  test('are what the skill still says', async () => {
    const said = await sentencesSaid();
    const words = transcripts.flatMap(spokenIn).map((line) => line.words);
    expect(words.filter((each) => !said.has(each))).toEqual([]);
  });
});

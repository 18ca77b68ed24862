import { expect } from '@jest/globals';
import type { Hearing } from '../../device/hearing/hear';
import type { Skillset } from '../../lambda/alexa/converse';
import { createListener, type Heard } from './listener';
import { aboutSeconds, transcribed } from './transcribed';

/** Text as a pattern that matches it and nothing else. */
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words as they are; silences written to the second, `[~14]`, as all they stand for. */
const literally = (words: string) =>
  words
    .split(/\[~(\d+)\]/)
    .map((piece, at) => (at % 2 === 1 ? aboutSeconds(Number(piece)) : escaped(piece)))
    .join('');

/** An expected line: word for word, but for `…`, which stands for anything. */
export const asPattern = (line: string) =>
  new RegExp(
    `^${line
      .split(/\s*…\s*/)
      .map(literally)
      .join('[^]*')}$`,
  );

interface Line {
  readonly speaker: 'U' | 'A' | 'R' | 'P' | 'W';
  readonly words: string;
}

/** Lines of a conversation; what is indented goes on with the line before. */
export function linesOf(script: string): Line[] {
  return script
    .trim()
    .split(/\n\s*(?=[UARPW]:)/)
    .map((line) => ({
      speaker: line.trim().charAt(0) as Line['speaker'],
      words: line
        .trim()
        .slice(3)
        .replace(/\s*\n\s*/g, ' '),
    }));
}

/** Holds a conversation and checks every word of it.
 * `U: pause (after 42 s)` interrupts; `U: (silence)` says nothing; `A: …` is the reply and `R: …` its reprompt.
 * `[hold 60]` and `[2]` are exact, `[~14]` is a silence to the second or to a tenth of it. */
export async function converse(
  script: string,
  changes: Partial<Skillset> = {},
  ears?: Hearing,
  locale?: string,
): Promise<void> {
  const listener = createListener(changes, ears, locale);
  let reply: Heard | undefined;
  for (const { speaker, words } of linesOf(script)) {
    if (speaker === 'A') expect(transcribed(reply?.says ?? '')).toMatch(asPattern(words));
    else if (speaker === 'R') expect(reply?.reprompt).toMatch(asPattern(words));
    else if (words === '(silence)') expect(await listener.staySilent()).toBe('SessionEndedRequest');
    else {
      const [, utterance = words, after] = /^(.*) \(after (\d+) s\)$/.exec(words) ?? [];
      reply = await listener.say(utterance, after === undefined ? undefined : Number(after));
    }
  }
}

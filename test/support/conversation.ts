import { expect } from '@jest/globals';
import type { Skillset } from '../../lambda/alexa/converse';
import { createListener, type Heard } from './listener';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An expected line: word for word, but for `…`, which stands for anything. */
const asPattern = (line: string) =>
  new RegExp(
    `^${line
      .split(/\s*…\s*/)
      .map(escaped)
      .join('[^]*')}$`,
  );

interface Line {
  readonly speaker: 'U' | 'A' | 'R';
  readonly words: string;
}

/** Lines of a conversation; what is indented goes on with the line before. */
function linesOf(script: string): Line[] {
  return script
    .trim()
    .split(/\n\s*(?=[UAR]:)/)
    .map((line) => ({
      speaker: line.trim().charAt(0) as Line['speaker'],
      words: line
        .trim()
        .slice(3)
        .replace(/\s*\n\s*/g, ' '),
    }));
}

/** Holds a conversation and checks every word of it.
 * `U: pause (after 42 s)` interrupts; `U: (silence)` says nothing; `A: …` is the reply and `R: …` its reprompt. */
export async function converse(script: string, changes: Partial<Skillset> = {}): Promise<void> {
  const listener = createListener(changes);
  let reply: Heard | undefined;
  for (const { speaker, words } of linesOf(script)) {
    if (speaker === 'A') expect(reply?.says).toMatch(asPattern(words));
    else if (speaker === 'R') expect(reply?.reprompt).toMatch(asPattern(words));
    else if (words === '(silence)') expect(await listener.staySilent()).toBe('SessionEndedRequest');
    else {
      const [, utterance = words, after] = /^(.*) \(after (\d+) s\)$/.exec(words) ?? [];
      reply = await listener.say(utterance, after === undefined ? undefined : Number(after));
    }
  }
}

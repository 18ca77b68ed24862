import { expect } from 'vitest';
import type { EndReason } from '../../device/alexaJson';
import type { Hearing } from '../../device/hearing/hear';
import type { Skillset } from '../../lambda/alexa/skillset';
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

type Listener = ReturnType<typeof createListener>;

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

/** How a session ends that nobody ended by a word. */
const ENDINGS: Readonly<Record<string, EndReason>> = { error: 'ERROR', left: 'USER_INITIATED' };

/** What somebody says, and when: so many seconds after the reply began, or after what silence brought. */
function saidIn(words: string): readonly [utterance: string, after?: number | 'silence'] {
  const [, utterance = words, after] = /^(.*) \(after (\d+ s|the silence)\)$/.exec(words) ?? [];
  if (after === undefined) return [utterance];
  return [utterance, after === 'the silence' ? 'silence' : Number.parseInt(after)];
}

/** Has a listener say something, or nothing, or the session end; gives what is answered. */
async function takePart(listener: Listener, words: string): Promise<Heard | undefined> {
  const [said, after] = saidIn(words);
  const reason = ENDINGS[/^\((.*)\)$/.exec(said)?.[1] ?? ''];
  if (said !== '(silence)' && !reason) return listener.say(said, after);
  const ended = reason ? listener.end(reason, Number(after ?? 0)) : listener.staySilent();
  expect(await ended).toBe('SessionEndedRequest');
  return undefined;
}

/** Holds a conversation and checks every word of it.
 * `U: pause (after 42 s)` interrupts, `U: next (after the silence)` answers what silence brought; `U: (silence)` says nothing until
 * the session ends, `U: (error) (after 250 s)` and `U: (left) (after 250 s)` end it; `A: …` is the reply, and `R: …` what is
 * said if nobody speaks: its reprompt, or what silence brings.
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
    else if (speaker === 'R') expect(transcribed(reply?.reprompt ?? '')).toMatch(asPattern(words));
    else reply = await takePart(listener, words);
  }
}

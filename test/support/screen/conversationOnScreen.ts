import { expect } from 'vitest';
import type { ScreenKind } from '../../../device/viewports';
import type { Skillset } from '../../../lambda/alexa/skillset';
import { asPattern, linesOf } from '../conversation';
import { transcribed } from '../transcribed';
import { transcriptOf } from './playedPage';
import { createWatcher, type Seen } from './watcher';

type Viewer = ReturnType<typeof createWatcher>;

/** What a viewer does, as a script writes it. */
async function act(words: string, viewer: Viewer): Promise<Seen | undefined> {
  const [, what = words, seconds] = /^(.*?)(?: (?:after|at) (\d+) s)?$/.exec(words) ?? [];
  const after = seconds === undefined ? undefined : Number(seconds);
  const touched = /^touches (.*)$/.exec(what)?.[1];
  if (what === 'watches') return viewer.watch();
  if (what === 'a finger') return viewer.brush(after ?? 1);
  if (touched !== undefined) return viewer.touch(touched, after);
  if (what === 'the device closes') return void (await viewer.close(after ?? 1));
  if (what === 'the page fails') return void (await viewer.failsToShow());
  throw new Error(`Nobody does "${words}".`);
}

/** Says or does what a line of a script has them do. */
async function play(words: string, viewer: Viewer): Promise<Seen | undefined> {
  const done = /^\((.*)\)$/.exec(words)?.[1];
  if (done !== undefined) return act(done, viewer);
  const [, utterance = words, after] = /^(.*) \(after (\d+) s\)$/.exec(words) ?? [];
  return viewer.say(utterance, after === undefined ? undefined : Number(after));
}

/** Holds a conversation on a screen and checks every word of it.
 * `U: pause (after 42 s)` interrupts; `U: (watches)` lets a page play to its end; `U: (a finger at 12 s)` cuts it off;
 * `U: (touches Pause at 12 s)`; `U: (the device closes after 60 s)`; `U: (the page fails)`.
 * `A: …` is what Alexa says, `P: …` what the page says and how long it is silent, `W: …` what is written on it. */
export async function converseOnScreen(
  script: string,
  changes: Partial<Skillset> = {},
  screen?: ScreenKind,
): Promise<void> {
  const viewer = createWatcher(changes, screen);
  let seen: Seen | undefined;
  for (const { speaker, words } of linesOf(script)) {
    const page = seen?.page;
    if (speaker === 'A') expect(transcribed(seen?.says ?? '')).toMatch(asPattern(words));
    else if (speaker === 'P') expect(page && transcriptOf(page)).toMatch(asPattern(words));
    else if (speaker === 'W') expect(page?.written).toMatch(asPattern(words));
    else seen = await play(words, viewer);
  }
}

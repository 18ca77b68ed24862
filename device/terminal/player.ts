import type { SpokenCue } from '../mouth/cues';
import type { Lines } from './lines';
import { clockTime, type Page } from './page';
import type { SpeakingProgram } from './voice';

/** What a reply is played on. */
export interface Player {
  readonly page: Page;
  readonly lines: Lines;
  /** Nothing is waited for: every cue appears at once. */
  readonly isFast: boolean;
  readonly voice?: SpeakingProgram;
}

/** How far a reply came, and whether a line broke it off. */
export interface PlayedReply {
  readonly seconds: number;
  readonly isInterrupted: boolean;
}

/** Plays cues in time; `clockSeconds` is what the running clock shows when they begin. */
export async function playCues(
  cues: readonly SpokenCue[],
  clockSeconds: number,
  player: Player,
): Promise<PlayedReply> {
  for (const cue of cues) {
    const spent =
      cue.text === undefined
        ? await keepSilence(cue.seconds, player)
        : await speak(cue, clockSeconds + cue.startSeconds, player);
    if (spent < cue.seconds) return { seconds: cue.startSeconds + spent, isInterrupted: true };
  }
  const last = cues.at(-1);
  return { seconds: last ? last.startSeconds + last.seconds : 0, isInterrupted: false };
}

/** Seconds of the cue that passed before a line came; a quick voice does not hurry the clock. */
async function speak(cue: SpokenCue, clockSeconds: number, player: Player): Promise<number> {
  const { page, lines, voice, isFast } = player;
  page.print(`${clockTime(clockSeconds).padStart(5)}  A: ${cue.text ?? ''}`);
  if (isFast) return cue.seconds;
  const beganAt = performance.now();
  const passed = () => (performance.now() - beganAt) / 1000;
  const isSpokenOver = voice !== undefined && (await lines.wait(voice.say(cue.spoken ?? '')));
  const isInterrupted = isSpokenOver || (await lines.wait(Math.max(0, cue.seconds - passed())));
  if (!isInterrupted) return cue.seconds;
  voice?.breakOff();
  return Math.min(passed(), cue.seconds * 0.999);
}

async function keepSilence(seconds: number, { page, lines, isFast }: Player): Promise<number> {
  page.countDown(seconds, true);
  if (isFast) {
    page.endCountDown(seconds);
    return seconds;
  }
  const beganAt = performance.now();
  const passed = () => (performance.now() - beganAt) / 1000;
  while (passed() < seconds) {
    const left = seconds - passed();
    const untilNextSecond = left - Math.ceil(left - 1);
    if (await lines.wait(Math.min(untilNextSecond, left))) {
      const spent = Math.min(passed(), seconds * 0.999);
      page.endCountDown(spent);
      return spent;
    }
    page.countDown(Math.max(0, seconds - passed()), false);
  }
  page.endCountDown(seconds);
  return seconds;
}

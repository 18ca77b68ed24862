import type { HeardCue } from '../protocol';
import { wait } from './waiting';

/** Says cues in their time, a quick voice not sooner; `began` is told of each. False where it was broken off. */
export async function sayCues(
  cues: readonly HeardCue[],
  began: (cue: HeardCue) => void,
  signal: AbortSignal,
): Promise<boolean> {
  for (const cue of cues) {
    if (signal.aborted) return false;
    began(cue);
    const beganAt = performance.now();
    const isSaid = cue.sound === undefined || (await wait(play(cue.sound, signal), signal));
    const left = cue.seconds - (performance.now() - beganAt) / 1000;
    if (!isSaid || !(await wait(Math.max(0, left), signal))) return false;
  }
  return true;
}

/** Settles when a sound is over, was broken off, or can't be played. */
function play(address: string, signal: AbortSignal): Promise<void> {
  const sound = new Audio(address);
  return new Promise((settle) => {
    signal.addEventListener('abort', () => sound.pause(), { once: true });
    sound.addEventListener('ended', () => settle(), { once: true });
    sound.addEventListener('error', () => settle(), { once: true });
    sound.play().catch(() => settle());
  });
}

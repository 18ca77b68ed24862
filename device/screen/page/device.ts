import { LISTENING_SECONDS, WAITING_SECONDS } from '../../reply';
import type { HeardCue, StageReply } from '../protocol';
import type { Glass } from './glass';
import type { Lamp } from './lamp';
import { sayCues } from './loudspeaker';
import type { Attention } from './attention';
import type { Talk } from './talk';

/** What a device speaks, shows and waits with. */
export interface DeviceParts {
  readonly glass: Glass;
  readonly talk: Talk;
  readonly lamp: Lamp;
  readonly attention: Attention;
}

/** Seconds after which a page is looked at again. */
const LOOKING_SECONDS = 0.25;

/** Shows and says a reply, in the order an Echo does. False where the signal broke it off. */
export async function performReply(
  { directives, cues, problem, reachesSkill }: StageReply,
  device: DeviceParts,
  signal: AbortSignal,
): Promise<boolean> {
  const { glass, talk } = device;
  if (problem !== undefined) talk.write('aside', problem);
  if (!reachesSkill) talk.write('aside', 'No skill hears that: say “open back coach”.');
  for (const directive of directives) {
    if ('document' in directive) await glass.show(directive);
  }
  if (!(await speak(cues, device, signal))) return false;
  for (const directive of directives) {
    if ('commands' in directive) glass.page()?.run(directive.commands);
  }
  return true;
}

/** Says cues, and writes them down. False where the signal broke them off. */
function speak(
  cues: readonly HeardCue[],
  { lamp, talk }: DeviceParts,
  signal: AbortSignal,
): Promise<boolean> {
  if (cues.length > 0) lamp.show('speaking');
  const began = ({ text }: HeardCue) => {
    if (text !== undefined) talk.write('alexa', text);
  };
  return sayCues(cues, began, signal);
}

/** Waits as long as an Echo does for somebody to speak. False where the signal came first. */
export function waitForWords(
  { ending, repromptCues }: StageReply,
  device: DeviceParts,
  signal: AbortSignal,
): Promise<boolean> {
  return ending === 'listen'
    ? listenTwice(repromptCues, device, signal)
    : watchPage(device, signal);
}

async function listenTwice(
  reprompt: readonly HeardCue[],
  device: DeviceParts,
  signal: AbortSignal,
): Promise<boolean> {
  if (!(await listen(device, signal))) return false;
  if (reprompt.length === 0) return true;
  return (await speak(reprompt, device, signal)) && listen(device, signal);
}

function listen({ lamp, attention }: DeviceParts, signal: AbortSignal): Promise<boolean> {
  lamp.show('listening');
  return attention.wait(LISTENING_SECONDS, signal);
}

/** Waits as long as the page stays, with the microphone shut. */
async function watchPage(device: DeviceParts, signal: AbortSignal): Promise<boolean> {
  const { glass, lamp, attention } = device;
  let idleSince = performance.now();
  while (!isForgotten(glass, idleSince)) {
    const isLocked = glass.page()?.isLocked() ?? false;
    lamp.show(isLocked ? 'showing' : 'waiting');
    if (isLocked) idleSince = performance.now();
    if (!(await attention.wait(LOOKING_SECONDS, signal))) return false;
    if (attention.hasLapsed()) return true;
  }
  return true;
}

function isForgotten(glass: Glass, idleSince: number): boolean {
  const idleMilliseconds = glass.page()?.idleMilliseconds ?? WAITING_SECONDS * 1000;
  return performance.now() - idleSince > idleMilliseconds;
}

/** What the wake word does: the page stops, and the microphone opens. False where words came. */
export function hearWakeWord(device: DeviceParts, signal: AbortSignal): Promise<boolean> {
  device.glass.page()?.cutShort();
  return listen(device, signal);
}

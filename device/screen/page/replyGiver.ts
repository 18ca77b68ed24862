import type { StageReply } from '../protocol';
import type { Backstage } from './backstage';
import { type DeviceParts, performReply, waitForWords } from './device';
import { wait } from './waiting';

/** Gives the replies of a conversation, one after the other. */
export interface ReplyGiver {
  /** Gives a reply once it comes, and waits for what is said then, until the signal. */
  give(asked: Promise<StageReply>, signal: AbortSignal): Promise<void>;
  /** Waits as after the last reply, with the microphone shut. */
  waitOn(signal: AbortSignal): Promise<void>;
  lastReply(): StageReply | undefined;
}

/** Seconds for which a device leaves a page on the screen when the session is over. */
const LEAVING_SECONDS = 10;

/** Replies are given on a device. */
export function createReplyGiver(backstage: Backstage, device: DeviceParts): ReplyGiver {
  const { talk, glass, lamp } = device;
  let last: StageReply | undefined;
  const waitAfter = async (reply: StageReply, signal: AbortSignal) => {
    if (reply.isOver) return fallAsleep('The session is over.', device, signal);
    if (!(await waitForWords(reply, device, signal))) return;
    await backstage.fallSilent();
    glass.clear();
    await fallAsleep('Nobody spoke: the session is over.', device, signal);
  };
  return {
    lastReply: () => last,
    async give(asked, signal) {
      const reply = await asked.catch(() => undefined);
      if (!reply) return talk.write('aside', 'The program behind this page has ended.');
      if (signal.aborted) return;
      last = reply;
      if (reply.begins) talk.startClock();
      if (await performReply(reply, device, signal)) await waitAfter(reply, signal);
    },
    async waitOn(signal) {
      if (last && !last.isOver) await waitAfter({ ...last, ending: 'wait' }, signal);
      else lamp.show('asleep');
    },
  };
}

/** The session is over; its last page stays for a while. */
async function fallAsleep(aside: string, { talk, lamp, glass }: DeviceParts, signal: AbortSignal) {
  talk.write('aside', aside);
  talk.stopClock();
  lamp.show('asleep');
  if (await wait(LEAVING_SECONDS, signal)) glass.clear();
}

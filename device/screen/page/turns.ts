import type { StageReply } from '../protocol';
import { type DeviceParts, hearWakeWord, performReply, waitForWords } from './device';
import type { Drawing, PageListener } from './drawnPage';
import type { Backstage } from './backstage';
import type { Talk } from './talk';
import { wait } from './waiting';

/** What somebody before the device can do. */
export interface Turns {
  say(words: string): Promise<void>;
  /** The wake word alone: silences the device, and opens the microphone. */
  wake(): Promise<void>;
  /** Nothing will be said: what is waited for is over at once. */
  keepSilence(): void;
  /** Takes another device, on which the last reply is given again. */
  useDevice(index: number, drawing: Drawing): Promise<void>;
}

/** Seconds for which a device leaves a page on the screen when the session is over. */
const LEAVING_SECONDS = 10;

/** Holds a conversation: each turn silences the one before, as on an Echo. */
export function createTurns(backstage: Backstage, device: DeviceParts): Turns {
  const { glass, talk, lamp, attention } = device;
  let turn = new AbortController();
  let lastReply: StageReply | undefined;

  const beginTurn = (): AbortSignal => {
    turn.abort();
    turn = new AbortController();
    return turn.signal;
  };
  const fallAsleep = async (aside: string, signal: AbortSignal) => {
    talk.write('aside', aside);
    talk.stopClock();
    lamp.show('asleep');
    if (await wait(LEAVING_SECONDS, signal)) glass.clear();
  };
  const afterReply = async (reply: StageReply, signal: AbortSignal) => {
    if (reply.isOver) return fallAsleep('The session is over.', signal);
    if (!(await waitForWords(reply, device, signal))) return;
    await backstage.fallSilent();
    glass.clear();
    await fallAsleep('Nobody spoke: the session is over.', signal);
  };
  const answer = async (asked: Promise<StageReply>, signal: AbortSignal) => {
    const reply = await asked;
    if (signal.aborted) return;
    lastReply = reply;
    if (reply.begins) talk.startClock();
    if (await performReply(reply, device, signal)) await afterReply(reply, signal);
  };
  const report = (asked: Promise<StageReply>) => void answer(asked, beginTurn());

  glass.tell(pageListener(backstage, talk, report, () => lastReply));
  return {
    say(words) {
      const signal = beginTurn();
      glass.page()?.cutShort();
      talk.write('listener', words);
      return answer(backstage.say(words), signal);
    },
    async wake() {
      const signal = beginTurn();
      talk.write('listener', 'Alexa…');
      if (!(await hearWakeWord(device, signal))) return;
      if (lastReply && !lastReply.isOver)
        await afterReply({ ...lastReply, ending: 'wait' }, signal);
      else lamp.show('asleep');
    },
    keepSilence: () => attention.lapse(),
    async useDevice(index, drawing) {
      const signal = beginTurn();
      await backstage.useScreen(index);
      glass.become(drawing);
      if (lastReply && !lastReply.isOver) await answer(Promise.resolve(lastReply), signal);
    },
  };
}

/** Reports what a page tells, and writes down what it says. */
function pageListener(
  backstage: Backstage,
  talk: Talk,
  report: (asked: Promise<StageReply>) => void,
  lastReply: () => StageReply | undefined,
): PageListener {
  return {
    sent(token, event) {
      talk.write('aside', `The page tells: ${event.arguments.map(String).join(', ')}`);
      report(backstage.report(token, event));
    },
    failed(token, errors) {
      talk.write('aside', `The page has failed: ${JSON.stringify(errors)}`);
      void backstage.reportErrors(token, errors);
    },
    heard(address) {
      const words = lastReply()?.words[address];
      if (words !== undefined) talk.write('alexa', words);
    },
  };
}

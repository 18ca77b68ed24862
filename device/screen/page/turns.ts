import type { StageReply } from '../protocol';
import type { Backstage } from './backstage';
import { type DeviceParts, hearWakeWord } from './device';
import type { Drawing, PageListener } from './drawnPage';
import { createReplyGiver, type ReplyGiver } from './replyGiver';
import type { Talk } from './talk';

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

/** Holds a conversation: each turn silences the one before, as on an Echo. */
export function createTurns(backstage: Backstage, device: DeviceParts): Turns {
  const { glass, talk, attention } = device;
  const giver = createReplyGiver(backstage, device);
  let turn = new AbortController();
  const beginTurn = (): AbortSignal => {
    turn.abort();
    turn = new AbortController();
    return turn.signal;
  };
  const report = (asked: Promise<StageReply>) => void giver.give(asked, beginTurn());
  glass.tell(pageListener(backstage, talk, giver, report));
  return {
    say(words) {
      const signal = beginTurn();
      glass.page()?.cutShort();
      talk.write('listener', words);
      return giver.give(backstage.say(words), signal);
    },
    async wake() {
      const signal = beginTurn();
      talk.write('listener', 'Alexa…');
      if (await hearWakeWord(device, signal)) await giver.waitOn(signal);
    },
    keepSilence: () => attention.lapse(),
    async useDevice(index, drawing) {
      const signal = beginTurn();
      await backstage.useScreen(index);
      glass.become(drawing);
      const reply = giver.lastReply();
      if (!reply || reply.isOver) return;
      await giver.give(Promise.resolve({ ...reply, begins: false }), signal);
    },
  };
}

/** Reports what a page tells, and writes down what it says. */
function pageListener(
  backstage: Backstage,
  talk: Talk,
  giver: ReplyGiver,
  report: (asked: Promise<StageReply>) => void,
): PageListener {
  return {
    sent(token, event) {
      const told = event.arguments.map(String).filter((each) => each !== '');
      talk.write('aside', `The page tells: ${told.join(', ')}`);
      report(backstage.report(token, event));
    },
    failed(token, errors) {
      talk.write('aside', `The page has failed: ${JSON.stringify(errors)}`);
      void backstage.reportErrors(token, errors);
    },
    heard(address) {
      const words = giver.lastReply()?.words[address];
      if (words !== undefined) talk.write('alexa', words);
    },
  };
}

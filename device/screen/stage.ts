import type { EndReason } from '../alexaJson';
import type { Echo, Exchange } from '../echo';
import { layOutSpeech, type SpokenCue } from '../mouth/cues';
import { messageOf } from '../reply';
import type { PageEvent } from '../requests';
import { SCREENS } from '../viewports';
import type { HeardCue, StageReply } from './protocol';
import type { Sounds } from './sound/sounds';
import { transformed } from './transformed';

/** An Echo with a screen, one thing after the other: whatever is asked waits for what was asked before. */
export interface Stage {
  say(words: string): Promise<StageReply>;
  report(event: PageEvent): Promise<StageReply>;
  end(reason: EndReason): Promise<StageReply>;
  /** Takes another of the `SCREENS`; one that isn't there changes nothing. */
  useScreen(index: number): void;
}

/** Puts an Echo on stage; `now` is the clock, in epoch milliseconds. */
export function createStage(echo: Echo, sounds: Sounds, now: () => number): Stage {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (exchange: () => Promise<Exchange>): Promise<StageReply> => {
    const reply = last.then(async () => {
      const before = echo.silenceEndsAt();
      const { request, ...heard } = await exchange();
      const isOver = echo.silenceEndsAt() === undefined;
      const begins = request !== null && (before === undefined || request.type === 'LaunchRequest');
      return { begins, isOver, reachesSkill: request !== null, ...dressed(heard, sounds) };
    });
    last = reply.catch(() => undefined);
    return reply;
  };
  return {
    say: (words) => inTurn(() => echo.hear(words, now())),
    report: (event) => inTurn(() => echo.report(event, now())),
    end: (reason) => inTurn(() => echo.endSession(reason, now())),
    useScreen(index) {
      const kind = SCREENS[index];
      if (kind) echo.useScreen(kind);
    },
  };
}

type Shown = Pick<StageReply, 'cues' | 'repromptCues' | 'ending' | 'directives' | 'words'> & {
  readonly problem?: string;
};

/** A reply with the addresses of its sounds, which are made ahead. */
function dressed(exchange: Omit<Exchange, 'request'>, sounds: Sounds): Shown {
  const { cues, repromptCues, ending, problem } = exchange;
  const words: Record<string, string> = {};
  const addressOf = (ssml: string): string => {
    const address = sounds.addressOf({ type: 'SSML', ssml });
    words[address] = textOf(ssml);
    return address;
  };
  try {
    const directives = exchange.directives.map((directive) => transformed(directive, addressOf));
    const shown = { cues: heard(cues, sounds), repromptCues: heard(repromptCues, sounds) };
    const spoken = [...shown.cues, ...shown.repromptCues].flatMap(({ sound }) => sound ?? []);
    void sounds.prepare([...spoken, ...Object.keys(words)]);
    return { ...shown, ending, directives, words, ...(problem === undefined ? {} : { problem }) };
  } catch (error) {
    const nothing = { cues: [], repromptCues: [], directives: [], words: {} };
    return { ...nothing, ending, problem: messageOf(error) };
  }
}

const heard = (cues: readonly SpokenCue[], sounds: Sounds): HeardCue[] =>
  cues.map(({ startSeconds, seconds, text, spoken }) => ({
    startSeconds,
    seconds,
    ...(text === undefined ? {} : { text }),
    ...(spoken === undefined
      ? {}
      : { sound: sounds.addressOf({ type: 'PlainText', text: spoken }) }),
  }));

/** What is read of a speech, its silences left out. */
const textOf = (ssml: string): string =>
  layOutSpeech({ type: 'SSML', ssml })
    .flatMap(({ text }) => text ?? [])
    .join(' ');

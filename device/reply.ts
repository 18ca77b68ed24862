import type { ResponseEnvelope } from './alexaJson';
import { type SpokenCue, layOutSpeech, lengthOf } from './mouth/cues';

/** The microphone stays open this long after a reply, and once more after its reprompt. */
export const LISTENING_SECONDS = 8;
/** A reply that says nothing about its session keeps it this long, with the microphone shut. */
export const WAITING_SECONDS = 30;

/** How a reply ends: microphone open, session kept but unheard, or session over. */
export type ReplyEnding = 'listen' | 'wait' | 'close';

/** What a listener hears of a response, and what the Echo does after it. */
export interface EchoReply {
  readonly cues: readonly SpokenCue[];
  readonly repromptCues: readonly SpokenCue[];
  /** How long the reply takes to speak, without its reprompt. */
  readonly seconds: number;
  readonly ending: ReplyEnding;
  /** What Alexa would only log: the skill failed, or its speech was invalid. */
  readonly problem?: string;
}

export const NO_REPLY: EchoReply = { cues: [], repromptCues: [], seconds: 0, ending: 'close' };

/** Reads a response; a response without any speech keeps the session as it says. */
export function readReply(envelope: ResponseEnvelope | null): EchoReply {
  const reply = envelope?.response ?? {};
  try {
    const cues = layOutSpeech(reply.outputSpeech);
    const repromptCues = layOutSpeech(reply.reprompt?.outputSpeech);
    return { cues, repromptCues, seconds: lengthOf(cues), ending: endingOf(reply) };
  } catch (error) {
    return { ...NO_REPLY, problem: messageOf(error) };
  }
}

function endingOf({ shouldEndSession }: ResponseEnvelope['response']): ReplyEnding {
  if (shouldEndSession === undefined) return 'wait';
  return shouldEndSession ? 'close' : 'listen';
}

/** A reprompt as it is spoken, in seconds from the first word of its reply. */
export interface SpokenReprompt {
  readonly at: number;
  readonly seconds: number;
}

/** What is spoken after a reply if nobody speaks; undefined where nothing is. */
export function repromptAfter(reply: EchoReply): SpokenReprompt | undefined {
  const { ending, repromptCues, seconds } = reply;
  if (ending !== 'listen' || repromptCues.length === 0) return undefined;
  return { at: seconds + LISTENING_SECONDS, seconds: lengthOf(repromptCues) };
}

/** From a reply's last word to the end of its session, if nobody speaks. */
export function secondsAfter(reply: EchoReply): number {
  if (reply.ending === 'wait') return WAITING_SECONDS;
  const reprompt = repromptAfter(reply);
  return LISTENING_SECONDS + (reprompt ? reprompt.seconds + LISTENING_SECONDS : 0);
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

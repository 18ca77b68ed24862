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

/** From a reply's last word to the end of its session, if nobody speaks. */
export function secondsAfter({ ending, repromptCues }: EchoReply): number {
  if (ending === 'wait') return WAITING_SECONDS;
  if (repromptCues.length === 0) return LISTENING_SECONDS;
  return LISTENING_SECONDS + lengthOf(repromptCues) + LISTENING_SECONDS;
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import type { Echo, Exchange } from './echo';
import { NO_REPLY, repromptAfter } from './reply';

/** A listener takes about this long to answer; their words come when the reply has ended. */
const ANSWER_SECONDS = 1;

/** A new listener: the first of a run, or one after `---`. */
export type NewEcho = (isFirst: boolean) => Echo;

/** What an Echo said while nobody spoke: when, in seconds from the first word of the last reply, and for how long. */
interface SaidInSilence {
  readonly at: number;
  readonly ssml: string;
  readonly seconds: number;
}

/** The line for nobody speaking. */
const SILENCE = '(silence)';

const NOTHING: Exchange = { ...NO_REPLY, request: null, response: null, directives: [] };

/** A conversation in JSON so far; times are epoch milliseconds. */
interface Talk {
  readonly echo: Echo;
  readonly last: Exchange;
  readonly replyBeganAt: number;
  readonly nextAt: number;
}

/** What a line that is not said changes; undefined for one that is, or that is silence. */
function turnedBy(said: string, talk: Talk, newEcho: NewEcho): Talk | undefined {
  const { last, replyBeganAt } = talk;
  const wait = /^\+(\d+(?:\.\d+)?)s$/.exec(said)?.[1];
  if (said === '') return talk;
  if (said === '---') return { ...talk, echo: newEcho(false), last: NOTHING };
  if (wait !== undefined) return { ...talk, nextAt: replyBeganAt + Number(wait) * 1000 };
  if (said === '(reprompt)')
    return { ...talk, nextAt: replyBeganAt + (endOf(last) + ANSWER_SECONDS) * 1000 };
  return undefined;
}

/** Something said, or nobody speaking until the session ends; a session that silence has ended before is over first. */
async function hear(said: string, { echo, nextAt }: Talk): Promise<Talk> {
  const silenceEndsAt = echo.silenceEndsAt();
  const isSilent = said === SILENCE;
  const at = isSilent ? (silenceEndsAt ?? nextAt) : nextAt;
  if (silenceEndsAt !== undefined && at > silenceEndsAt)
    await echo.endSession('EXCEEDED_MAX_REPROMPTS', silenceEndsAt);
  const exchange = isSilent
    ? await echo.endSession('EXCEEDED_MAX_REPROMPTS', at)
    : await echo.hear(said, at);
  return {
    echo,
    last: exchange,
    replyBeganAt: at,
    nextAt: at + (exchange.seconds + ANSWER_SECONDS) * 1000,
  };
}

/**
 * Talks as the lines say, one utterance a line, on a clock of its own that begins at `startsAt`
 * (epoch milliseconds), and yields one line of JSON for each:
 * `{"heard", "request", "response", "seconds"}`. `+45s` lets the next line come 45 s after the last
 * reply began, `(reprompt)` after its reprompt; `(silence)` is nobody speaking until the session ends,
 * and its line also has what was said meanwhile, `"silence"`; `---` is a new listener.
 */
export async function* talkInJson(
  lines: AsyncIterable<string> | Iterable<string>,
  newEcho: NewEcho,
  startsAt: number,
  report: (problem: string) => void = () => undefined,
): AsyncGenerator<string> {
  let talk: Talk = {
    echo: newEcho(true),
    last: NOTHING,
    replyBeganAt: startsAt,
    nextAt: startsAt,
  };
  for await (const line of lines) {
    const said = line.trim();
    const turned = turnedBy(said, talk, newEcho);
    if (turned) {
      talk = turned;
      continue;
    }
    const silence = said === SILENCE ? saidAfter(talk.last) : undefined;
    talk = await hear(said, talk);
    if (talk.last.problem !== undefined) report(talk.last.problem);
    yield jsonLine(line, talk.last, silence);
  }
}

/** When the last word of a reply, or of its reprompt, is over, in seconds from its first. */
function endOf(exchange: Exchange): number {
  const reprompt = repromptAfter(exchange);
  return reprompt ? reprompt.at + reprompt.seconds : exchange.seconds;
}

/** What an Echo says after a reply while nobody speaks. */
function saidAfter(exchange: Exchange): SaidInSilence[] {
  const reprompt = repromptAfter(exchange);
  if (!reprompt) return [];
  const ssml = exchange.response?.response.reprompt?.outputSpeech.ssml ?? '';
  return [{ at: hundredths(reprompt.at), ssml, seconds: hundredths(reprompt.seconds) }];
}

const hundredths = (seconds: number) => Math.round(seconds * 100) / 100;

function jsonLine(
  heard: string,
  { request, response, seconds }: Exchange,
  silence: readonly SaidInSilence[] | undefined,
): string {
  return JSON.stringify({ heard, request, response, seconds: hundredths(seconds), silence });
}

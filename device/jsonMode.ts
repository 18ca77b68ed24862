import type { Echo, Exchange } from './echo';

/** A listener takes about this long to answer; their words come when the reply has ended. */
const ANSWER_SECONDS = 1;

/** A new listener: the first of a run, or one after `---`. */
export type NewEcho = (isFirst: boolean) => Echo;

/**
 * Talks as the lines say, one utterance a line, on a clock of its own that begins at `startsAt`
 * (epoch milliseconds), and yields one line of JSON for each:
 * `{"heard", "request", "response", "seconds"}`. `+45s` lets the next line come 45 s after the last
 * reply began, `(silence)` is nobody speaking until the session ends, `---` is a new listener.
 */
export async function* talkInJson(
  lines: AsyncIterable<string> | Iterable<string>,
  newEcho: NewEcho,
  startsAt: number,
  report: (problem: string) => void = () => undefined,
): AsyncGenerator<string> {
  let echo = newEcho(true);
  let replyBeganAt = startsAt;
  let nextAt = startsAt;
  for await (const line of lines) {
    const said = line.trim();
    const wait = /^\+(\d+(?:\.\d+)?)s$/.exec(said)?.[1];
    if (said === '') continue;
    if (said === '---') {
      echo = newEcho(false);
    } else if (wait !== undefined) {
      nextAt = replyBeganAt + Number(wait) * 1000;
    } else {
      const silenceEndsAt = echo.silenceEndsAt();
      if (said === '(silence)') nextAt = silenceEndsAt ?? nextAt;
      const isLate = silenceEndsAt !== undefined && nextAt > silenceEndsAt;
      if (isLate) await echo.endSession('EXCEEDED_MAX_REPROMPTS', silenceEndsAt);
      const exchange =
        said === '(silence)'
          ? await echo.endSession('EXCEEDED_MAX_REPROMPTS', nextAt)
          : await echo.hear(said, nextAt);
      replyBeganAt = nextAt;
      nextAt += (exchange.seconds + ANSWER_SECONDS) * 1000;
      if (exchange.problem !== undefined) report(exchange.problem);
      yield jsonLine(line, exchange);
    }
  }
}

function jsonLine(heard: string, { request, response, seconds }: Exchange): string {
  return JSON.stringify({ heard, request, response, seconds: Math.round(seconds * 100) / 100 });
}

import type { Echo, Exchange } from '../echo';
import { clockTime } from './page';
import { type Clock, createPlayback, shownTime } from './playback';
import type { Player } from './player';

/** A conversation in the terminal. */
export interface Conversation {
  readonly echo: Echo;
  readonly player: Player;
  /** Epoch milliseconds when it begins. */
  readonly startsAt: number;
  /** Said before anything is typed. */
  readonly words?: string;
}

/** A listener needs about this long to answer when nothing is waited for. */
const ANSWER_SECONDS = 1;

/** What is typed for somebody who says nothing: until the session ends, or until the reprompt is over. */
const SILENCES: ReadonlySet<string> = new Set(['(silence)', '(reprompt)']);

/** Talks until the input ends, and to the end of the session after it: hears lines, plays replies, listens, reprompts, ends
 * sessions. */
export async function holdConversation(conversation: Conversation): Promise<void> {
  const { echo, player, startsAt, words } = conversation;
  const { page, lines, isFast } = player;
  const clock: Clock = { now: startsAt, sessionBeganAt: startsAt };
  const playback = createPlayback(echo, player, clock);
  let last: Exchange | undefined;

  const say = async (line: string): Promise<void> => {
    if (echo.silenceEndsAt() === undefined) clock.sessionBeganAt = clock.now;
    page.print(`${clockTime(shownTime(clock)).padStart(5)}  U: ${line}`);
    const exchange = await echo.hear(line, clock.now);
    last = exchange;
    if (exchange.problem !== undefined) page.print(`       (${exchange.problem})`);
    if (exchange.request === null) {
      page.print('       (no skill hears that: say "open back coach" or "help my lower back")');
    } else if (exchange.request.type === 'SessionEndedRequest') {
      page.print('       (the session is over)');
    } else await playback.playReply(exchange);
  };
  const sayNothing = async (line: string): Promise<void> => {
    if (!last || echo.silenceEndsAt() === undefined) return;
    await (line === '(silence)' ? playback.staySilent(last) : playback.playReprompt(last));
  };

  if (words !== undefined) await say(words);
  for (;;) {
    const askedAt = performance.now();
    const line = (await lines.next())?.trim();
    if (line === undefined) break;
    const isSilent = SILENCES.has(line);
    if (!isFast) clock.now += performance.now() - askedAt;
    else if (!isSilent) clock.now += ANSWER_SECONDS * 1000;
    if (isSilent) await sayNothing(line);
    else if (line !== '') await say(line);
  }
  if (!lines.isBrokenOff()) await sayNothing('(silence)');
  await echo.endSession('USER_INITIATED', clock.now);
}

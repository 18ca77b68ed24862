import type { Echo, Exchange } from '../echo';
import { LISTENING_SECONDS, WAITING_SECONDS } from '../reply';
import { clockTime } from './page';
import { playCues, type Player } from './player';

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

/** Talks until the input ends: hears lines, plays replies, listens, reprompts, ends sessions. */
export async function holdConversation({
  echo,
  player,
  startsAt,
  words,
}: Conversation): Promise<void> {
  const { page, lines, isFast } = player;
  let now = startsAt;
  let sessionBeganAt = startsAt;
  const clock = () => (now - sessionBeganAt) / 1000;

  /** Plays cues and moves the clock with them; true when a line broke them off. */
  const play = async (cues: Exchange['cues']): Promise<boolean> => {
    const { seconds, isInterrupted } = await playCues(cues, clock(), player);
    now += seconds * 1000;
    return isInterrupted;
  };
  /** Keeps the microphone open; true when a line came, was already there, or none will. */
  const listen = async (seconds: number): Promise<boolean> => {
    if (lines.waiting() > 0) return true;
    const beganAt = performance.now();
    const isLine = await lines.wait(seconds, true);
    now += isLine ? performance.now() - beganAt : seconds * 1000;
    return isLine || lines.hasEnded();
  };
  /** Plays a reply to its end, and what follows if nobody speaks. */
  const playReply = async ({ cues, repromptCues, ending }: Exchange): Promise<void> => {
    if (await play(cues)) return;
    if (ending === 'close') return page.print('       (the session is over)');
    if (isFast || lines.hasEnded()) return;
    if (ending === 'listen') {
      page.print('       (listening)');
      if (await listen(LISTENING_SECONDS)) return;
      const isReprompted = repromptCues.length > 0;
      if (isReprompted && ((await play(repromptCues)) || (await listen(LISTENING_SECONDS)))) return;
    } else if (await listen(WAITING_SECONDS)) return;
    await echo.endSession('EXCEEDED_MAX_REPROMPTS', now);
    page.print('       (nobody spoke: the session is over)');
  };

  const say = async (line: string): Promise<void> => {
    const isNewSession = echo.silenceEndsAt() === undefined;
    if (isNewSession) sessionBeganAt = now;
    page.print(`${clockTime(clock()).padStart(5)}  U: ${line}`);
    const exchange = await echo.hear(line, now);
    if (exchange.problem !== undefined) page.print(`       (${exchange.problem})`);
    if (exchange.request === null) {
      page.print('       (no skill hears that: say "open back coach" or "help my lower back")');
    } else if (exchange.request.type === 'SessionEndedRequest') {
      page.print('       (the session is over)');
    } else await playReply(exchange);
  };

  if (words !== undefined) await say(words);
  for (;;) {
    const askedAt = performance.now();
    const line = await lines.next();
    if (line === undefined) break;
    now += isFast ? ANSWER_SECONDS * 1000 : performance.now() - askedAt;
    if (line.trim() !== '') await say(line.trim());
  }
  await echo.endSession('USER_INITIATED', now);
}

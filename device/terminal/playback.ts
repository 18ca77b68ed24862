import type { Echo, Exchange } from '../echo';
import { LISTENING_SECONDS, repromptAfter, WAITING_SECONDS } from '../reply';
import { clockTime } from './page';
import { playCues, type Player } from './player';

/** The time of a conversation, in epoch milliseconds. */
export interface Clock {
  now: number;
  sessionBeganAt: number;
}

/** What the running clock shows. */
export const shownTime = ({ now, sessionBeganAt }: Clock): number => (now - sessionBeganAt) / 1000;

/** Plays what an Echo says, and moves the clock with it. */
export interface Playback {
  /** Plays a reply to its end; then nobody speaks, but where nothing is waited for. */
  playReply(exchange: Exchange): Promise<void>;
  /** Nobody speaks until the reprompt is over; true when a line broke that off. */
  playReprompt(exchange: Exchange): Promise<boolean>;
  /** Nobody speaks until the session ends, or a line comes. */
  staySilent(exchange: Exchange): Promise<void>;
}

/** Plays on a player. */
export function createPlayback(echo: Echo, player: Player, clock: Clock): Playback {
  const { page, lines, isFast } = player;
  const play = async (cues: Exchange['cues']): Promise<boolean> => {
    const { seconds, isInterrupted } = await playCues(cues, shownTime(clock), player);
    clock.now += seconds * 1000;
    return isInterrupted;
  };
  /** Keeps the microphone open; true when a line came, or was already there. */
  const listen = async (seconds: number): Promise<boolean> => {
    if (lines.waiting() > 0 && !isFast) return true;
    const beganAt = performance.now();
    const isLine = !isFast && (await lines.wait(seconds));
    clock.now += isLine ? performance.now() - beganAt : seconds * 1000;
    return isLine;
  };
  const playReprompt = async ({ repromptCues, ending }: Exchange): Promise<boolean> => {
    if (ending === 'wait') return listen(WAITING_SECONDS);
    page.print('       (listening)');
    return (await listen(LISTENING_SECONDS)) || play(repromptCues);
  };
  const staySilent = async (exchange: Exchange): Promise<void> => {
    if (await playReprompt(exchange)) return;
    if (repromptAfter(exchange) && (await listen(LISTENING_SECONDS))) return;
    await echo.endSession('EXCEEDED_MAX_REPROMPTS', clock.now);
    page.print(`${clockTime(shownTime(clock)).padStart(5)}  (nobody spoke: the session is over)`);
  };
  const playReply = async (exchange: Exchange): Promise<void> => {
    if (await play(exchange.cues)) return;
    if (exchange.ending === 'close') return page.print('       (the session is over)');
    if (!isFast) await staySilent(exchange);
  };
  return { playReply, playReprompt, staySilent };
}

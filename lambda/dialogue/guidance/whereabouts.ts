import type { Cue } from '../../domain/timeline/cue';
import { stepsOf } from '../../domain/routine/steps';
import type { KnownSilence } from '../../domain/timeline/silence';
import { spentBy } from '../../domain/timeline/position';
import type { Spoken } from '../../domain/timeline/spoken';
import {
  type Coach,
  type Moment,
  secondsInto,
  type SessionEnd,
  type Whereabouts,
} from '../turn/moment';
import type { SpokenReply } from '../turn/spokenReply';
import type { DialogueState, Listener, Situation, Visit } from '../turn/state';
import { countSession } from './countSession';
import { closingOf, releaseFor } from './ends';
import { type HeardParts, heardOf, type Some } from './heard';
import { locate, type Place } from './locate';
import { asBegun, movedTo } from './setAside';
import { placedIn } from './placed';
import { unheardBefore } from './unheard';
import { unlessUnsure } from './unsure';
import { withLater } from './later';

type Guiding = Extract<Situation, { name: 'guiding' }>;

/** What a listener knows who has been taught some of what was spoken. */
function hearing(listener: Listener, taught: readonly Some[]): Listener {
  const isDisclaimed = taught.some(
    ([{ disclaimedAt = Infinity }, seconds]) => disclaimedAt <= seconds,
  );
  const heard = taught.flatMap(([{ lessons }, seconds]) =>
    lessons.flatMap(([at, lesson]) => (at <= seconds ? [lesson] : [])),
  );
  return {
    ...listener,
    heardDisclaimer: listener.heardDisclaimer || isDisclaimed,
    explained: [...new Set([...listener.explained, ...heard])],
  };
}

/** What a visit has told of what silence brings: once a reply was heard that says so, and once that has begun for sure. */
function knowing({ silence: before }: Visit, reply: SpokenReply, heard: HeardParts) {
  const [, brought] = heard.taught;
  if (brought && brought[1] >= brought[0].opensFor) return 'heard' satisfies KnownSilence;
  return reply.silence && (heard.isInWindow || brought) ? (before ?? 'told') : before;
}

/** When the last word of a reply is over, with what silence brings after it, in epoch milliseconds. */
function endOf({ startedAt, seconds, silence }: SpokenReply): number {
  const ends = silence ? silence.opensAt + silence.seconds : seconds;
  return startedAt + Math.round(ends * 1000);
}

/** Guidance of which only the closing words are left: it is finished, and counted; what it was put into waits. */
function finish(state: DialogueState, { guidance, spoken }: Guiding, coach: Coach): DialogueState {
  const { later } = state.visit;
  if (later)
    return { visit: withLater(state.visit), situation: { name: 'paused', guidance: later } };
  const listener = countSession(state.visit.listener, guidance, coach.catalogue, endOf(spoken));
  return {
    visit: { ...state.visit, listener },
    situation: { name: 'finished', guidance: { ...guidance, isCounted: true } },
  };
}

/** What nobody should go without of the words that end everything: to let go, and how often a day is the most. */
function unsaidOf(
  { guidance: { wish, routine } }: Guiding,
  whereabouts: Whereabouts,
  { catalogue }: Coach,
): Cue[] {
  return [
    ...releaseFor(whereabouts, 0),
    ...closingOf(wish, routine, catalogue).filter(({ say }) => say === 'dailyLimit'),
  ];
}

const namesStepsOf = ({ steps }: Spoken, next: number | undefined, count: number): boolean =>
  (next ?? 0) < count && steps.every(({ step }) => step < count);

/** True where all that a reply names is among the steps there are: another release may have fewer. */
const fits = ({ silence, ...reply }: SpokenReply, count: number): boolean =>
  namesStepsOf(reply, reply.next, count) &&
  (!silence || namesStepsOf(silence, silence.next, count));

/** A visit with what was pressed, heard and done of a reply. */
function visitAfter(
  { placement: before, ...visit }: Visit,
  { spoken }: Guiding,
  whereabouts: Whereabouts,
  place: Place,
  { catalogue }: Coach,
): Visit {
  const { heard, steps } = place;
  const placement = placedIn(place, whereabouts, before, catalogue);
  const silence = knowing(visit, spoken, heard);
  return {
    ...visit,
    spent: heard.pressed.reduce(
      (spent, [part, seconds]) => spentBy(part, seconds, steps, spent),
      spoken.spent,
    ),
    listener: hearing(visit.listener, heard.taught),
    ...(placement && { placement }),
    ...(silence && { silence }),
  };
}

/** No words end a page that the listener could have come to. */
const inPage = (whereabouts: Whereabouts): Whereabouts => ({ ...whereabouts, mayBeEnding: false });

/** In the middle of what is spoken, no further than they have come for sure; between two parts, words lead on. */
const carefully = (whereabouts: Whereabouts, place: Place): Whereabouts =>
  whereabouts.isOver ? whereabouts : unlessUnsure(whereabouts, place);

/** The moment at which a listener speaks in the middle of a reply, or at which the session has ended: what was pressed and heard
 * of it by then is counted, and guidance of which only the closing words are left is finished. */
export function momentWithin(
  situation: Guiding,
  before: DialogueState,
  coach: Coach,
  end: SessionEnd | undefined,
): Moment {
  const { guidance, spoken } = situation;
  const seconds = secondsInto(spoken, coach);
  const steps = stepsOf(guidance.routine, coach.catalogue);
  if (!fits(spoken, steps.length)) return asBegun(before, coach);
  const heard = heardOf(spoken, seconds, spoken.isPage ? undefined : end);
  const place = { guidance, heard, steps };
  const located = spoken.isPage ? inPage(locate(place)) : carefully(locate(place), place);
  const unheard = !spoken.isPage && unheardBefore(located, guidance, spoken, heard, steps);
  const whereabouts = { ...located, ...(unheard && { unheard }) };
  const visit = visitAfter(before.visit, situation, whereabouts, place, coach);
  const isOver = whereabouts.isEnding && whereabouts.next === undefined;
  const mayGoOn = end === 'untold' || end === 'error';
  if (!isOver || (unheard && mayGoOn)) return { state: { visit, situation }, coach, whereabouts };
  const state = finish({ visit, situation }, situation, coach);
  const left = unheard && { ...movedTo(guidance, unheard), isCounted: true as const };
  return {
    state,
    coach,
    ...(!whereabouts.isOver && { unsaid: unsaidOf(situation, whereabouts, coach) }),
    ...(whereabouts.isHolding && { whereabouts }),
    ...(left && { unheard: left }),
  };
}

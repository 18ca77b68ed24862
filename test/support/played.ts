import fc from 'fast-check';
import { catalogue } from '../../lambda/content/catalogue';
import { thank } from '../../lambda/dialogue/guidance/answer';
import { bringUpToDate } from '../../lambda/dialogue/guidance/bringUpToDate';
import { coachPractice, coachRoutine } from '../../lambda/dialogue/start/coachArea';
import { next } from '../../lambda/dialogue/steer/playback';
import type { Coach, SessionEnd } from '../../lambda/dialogue/turn/moment';
import type { SpokenReply } from '../../lambda/dialogue/turn/spokenReply';
import { type DialogueState, newListener, newState } from '../../lambda/dialogue/turn/state';
import type { Ask, Turn } from '../../lambda/dialogue/turn/turn';
import { MANNERS } from '../../lambda/domain/catalogue/manner';
import type { Pace } from '../../lambda/domain/routine/preferences';
import { isPressing, stepsOf } from '../../lambda/domain/routine/steps';
import { REPLY_LIMITS } from '../../lambda/domain/timeline/partLimits';
import type { Spoken, SpokenStep } from '../../lambda/domain/timeline/spoken';
import { type Device, devices, realTime } from './devices';
import { oldListener } from './listener';
import { sampleOf } from './sampled';
import { coachAt, known, START } from './turns';

/* Replies that silence goes on after, as devices speak them that are slower or quicker than predicted: of any area and practice, for
 * any length, at any pace and in any manner; the first of a session and later ones, and those that answer a question. */

const silent: Partial<Coach> = { onward: 'silence', limits: REPLY_LIMITS };

/** What is guided through at once. */
const outlines = catalogue.outlines.filter(({ halves }) => !halves).map(({ id }) => id);

const anyPlan = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...outlines) },
  fc.constantFrom('mat', 'breathing'),
);

/** A session, and its listener. */
export interface Session {
  readonly of: string;
  readonly minutes: number;
  readonly manner: (typeof MANNERS)[number] | undefined;
  readonly pace: Pace;
  readonly isKnown: boolean;
  readonly seed: number;
}

const anySession: fc.Arbitrary<Session> = fc.record({
  of: anyPlan,
  minutes: fc.constantFrom(3, 5, 8, 10, 15, 20, 30),
  manner: fc.option(fc.constantFrom(...MANNERS), { nil: undefined, freq: 2 }),
  pace: fc.constantFrom('slower', 'usual', 'usual', 'faster'),
  isKnown: fc.boolean(),
  seed: fc.nat(20),
});

const begins = ({ of, minutes, manner }: Session): Ask =>
  outlines.includes(of)
    ? coachRoutine(known(of), minutes, manner ? [manner] : [])
    : coachPractice(known(of), minutes);

/** A reply of guidance, and all that is spoken of it. */
export interface Replied {
  readonly turn: Turn;
  readonly spoken: SpokenReply;
  /** When it began, in seconds since the start of the conversation. */
  readonly startedAt: number;
}

function repliedBy(turn: Turn): Replied | undefined {
  const { situation } = turn.state;
  if (situation.name !== 'guiding' || turn.reply.kind !== 'guidance') return undefined;
  const startedAt = (situation.spoken.startedAt - START) / 1000;
  return { turn, spoken: situation.spoken, startedAt };
}

/** When the last word of a reply is over as predicted, with what silence brings after it, in seconds since its first. */
export const endOf = ({ spoken }: Replied) =>
  (spoken.silence?.opensAt ?? 0) + (spoken.silence ?? spoken).seconds;

/** What comes of something said so many seconds after the first word of a reply. */
function saidIn({ turn, startedAt }: Replied, seconds: number, ask: Ask): Replied | undefined {
  const moment = bringUpToDate(turn.state, { ...coachAt(startedAt + seconds), ...silent });
  return moment.state.situation.name === 'guiding' ? repliedBy(ask(moment)) : undefined;
}

/** What is heard by somebody who says "next" after each second part, on a device that does as predicted. */
export function repliesTo(session: Session): Replied[] {
  const listener = { ...(session.isKnown ? oldListener : newListener), pace: session.pace };
  const moment = { state: newState(session.seed, listener), coach: { ...coachAt(0), ...silent } };
  const replies: Replied[] = [];
  let replied = repliedBy(begins(session)(moment));
  for (; replied; replied = saidIn(replied, endOf(replied) + 1, next)) replies.push(replied);
  return replies;
}

/** The same, and what each part is like that goes on after a word of thanks in it. */
function repliesIn(session: Session): Replied[] {
  const replies = repliesTo(session);
  const answered = replies.flatMap((reply, index) =>
    [40 + 13 * index, reply.spoken.seconds + 1, endOf(reply) - 50].flatMap(
      (seconds) => saidIn(reply, seconds, thank) ?? [],
    ),
  );
  return [...replies, ...answered];
}

/** So many sessions stand for all. */
const SESSIONS = 60;

const sessions = sampleOf(anySession, SESSIONS);
const replied = new Map<Session, readonly Replied[]>();

/** One of the replies of a session. */
function replyOf(session: Session, nth: number): Replied | undefined {
  const replies = replied.get(session) ?? repliesIn(session);
  replied.set(session, replies);
  return replies[nth % replies.length];
}

/** A step as a device speaks it. All times are seconds since the first word of the reply. */
export interface PlayedStep {
  readonly step: number;
  /** When it begins to be told. */
  readonly begunAt: number;
  /** When its place has been told. */
  readonly heardAt: number;
  /** When it begins to be held. */
  readonly pressedAt: number;
  /** When the better half of it was held. */
  readonly workedAt: number;
  readonly pressed: readonly {
    readonly from: number;
    readonly to: number;
    readonly seconds: number;
  }[];
}

/** When half of some intervals is over. */
function halfOf(held: SpokenStep['held']): number | undefined {
  let left = held.reduce((sum, [from, to]) => sum + (to - from), 0) / 2;
  const last = held.find(([from, to]) => {
    if (left <= to - from) return true;
    left -= to - from;
    return false;
  });
  return last && last[0] + left;
}

/** A reply as a device speaks it: the times at which it comes to each of its steps, and tells each lesson. */
export function playedOn(device: Device, { turn, spoken, startedAt }: Replied) {
  const { state, reply } = turn;
  if (state.situation.name !== 'guiding' || reply.kind !== 'guidance')
    throw new Error('Nobody is guided.');
  const { routine } = state.situation.guidance;
  const steps = stepsOf(routine, catalogue);
  const first = realTime(reply.segments, device);
  const then = realTime(reply.then ?? [], device);
  const opensAt = first(spoken.seconds) + device.window;
  const later = (second: number) => opensAt + then(second);
  const rows = ({ steps: all, opensFor }: Spoken, at: (second: number) => number) =>
    all.map(({ step, foundAt, endsAt, held }, index): PlayedStep => {
      const named = steps[step];
      const isIntroduction = named?.kind === 'practice' && named.stretch === 0;
      const heardAt = at(isIntroduction ? endsAt : foundAt);
      const isPressed = named?.kind === 'press' && isPressing(named.way.technique);
      return {
        step,
        begunAt: at(all[index - 1]?.endsAt ?? opensFor),
        heardAt,
        pressedAt: at(held[0]?.[0] ?? endsAt),
        workedAt: isIntroduction ? heardAt : at(halfOf(held) ?? foundAt),
        pressed: isPressed
          ? held.map(([from, to]) => ({ from: at(from), to: at(to), seconds: to - from }))
          : [],
      };
    });
  const told = ({ lessons }: Spoken, at: (second: number) => number) =>
    lessons.map(([second, lesson]) => ({ lesson, heardAt: at(second) }));
  const placedIn = ({ placed }: Spoken, at: (second: number) => number) =>
    placed ? [{ placement: placed[1], heardAt: at(placed[0]) }] : [];
  const { silence } = spoken;
  return {
    ...{ state, spoken, startedAt, routine, steps, opensAt },
    lessons: [...told(spoken, first), ...(silence ? told(silence, later) : [])],
    placed: [...placedIn(spoken, first), ...(silence ? placedIn(silence, later) : [])],
    disclaimedAt: spoken.disclaimedAt === undefined ? Infinity : first(spoken.disclaimedAt),
    first: rows(spoken, first),
    second: silence ? rows(silence, later) : [],
  };
}

export type Played = ReturnType<typeof playedOn>;

/** Every step of a reply, with those that silence brings. */
export const stepsIn = ({ first, second }: Played): readonly PlayedStep[] => [...first, ...second];

export const coachIn = ({ startedAt }: Played, second: number): Coach => ({
  ...coachAt(startedAt + second),
  ...silent,
});

/** The moment so many seconds after the first word of a reply. */
export const momentIn = (played: Played, second: number, end?: SessionEnd) =>
  bringUpToDate(played.state, coachIn(played, second), end);

/** Where guidance waits; nowhere where none does. */
export const placeOf = ({ situation }: DialogueState): number =>
  situation.name === 'paused' ? situation.guidance.from : Infinity;

/** Where a turn goes on with guidance. */
export const fromOf = ({ state: { situation } }: Turn): number | undefined =>
  situation.name === 'guiding' ? situation.guidance.from : undefined;

/** Where a moment falls by the clock that the skill has. */
export function whenOf({ spoken: { seconds, silence } }: Played, second: number) {
  if (second < seconds) return 'reply';
  if (!silence || second < seconds + 14) return 'window';
  return second < silence.opensAt + silence.seconds ? 'silence' : 'lastWindow';
}

/** Any reply on any device, and any second from its first word on, until long after its last. */
export const anyPlayed: fc.Arbitrary<readonly [Played, second: number]> = fc
  .record({
    device: devices,
    session: fc.constantFrom(...sessions),
    nth: fc.nat(40),
    share: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ device, session, nth, share }) => {
    const reply = replyOf(session, nth);
    return reply && ([playedOn(device, reply), (share / 1000) * (endOf(reply) + 60)] as const);
  })
  .filter((drawn) => drawn !== undefined);

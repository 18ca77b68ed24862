import { phrasebookFor } from '../../lambda/content/locales';
import { catalogue } from '../../lambda/content/catalogue';
import { planRoutine } from '../../lambda/domain/plan/planRoutine';
import type { RoutineRequest } from '../../lambda/domain/plan/planning';
import type { Routine } from '../../lambda/domain/routine/routine';
import { PART_LIMITS, type PartLimits } from '../../lambda/domain/timeline/partLimits';
import { WINDOW_SECONDS } from '../../lambda/domain/timeline/silence';
import type { ReplyPart } from '../../lambda/domain/timeline/splitTimeline';
import { type Spoken, spokenIn } from '../../lambda/domain/timeline/spoken';
import type { TimedStep } from '../../lambda/domain/timeline/timeline';
import { createRuler } from '../../lambda/speech/ruler';
import {
  closing,
  disclaimerTo,
  hintTo,
  limitsIn,
  NOTHING_NAMED,
  repliesOf,
  taughtTo,
} from './sessionReplies';

/** A session as it is planned for somebody: how long it takes, what it holds, and when that is heard. */
export interface PlannedSession {
  readonly minutes: number;
  readonly seconds: number;
  readonly routine: Routine;
  /** What of each part is heard when: of every reply, and of what silence brings after it. */
  readonly parts: readonly SpokenAt[];
  /** How many words it needs once it has begun. */
  readonly words: number;
}

/** A part of a reply, and when its first word is spoken: in seconds from that of the session, without the times in which a word
 * is waited for. */
export interface SpokenAt {
  readonly at: number;
  readonly spoken: Spoken;
}

/** Parts one after the other, with the windows before what silence brings. */
function inTurn(timeline: readonly TimedStep[], replies: readonly ReplyPart[]): SpokenAt[] {
  let at = 0;
  return replies.flatMap((reply) =>
    [reply, ...(reply.then ? [reply.then] : [])].map((part) => {
      if (part === reply.then) at += WINDOW_SECONDS.usual;
      const spokenAt = { at, spoken: spokenIn(timeline, part) };
      at += spokenAt.spoken.seconds;
      return spokenAt;
    }),
  );
}

function planned(
  request: RoutineRequest,
  ruler: ReturnType<typeof createRuler>,
  limits: PartLimits,
) {
  const plan = planRoutine(request, { catalogue, limits, ruler });
  if (plan.kind === 'nothingLeft') throw new Error(`Nothing is planned for ${request.outline.id}.`);
  return plan;
}

/** Plans an area for some minutes, for a first visit or for somebody who knows every point, as the skill does; of a device that
 * bears so many seconds in silence. */
export function planSession(
  outline: string,
  minutes: number,
  isFirst: boolean,
  locale: string,
  silenceSeconds = PART_LIMITS.seconds,
): PlannedSession {
  const ruler = createRuler(phrasebookFor(locale), 0);
  const limits = limitsIn(silenceSeconds);
  const opening: RoutineRequest['opening'] = (length, note, warmUp) => [
    ...disclaimerTo(isFirst),
    { say: 'startRoutine', outline, minutes: length, note, nth: 0 },
    ...(warmUp ? [{ say: 'warmUp' as const, point: warmUp, nth: 0 }] : []),
  ];
  const request: RoutineRequest = {
    ...NOTHING_NAMED,
    minutes,
    outline: catalogue.outline(outline),
    taught: taughtTo(isFirst),
    opening,
    closing: () => closing,
    hint: hintTo(isFirst),
  };
  const { routine, note, warmUp, ...plan } = planned(request, ruler, limits);
  const begins = opening(plan.minutes, note, warmUp);
  const { timeline, replies } = repliesOf(routine, begins, isFirst, limits, ruler);
  return {
    minutes: plan.minutes,
    seconds: plan.seconds,
    routine,
    parts: inTurn(timeline, replies),
    words: replies.length - 1,
  };
}

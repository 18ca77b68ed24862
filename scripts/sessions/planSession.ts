import { phrasebookFor } from '../../lambda/content/locales';
import { catalogue } from '../../lambda/content/catalogue';
import { lessonOf } from '../../lambda/domain/catalogue/point';
import { planRoutine } from '../../lambda/domain/plan/planRoutine';
import type { RoutineRequest } from '../../lambda/domain/plan/planning';
import type { Routine } from '../../lambda/domain/routine/routine';
import { stepsOf } from '../../lambda/domain/routine/steps';
import type { Cue } from '../../lambda/domain/timeline/cue';
import { buildTimeline } from '../../lambda/domain/timeline/buildTimeline';
import { PART_LIMITS, type PartLimits } from '../../lambda/domain/timeline/partLimits';
import { WINDOW_SECONDS } from '../../lambda/domain/timeline/silence';
import { type ReplyPart, splitTimeline } from '../../lambda/domain/timeline/splitTimeline';
import { type Spoken, spokenIn } from '../../lambda/domain/timeline/spoken';
import type { TimedStep } from '../../lambda/domain/timeline/timeline';
import { createRuler } from '../../lambda/speech/ruler';

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

const everyLesson = catalogue.points.flatMap(({ code, ways }) =>
  ways.map(({ id }) => lessonOf(code, id)),
);

const closing: readonly Cue[] = [
  { say: 'finish', nth: 0 },
  { say: 'dailyLimit', times: 3, nth: 0 },
  { say: 'inviteAgain', nth: 0 },
];

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
  const before: readonly Cue[] = isFirst ? [{ say: 'disclaimer', nth: 0 }] : [];
  const hint: readonly Cue[] = isFirst ? [{ say: 'wakeWord', nth: 0 }] : [];
  const opening: RoutineRequest['opening'] = (length, note, warmUp) => [
    ...before,
    { say: 'startRoutine', outline, minutes: length, note, nth: 0 },
    ...(warmUp ? [{ say: 'warmUp' as const, point: warmUp, nth: 0 }] : []),
  ];
  const request: RoutineRequest = {
    postures: [],
    helper: false,
    tools: [],
    leftOut: [],
    spent: {},
    minutes,
    outline: catalogue.outline(outline),
    taught: { explained: isFirst ? [] : everyLesson, wordiness: 'usual' },
    opening,
    closing: () => closing,
    hint,
  };
  const limits = { ...PART_LIMITS, silence: { ...PART_LIMITS, seconds: silenceSeconds } };
  const { routine, note, warmUp, ...plan } = planned(request, ruler, limits);
  const steps = stepsOf(routine, catalogue).map((step, stepIndex) => ({ stepIndex, step }));
  const timeline = buildTimeline({ routine, steps, catalogue, ruler });
  const replies = splitTimeline({
    timeline,
    routine,
    ruler,
    limits,
    closing,
    hint,
    replyNumber: 0,
    comeBack: [{ say: 'comeBack', nth: 0 }],
    opening: opening(plan.minutes, note, warmUp),
  });
  return {
    minutes: plan.minutes,
    seconds: plan.seconds,
    routine,
    parts: inTurn(timeline, replies),
    words: replies.length - 1,
  };
}

import { phrasebookFor } from '../../lambda/content/locales';
import { catalogue } from '../../lambda/content/catalogue';
import { lessonOf } from '../../lambda/domain/catalogue/point';
import { planRoutine } from '../../lambda/domain/plan/planRoutine';
import type { RoutineRequest } from '../../lambda/domain/plan/planning';
import type { Routine } from '../../lambda/domain/routine/routine';
import { stepsOf } from '../../lambda/domain/routine/steps';
import type { Cue } from '../../lambda/domain/timeline/cue';
import { buildTimeline } from '../../lambda/domain/timeline/buildTimeline';
import { PART_LIMITS } from '../../lambda/domain/timeline/partLimits';
import { splitTimeline } from '../../lambda/domain/timeline/splitTimeline';
import { type Spoken, spokenIn } from '../../lambda/domain/timeline/spoken';
import { createRuler } from '../../lambda/speech/ruler';

/** A session as it is planned for somebody: how long it takes, what it holds, and when that is heard. */
export interface PlannedSession {
  readonly minutes: number;
  readonly seconds: number;
  readonly routine: Routine;
  /** What of each reply is heard when. */
  readonly spoken: readonly Spoken[];
}

const everyLesson = catalogue.points.flatMap(({ code, ways }) =>
  ways.map(({ id }) => lessonOf(code, id)),
);

const closing: readonly Cue[] = [
  { say: 'finish', nth: 0 },
  { say: 'dailyLimit', times: 3, nth: 0 },
  { say: 'inviteAgain', nth: 0 },
];

function planned(request: RoutineRequest, ruler: ReturnType<typeof createRuler>) {
  const plan = planRoutine(request, { catalogue, limits: PART_LIMITS, ruler });
  if (plan.kind === 'nothingLeft') throw new Error(`Nothing is planned for ${request.outline.id}.`);
  return plan;
}

/** Plans an area for some minutes, for a first visit or for somebody who knows every point, as the skill does. */
export function planSession(
  outline: string,
  minutes: number,
  isFirst: boolean,
  locale: string,
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
    ...{ postures: [], helper: false, tools: [], leftOut: [], spent: {}, minutes },
    outline: catalogue.outline(outline),
    taught: { explained: isFirst ? [] : everyLesson, wordiness: 'usual' },
    opening,
    closing: () => closing,
    hint,
  };
  const { routine, note, warmUp, ...plan } = planned(request, ruler);
  const steps = stepsOf(routine, catalogue).map((step, stepIndex) => ({ stepIndex, step }));
  const timeline = buildTimeline({ routine, steps, catalogue, ruler });
  const parts = splitTimeline({
    ...{ timeline, routine, ruler, limits: PART_LIMITS, closing, hint, replyNumber: 0 },
    opening: opening(plan.minutes, note, warmUp),
  });
  const spoken = parts.map((part) => spokenIn(timeline, part));
  return { minutes: plan.minutes, seconds: plan.seconds, routine, spoken };
}

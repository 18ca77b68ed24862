import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import { buildTimeline } from '../../lambda/domain/timeline/buildTimeline';
import { type Spent, withinCaps } from '../../lambda/domain/routine/caps';
import type { Cue, LengthNote } from '../../lambda/domain/timeline/cue';
import { type Lesson, lessonOf, type PointCode } from '../../lambda/domain/catalogue/point';
import type { Pace, Preferences } from '../../lambda/domain/routine/preferences';
import type { RoutineRequest } from '../../lambda/domain/plan/planning';
import type { Plan } from '../../lambda/domain/plan/plan';
import { planRoutine } from '../../lambda/domain/plan/planRoutine';
import type { PointExercise, Routine } from '../../lambda/domain/routine/routine';
import { stepsOf } from '../../lambda/domain/routine/steps';
import { PART_LIMITS, type PartLimits } from '../../lambda/domain/timeline/partLimits';
import { splitTimeline } from '../../lambda/domain/timeline/splitTimeline';
import type { TimedStep } from '../../lambda/domain/timeline/timeline';
import { createRuler } from '../../lambda/speech/ruler';
import { LOCALE } from './locale';

export const phrasebook = phrasebookFor(LOCALE);
export const everyCode = catalogue.points.map((point) => point.code);
export const everyLesson = catalogue.points.flatMap(({ code, ways }) =>
  ways.map(({ id }) => lessonOf(code, id)),
);

/** What a test asks of the planner, with the usual for what it leaves out. */
export interface Wanted extends Partial<
  Omit<RoutineRequest, 'outline' | 'opening' | 'closing' | 'hint' | 'taught'> & Preferences
> {
  readonly outline: string;
  readonly seed?: number;
  readonly isFirstVisit?: boolean;
  /** What was explained before. */
  readonly known?: readonly Lesson[];
  /** What a reply may hold, and silence after it; a reply by itself unless given. */
  readonly limits?: PartLimits;
}

const openingOf =
  ({ outline, isFirstVisit }: Wanted) =>
  (minutes: number, note: LengthNote, warmUp?: PointCode): Cue[] => [
    ...(isFirstVisit ? [{ say: 'disclaimer' as const, nth: 0 }] : []),
    { say: 'startRoutine', outline, minutes, note, nth: 0 },
    ...(warmUp ? [{ say: 'warmUp' as const, point: warmUp, nth: 0 }] : []),
  ];

const hintOf = ({ isFirstVisit }: Wanted): Cue[] =>
  isFirstVisit ? [{ say: 'wakeWord', nth: 0 }] : [];

const closing: Cue[] = [
  { say: 'finish', nth: 0 },
  { say: 'dailyLimit', times: 2, nth: 0 },
  { say: 'inviteAgain', nth: 0 },
];

const plans = new WeakMap<Wanted, Plan>();

/** Plans as the skill does; one wish is planned once. */
export function plan(wanted: Wanted): Plan {
  const made = plans.get(wanted) ?? planAnew(wanted);
  plans.set(wanted, made);
  return made;
}

/** Plans, even what was planned before. */
export function planAnew(wanted: Wanted): Plan {
  const { seed = 0, pace, wordiness = 'usual', known = [], outline, limits, ...means } = wanted;
  return planRoutine(
    {
      minutes: 10,
      postures: [],
      helper: false,
      tools: [],
      leftOut: [],
      spent: {},
      ...means,
      taught: { explained: known, wordiness },
      outline: catalogue.outline(outline),
      opening: openingOf(wanted),
      closing: () => closing,
      hint: hintOf(wanted),
    },
    { catalogue, ruler: createRuler(phrasebook, seed, pace), limits: limits ?? PART_LIMITS },
  );
}

/** A plan that must come about. */
export function planned(wanted: Wanted) {
  const made = plan(wanted);
  if (made.kind !== 'planned') throw new Error(`Nothing was planned for ${wanted.outline}.`);
  return made;
}

/** A routine laid out in time. */
export function timelineOf(
  routine: Routine,
  spent: Spent = {},
  seed = 0,
  pace: Pace = 'usual',
): TimedStep[] {
  const steps = withinCaps(stepsOf(routine, catalogue), 0, spent, catalogue);
  return buildTimeline({ routine, steps, catalogue, ruler: createRuler(phrasebook, seed, pace) });
}

/** The replies a plan is spoken in. */
export function repliesOf(wanted: Wanted) {
  const { routine, minutes, note, warmUp } = planned(wanted);
  return splitTimeline({
    timeline: timelineOf(routine, wanted.spent, wanted.seed, wanted.pace),
    routine,
    ruler: createRuler(phrasebook, wanted.seed ?? 0, wanted.pace),
    limits: wanted.limits ?? PART_LIMITS,
    opening: openingOf(wanted)(minutes, note, warmUp),
    closing,
    hint: hintOf(wanted),
    replyNumber: 0,
  });
}

/** A point's exercise with the usual around what a test is about. */
export const pressExercise = (
  point: string,
  way: string,
  seconds: number,
  changes: Partial<PointExercise> = {},
): PointExercise => ({
  point,
  way,
  posture: 'sitting',
  seconds,
  repetitions: 1,
  restSeconds: 5,
  afterSeconds: 6,
  explain: 'short',
  ...changes,
});

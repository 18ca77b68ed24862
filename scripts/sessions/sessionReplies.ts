import { catalogue } from '../../lambda/content/catalogue';
import { lessonOf } from '../../lambda/domain/catalogue/point';
import type { Taught } from '../../lambda/domain/routine/explanationFor';
import type { Routine } from '../../lambda/domain/routine/routine';
import { stepsOf } from '../../lambda/domain/routine/steps';
import { buildTimeline } from '../../lambda/domain/timeline/buildTimeline';
import type { Cue } from '../../lambda/domain/timeline/cue';
import { PART_LIMITS, type PartLimits } from '../../lambda/domain/timeline/partLimits';
import { splitTimeline } from '../../lambda/domain/timeline/splitTimeline';
import type { createRuler } from '../../lambda/speech/ruler';

const everyLesson = catalogue.points.flatMap(({ code, ways }) =>
  ways.map(({ id }) => lessonOf(code, id)),
);

/** What a session ends with. */
export const closing: readonly Cue[] = [
  { say: 'finish', nth: 0 },
  { say: 'dailyLimit', times: 3, nth: 0 },
  { say: 'inviteAgain', nth: 0 },
];

/** What somebody new is told first. */
export const disclaimerTo = (isFirst: boolean): readonly Cue[] =>
  isFirst ? [{ say: 'disclaimer', nth: 0 }] : [];

/** What somebody new is told at the end of the first reply. */
export const hintTo = (isFirst: boolean): readonly Cue[] =>
  isFirst ? [{ say: 'wakeWord', nth: 0 }] : [];

/** What is at hand where nothing is named. */
export const NOTHING_NAMED = { postures: [], helper: false, tools: [], leftOut: [], spent: {} };

/** Cuts a routine into the replies that the skill would give. */
export function repliesOf(
  routine: Routine,
  opening: readonly Cue[],
  isFirst: boolean,
  limits: PartLimits,
  ruler: ReturnType<typeof createRuler>,
) {
  const steps = stepsOf(routine, catalogue).map((step, stepIndex) => ({ stepIndex, step }));
  const timeline = buildTimeline({ routine, steps, catalogue, ruler });
  const replies = splitTimeline({
    timeline,
    routine,
    ruler,
    limits,
    closing,
    opening,
    hint: hintTo(isFirst),
    replyNumber: 0,
    comeBack: [{ say: 'comeBack', nth: 0 }],
  });
  return { timeline, replies };
}

/** The limits of a device that bears so many seconds in silence. */
export const limitsIn = (silenceSeconds: number): PartLimits => ({
  ...PART_LIMITS,
  silence: { ...PART_LIMITS, seconds: silenceSeconds },
});

/** What somebody knows who is here for the first time, or has heard of every point. */
export const taughtTo = (isFirst: boolean): Taught => ({
  explained: isFirst ? [] : everyLesson,
  wordiness: 'usual',
});

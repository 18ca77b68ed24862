import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import { isOfLimb } from '../../lambda/domain/plan/limits';
import type { Exercise } from '../../lambda/domain/routine/routine';
import { isPressing, stepsOf } from '../../lambda/domain/routine/steps';
import { planSession, type PlannedSession } from './planSession';

const MINUTES = [5, 10, 20];

const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** When each exercise is first pressed or practised, in seconds from the first word. */
function startsOf({ spoken, routine }: PlannedSession): readonly number[] {
  const steps = stepsOf(routine, catalogue);
  const starts = new Map<number, number>();
  let replyAt = 0;
  for (const reply of spoken) {
    for (const { step, held } of reply.steps) {
      const exercise = steps[step]?.exercise ?? 0;
      const [first] = held;
      if (first && !starts.has(exercise)) starts.set(exercise, replyAt + first[0]);
    }
    replyAt += reply.seconds;
  }
  return routine.exercises.map((_, index) => starts.get(index) ?? replyAt);
}

const secondsIn = ({ routine }: PlannedSession, isMeant: (exercise: Exercise) => boolean) =>
  stepsOf(routine, catalogue).reduce((sum, step) => {
    const exercise = routine.exercises[step.exercise];
    const isPressed = step.kind === 'press' && isPressing(step.way.technique);
    return sum + (isPressed && exercise && isMeant(exercise) ? step.seconds : 0);
  }, 0);

/** What lies in the place asked for, and in hands and feet beside it, of all that is pressed. */
function sharesLine(outline: string, session: PlannedSession): string {
  const { place = [] } = catalogue.outline(outline);
  const inPlace = (each: Exercise) => 'point' in each && place.includes(each.point);
  const inLimbs = (each: Exercise) =>
    'point' in each && !inPlace(each) && isOfLimb(catalogue.point(each.point));
  const all = secondsIn(session, () => true);
  const share = (seconds: number) => `${Math.round((100 * seconds) / all)} %`;
  const times = session.spoken.length;
  return [
    `${clock(session.seconds)} in all, of which ${clock(all)} pressed:`,
    `${share(secondsIn(session, inPlace))} in the place asked for,`,
    `${share(secondsIn(session, inLimbs))} in hands and feet beside it.`,
    `Replies: ${times}.`,
  ].join(' ');
}

/** A row of a table: what is done when, how often and for how long. */
function rowOf(exercise: Exercise, at: number, nameOf: (id: string) => string): string {
  const when = clock(at);
  if ('practice' in exercise)
    return `| ${when} | ${nameOf(exercise.practice)} | ${exercise.seconds} s | ${exercise.posture} |`;
  const { point, way, repetitions, seconds, onlySide, posture } = exercise;
  const side = onlySide ? `, ${onlySide}` : '';
  const times = repetitions > 1 ? `${repetitions} × ` : '';
  return `| ${when} | ${point} ${way}, ${nameOf(point)}${side} | ${times}${seconds} s | ${posture} |`;
}

function sessionTable(outline: string, minutes: number, isFirst: boolean, locale: string) {
  const { content } = phrasebookFor(locale);
  const session = planSession(outline, minutes, isFirst, locale);
  const practices: Readonly<Record<string, { readonly name: string }>> = content.practices;
  const nameOf = (id: string) => content.points[id]?.place ?? practices[id]?.name ?? id;
  const starts = startsOf(session);
  const length = session.minutes === minutes ? '' : ` (offered: ${session.minutes})`;
  return [
    `### ${minutes} minutes${length}, ${isFirst ? 'first visit' : 'later'}`,
    '',
    sharesLine(outline, session),
    '',
    '| At | What | How long | How |',
    '| --- | --- | --- | --- |',
    ...session.routine.exercises.map((each, index) => rowOf(each, starts[index] ?? 0, nameOf)),
    '',
  ];
}

/** The page that shows what is planned for every area, in English. */
export function renderSessions(): string {
  const locale = 'en';
  const areas = catalogue.outlines.filter(({ area }) => area !== undefined);
  const tables = areas.flatMap(({ id }) => [
    `## ${id}`,
    '',
    ...MINUTES.flatMap((minutes) =>
      [true, false].flatMap((isFirst) => sessionTable(id, minutes, isFirst, locale)),
    ),
  ]);
  return [
    '# What a session holds',
    '',
    'Written by `npm run generate`: what is planned for each area, without posture, helper or ball being named, for somebody who has never been here and for somebody who knows every point. _At_ is when it is first pressed, from the first word, without the times in which Alexa listens. Seconds are of one press, on each side where there are two. How plans come about: [architecture.md](architecture.md).',
    '',
    ...tables,
  ].join('\n');
}

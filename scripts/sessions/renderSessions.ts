import usual from '../../data/usualLocale.json';
import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import { isOfLimb } from '../../lambda/domain/plan/limits';
import type { Exercise } from '../../lambda/domain/routine/routine';
import { isPressing, stepsOf } from '../../lambda/domain/routine/steps';
import { planSession, type PlannedSession } from './planSession';
import { practiceWordsTable } from './practiceWords';
import { rangeOf, SILENCE_SECONDS } from './wordCounts';

const MINUTES = [5, 10, 20];

const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

const areas = catalogue.outlines.filter(({ area }) => area !== undefined);

/** When each exercise is first pressed or practised, in seconds from the first word. */
function startsOf({ parts, routine, seconds }: PlannedSession): readonly number[] {
  const steps = stepsOf(routine, catalogue);
  const starts = new Map<number, number>();
  for (const { at, spoken } of parts)
    for (const { step, held } of spoken.steps) {
      const exercise = steps[step]?.exercise ?? 0;
      const [first] = held;
      if (first && !starts.has(exercise)) starts.set(exercise, at + first[0]);
    }
  return routine.exercises.map((_, index) => starts.get(index) ?? seconds);
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
  return [
    `${clock(session.seconds)} in all, of which ${clock(all)} pressed:`,
    `${share(secondsIn(session, inPlace))} in the place asked for,`,
    `${share(secondsIn(session, inLimbs))} in hands and feet beside it.`,
    `Words needed: ${session.words}.`,
  ].join(' ');
}

/** How many words sessions of some minutes need, of every area and both visits: as many, or from few to many. */
function wordsNeeded(minutes: number, silenceSeconds: number, locale: string): string {
  const words = areas.flatMap(({ id }) =>
    [true, false].map((isFirst) => planSession(id, minutes, isFirst, locale, silenceSeconds).words),
  );
  return rangeOf(words);
}

/** How many words a session needs once it has begun, by its length and by what silence may bring. */
const wordsTable = (locale: string) => [
  '| Silence brings at most | 5 minutes | 10 minutes | 20 minutes |',
  '| --- | --- | --- | --- |',
  ...SILENCE_SECONDS.map((seconds) => {
    const words = MINUTES.map((minutes) => wordsNeeded(minutes, seconds, locale));
    return `| ${seconds} s | ${words.join(' | ')} |`;
  }),
];

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

/** The page that shows what is planned for every area, in the usual locale. */
export function renderSessions(): string {
  const { locale } = usual;
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
    'Written by `npm run generate`: what is planned for each area, without posture, helper or ball being named, for somebody who has never been here and for somebody who knows every point. _At_ is when it is first pressed, from the first word, with the eight seconds in which Alexa listens before what silence brings. Seconds are of one press, on each side where there are two. How plans come about: [architecture.md](architecture.md).',
    '',
    'How many words somebody has to say once a session has begun, over all areas, first visits and later ones, where a reply lasts 200 seconds at most, at the usual pace. Where silence brings as much, five minutes take no word at any other pace either, nor in any way of sitting or lying:',
    '',
    ...wordsTable(locale),
    '',
    'And practices by themselves, for as many of those minutes as they may be done:',
    '',
    ...practiceWordsTable(MINUTES, locale),
    '',
    ...tables,
  ].join('\n');
}

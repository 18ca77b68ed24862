import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { posturesOf } from '../../../lambda/domain/catalogue/manner';
import type { OutlineEntry } from '../../../lambda/domain/catalogue/routineOutline';
import type { Exercise } from '../../../lambda/domain/routine/routine';
import { REPLY_LIMITS } from '../../../lambda/domain/timeline/partLimits';
import { everyLesson, planned, repliesOf, type Wanted } from '../../support/planning';

/** What is done, as the way of a point, seconds of one press × presses a side; the lines of the document that were read for it, by
 * hand; and what they say, wherever that is no such figure. */
type Row = readonly [done: string, line: string, says?: string];

const DOCUMENTS: Readonly<Record<string, readonly Row[]>> = {
  'document-0': [
    ['BL23 hold 60 × 2', 'S0 L47', 'a few minutes or so'],
    ['GB30 hold 120 × 1', 'S0 L51', 'a couple of minutes'],
    ['LI4 hold 5 × 4', 'S0 L59', 'no more than a few seconds, several times'],
    ['BL53 hold 60 × 2', 'S0 L67', 'a few minutes'],
    ['LI10 hold 30 × 3', 'S0 L71, L75', 'half a minute, several times'],
    ['LR3 hold 30 × 1, lying', 'S0 L79', 'lying down; no hand gets there from lying'],
    ['KI1 hold 30 × 1, then 30 s of rest', 'S0 L83, L87', 'after the top; then rest a while'],
    ['LR3 hold 30 × 1', 'S0 L87', 'and again'],
    ['KI1 hold 30 × 1', 'S0 L87', 'and again'],
    ['BL40 hold 60 × 2', 'S0 L91'],
  ],
  'document-1': [
    ['LI4 hold 8 × 3, massage', 'S1 L19, L23', 'gently massaged, then the other hand; no figure'],
    ['foot-massage 90', 'S1 L34', 'no figure'],
    ['LR3 circles 26 × 1, evenBreath', 'S1 L40', 'five or six circles each way, breathing evenly'],
    ['LI10 arc 116 × 1', 'S1 L46-52', 'circles all along, the sorer side first'],
    ['DIMPLES circles 26 × 1', 'S1 L60-62', 'circles both ways'],
    ['BL53 circles 26 × 1', 'S1 L64', 'circles alike'],
    ['BL40 circles 26 × 1', 'S1 L72', 'circles as before; deep, which we are not'],
    ['CV6 danTien 60 × 1', 'S1 L82-84', 'breath first; no figure'],
    ['CV6 palmBase 30 × 1', 'S1 L86-88', 'then lightly; no figure'],
  ],
  'document-2': [
    ['BL23 hold 60 × 1', 'S2 L19', 'one to two minutes'],
    ['KI3 hold 30 × 1', 'S2 L20', 'half a minute to one'],
    ['GB30 hold 60 × 1', 'S2 L21', 'gently; no figure'],
    ['LI4 hold 8 × 3', 'S2 L22', 'no figure'],
    ['mat 900', 'S2 L32', '15 to 30 minutes'],
  ],
  'document-3': [
    ['BL23 hold 120 × 1, pressAndMassage', 'S3 L7', 'about 2 minutes, massaged as one presses'],
    ['BL52 hold 60 × 1', 'S3 L9', 'one to two minutes'],
    ['BL52 taps 15 × 1', 'S3 L9', '10 to 15 taps'],
    ['hip-circles 40', 'S3 L9', 'several'],
    ['forward-bends 24', 'S3 L9', 'several'],
    ['BL40 hold 60 × 1', 'S3 L11'],
    ['BL60 pinch 50 × 1', 'S3 L13', 'a couple of seconds, ten times: three and two'],
    ['EX-UE7 hold 60 × 1, pressAndMassage', 'S3 L15', 'about a minute, pressed and massaged'],
  ],
  'document-4-lower': [
    ['CV6 threeFingers 60 × 2', 'S4 L28-29', 'a minute, 2 or 3 times'],
    ['BL23 hold 60 × 2', 'S4 L45', 'about a minute, and again'],
    ['BL52 hold 60 × 1', 'S4 L57'],
    ['GV4 palms 60 × 1', 'S4 L72', 'a minute, by a therapist'],
    ['BL60 hold 30 × 3', 'S4 L85-86', '30 seconds, 3 to 4 times'],
    ['LR3 hold 30 × 3', 'S4 L98-99', 'about 30 seconds, 3 or 4 times'],
    ['BL40 hold 30 × 4, less than 600 to 900', 'S4 L112-113', '30 seconds, for 10 to 15 minutes'],
  ],
  'document-4-upper': [
    ['GB21 hookedFingers 5 × 3', 'S4 L134', '4 to 5 seconds; no number'],
    ['BL10 hold 20 × 2, less than 120 to 180', 'S4 L147', '2 to 3 minutes'],
    ['TE3 hold 5 × 5', 'S4 L161-162', '4 to 5 seconds; no number'],
    ['LI4 hold 5 × 2', 'S4 L175-176', '5 to 10 seconds, 2 or 3 times'],
    ['KI27 hold 60 × 1, less than 120 to 120', 'S4 L190', '2 minutes'],
    ['GV14 palm 30 × 1, less than 60 to 60', 'S4 L203', 'about a minute, by a therapist'],
    ['SI15 reachOver 60 × 1', 'S4 L218', 'one to two minutes'],
  ],
};

/** The rest before another exercise, unless a document has one. */
const USUAL_AFTER = 6;

function told(exercise: Exercise): string {
  if (!('point' in exercise)) return `${exercise.practice} ${exercise.seconds}`;
  const { point, way, seconds, repetitions, afterSeconds, note } = exercise;
  const less = note?.kind === 'less' && ` than ${note.seconds.min} to ${note.seconds.max}`;
  const rest = afterSeconds === USUAL_AFTER ? '' : `, then ${afterSeconds} s of rest`;
  return `${point} ${way} ${seconds} × ${repetitions}${rest}${note ? `, ${note.kind}` : ''}${less || ''}`;
}

const named = Object.keys(DOCUMENTS).map((id) => [id] as const);
const asUsual = (outline: string): Wanted => ({
  outline,
  minutes: catalogue.outline(outline).usualMinutes,
  isFirstVisit: true,
  limits: REPLY_LIMITS,
});

describe('the order of a document, where no length is named', () => {
  test.each(named)('%s has what its lines have, in full and in their order', (id) => {
    const { routine } = planned(asUsual(id));
    expect(routine.exercises.map(told)).toEqual(DOCUMENTS[id]!.map(([done]) => done));
  });

  test.each(named)('%s takes as long as that needs, and says how long', (id) => {
    const { minutes, seconds, note } = planned(asUsual(id));
    expect(Math.abs(seconds - minutes * 60)).toBeLessThanOrEqual(30);
    expect([note, minutes <= 30]).toEqual(['asAsked', true]);
    expect(Math.abs(minutes - catalogue.outline(id).usualMinutes)).toBeLessThanOrEqual(1);
  });

  test.each(named)('%s tells what its document says beside figures, once each', (id) => {
    const cues = repliesOf(asUsual(id)).flatMap(({ segments, then }) =>
      [...segments, ...(then?.segments ?? [])].flatMap((segment) =>
        segment.kind === 'cue' && segment.cue.say === 'documentNote' ? [segment.cue.note.kind] : [],
      ),
    );
    const notes = DOCUMENTS[id]!.flatMap(
      ([done]) => /evenBreath$|lying$|less(?= than)/.exec(done) ?? [],
    );
    expect(cues).toEqual(notes);
  });
});

describe('what a document massages', () => {
  /** The words that begin and end each press of a document, each once. */
  const wordsOf = (id: string) => {
    const told = repliesOf(asUsual(id)).flatMap(({ segments, then }) =>
      [...segments, ...(then?.segments ?? [])].flatMap((segment) => {
        if (segment.kind !== 'cue' || !['press', 'release'].includes(segment.phase)) return [];
        return [segment.cue.say === 'press' ? segment.cue.touch : segment.cue.say];
      }),
    );
    return [...new Set(told)];
  };

  test('and holds nowhere, is neither pressed nor released in words', () => {
    expect(wordsOf('document-1').slice(0, 2)).toEqual(['massaging', 'andRest']);
  });

  test('while it is pressed, is told in the words that begin the press', () => {
    expect(wordsOf('document-3')).toEqual(
      expect.arrayContaining(['massagedOnOutBreath', 'massaged', 'release']),
    );
  });
});

describe('the order of a document in less time than it needs', () => {
  test.each(named)('%s says that it is shortened', (id) => {
    const { minutes, note } = planned({ outline: id, minutes: 10 });
    expect([minutes, note]).toEqual([10, 'shortened']);
  });

  test.each(named)('%s is made of nothing else', (id) => {
    for (const minutes of [5, 8, 10]) {
      const { routine } = planned({ outline: id, minutes });
      const codes = (exercises: readonly Exercise[]) =>
        exercises.map((each) => ('point' in each ? each.point : each.practice));
      const { entries } = catalogue.outline(id);
      const own = entries.map((each) => ('point' in each ? each.point : each.practice));
      expect(own).toEqual(expect.arrayContaining(codes(routine.exercises)));
    }
  });
});

describe('the order of a document in little time', () => {
  const nameOf = (each: Exercise | OutlineEntry) => ('point' in each ? each.point : each.practice);

  test.each(named)(
    '%s is cut at its end: nothing before that is left out for what comes later',
    (id) => {
      const own = catalogue.outline(id).entries.map(nameOf);
      const left = [3, 4, 5, 6, 7, 8, 10].flatMap((minutes) => {
        const { routine } = planned({ outline: id, minutes, known: everyLesson });
        const done = routine.exercises.map(nameOf).filter((name) => own.includes(name));
        const last = Math.max(...done.map((name) => own.indexOf(name)));
        return own.slice(0, last).filter((name) => !done.includes(name));
      });
      expect(left).toEqual([]);
    },
  );
});

test('what a visit has pressed already is taken from it, and said', () => {
  const { routine, note } = planned({
    ...asUsual('document-4-lower'),
    spent: { 'BL40:left': 60, 'BL40:right': 60 },
  });
  expect(routine.exercises.map(told).at(-1)).toBe('BL40 hold 30 × 2, less than 600 to 900');
  expect(note).toBe('shortened');
});

test('what a visit has pressed as long as it may is left out, and that is said', () => {
  const { routine, note } = planned({
    ...asUsual('document-4-lower'),
    spent: { 'BL40:left': 120, 'BL40:right': 120 },
  });
  expect(routine.exercises.map(told).at(-1)).toBe('LR3 hold 30 × 3');
  expect(note).toBe('shortened');
});

test('who lies down for the foot, as the first document says, is not told that it says so', () => {
  const cues = repliesOf({ ...asUsual('document-0'), postures: posturesOf(['lying']) }).flatMap(
    ({ segments, then }) => [...segments, ...(then?.segments ?? [])],
  );
  const notes = cues.filter((each) => each.kind === 'cue' && each.cue.say === 'documentNote');
  const heel = cues.find(
    (each) => each.kind === 'cue' && each.cue.say === 'find' && each.cue.way === 'heel',
  );
  expect([notes, heel]).toEqual([[], expect.anything()]);
});

test('where more time is asked for, the figures stay', () => {
  const done = planned({ ...asUsual('document-3'), minutes: 20 }).routine.exercises.map(told);
  const pressed = (rows: readonly string[]) =>
    rows.map((row) => row.replace(/, then .* of rest/, ''));
  expect(pressed(done).slice(0, 8)).toEqual(DOCUMENTS['document-3']!.map(([row]) => row));
});

test('the fourteen points are all of both halves', () => {
  const { entries, halves } = catalogue.outline('document-4');
  const pointsOf = (id: string) =>
    catalogue.outline(id).entries.map((each) => ('point' in each ? each.point : ''));
  expect(Object.values(halves ?? {}).flatMap(pointsOf)).toEqual(
    entries.map((each) => ('point' in each ? each.point : '')),
  );
  expect(entries).toHaveLength(14);
});

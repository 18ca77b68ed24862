import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { catalogue } from '../../../lambda/content/catalogue';
import { greet, thank } from '../../../lambda/dialogue/guidance/answer';
import { askTopic, describeRoutine, listPoints } from '../../../lambda/dialogue/ask/askCatalogue';
import { askPoint } from '../../../lambda/dialogue/ask/askPoint';
import { cannotReach } from '../../../lambda/dialogue/steer/cannotReach';
import { changeManner } from '../../../lambda/dialogue/change/changeManner';
import { coachArea, coachPractice, coachRoutine } from '../../../lambda/dialogue/start/coachArea';
import { launch } from '../../../lambda/dialogue/session/launch';
import { coachPoint, explainPoint } from '../../../lambda/dialogue/start/coachPoint';
import { coachTask } from '../../../lambda/dialogue/start/coachTask';
import {
  done,
  next,
  pause,
  previous,
  ready,
  repeat,
  resume,
  startOver,
} from '../../../lambda/dialogue/steer/playback';
import { no, yes } from '../../../lambda/dialogue/steer/yesNo';
import { cancel, neverMind } from '../../../lambda/dialogue/session/cancel';
import { goodbye } from '../../../lambda/dialogue/session/goodbye';
import { help } from '../../../lambda/dialogue/session/help';
import { apologize } from '../../../lambda/dialogue/session/apologize';
import { fallback } from '../../../lambda/dialogue/ask/misheard';
import { cannotFind, whereAgain } from '../../../lambda/dialogue/steer/findAgain';
import { forgetMe } from '../../../lambda/dialogue/visits/forget';
import { bruised, hurt, sharpPain } from '../../../lambda/dialogue/safety/whilePressing';
import { offeringRoutine, routineAnswered } from '../../../lambda/dialogue/visits/offerRoutine';
import * as preferences from '../../../lambda/dialogue/steer/preferences';
import * as progress from '../../../lambda/dialogue/ask/progress';
import { recordOf } from '../../../lambda/dialogue/visits/record';
import type { Reply } from '../../../lambda/dialogue/turn/reply';
import { skipPoint, skipSide } from '../../../lambda/dialogue/steer/skip';
import {
  type DialogueState,
  type Bookmark,
  newListener,
  newState,
} from '../../../lambda/dialogue/turn/state';
import type { Ask, Turn } from '../../../lambda/dialogue/turn/turn';
import {
  volunteerNoSign,
  volunteerPlace,
  volunteerSign,
} from '../../../lambda/dialogue/safety/volunteer';
import { renderSpeech } from '../../../lambda/speech/reply/renderSpeech';
import { phrasebook } from '../../support/planning';
import { cuesOf, known, type Said, START, turnsOf } from '../../support/turns';
import { sampled } from '../../support/sampled';

const NOBODY_NAMED = { point: { kind: 'none' as const } };
const stateAfter = (...script: readonly Said[]) => turnsOf(script).at(-1)!.state;
const hand = { point: known('LI4') };
const legs = coachArea(known('legs'), 5);
const collision = { point: known('BL52'), oldCode: { code: 'B52', collides: true } };

/** The place of a visit before. */
const kept: Bookmark = recordOf(stateAfter([0, legs], [60, pause]), START).bookmark!;

/** A conversation in every situation there is. */
const situations: Readonly<Record<string, DialogueState>> = {
  idle: newState(0, newListener),
  askedArea: stateAfter([0, launch]),
  askedAreaAside: stateAfter([0, legs], [30, coachArea({ kind: 'unknown' })]),
  askedMeaning: stateAfter([0, legs], [30, coachPoint(collision)]),
  offeredPoint: stateAfter([0, explainPoint(hand)]),
  guiding: stateAfter([0, legs]),
  guidingPractice: stateAfter([0, coachPractice(known('mat'), 10)]),
  paused: stateAfter([0, legs], [30, pause]),
  finished: stateAfter([0, coachPoint(hand)], [400, next], [400, help]),
  offeredInstead: stateAfter([0, legs], [30, cannotReach]),
  offeredResume: turnsOf([[0, launch]], newState(0, newListener, kept))[0]!.state,
};

/** Everything a listener can ask for. */
const asks: readonly Ask[] = [
  ...[launch, thank, greet, hurt, sharpPain, bruised, volunteerNoSign({ kind: 'none' })],
  ...[next, previous, repeat, startOver, pause],
  ...[resume, yes, no, help, fallback],
  ...[apologize, goodbye, ready, done, neverMind],
  ...[cancel, skipPoint, skipSide, whereAgain, cannotFind, cannotReach, forgetMe],
  ...Object.values(preferences),
  ...Object.values(progress),
  ...[changeManner(['desk']), changeManner(['helper', 'lying'], 5), changeManner([], 10)],
  ...[coachTask(known('neck'), 5), coachTask({ kind: 'none' }), offeringRoutine(thank)],
  ...[routineAnswered('declined'), listPoints({ kind: 'none' }), listPoints(known('neck'))],
  ...[describeRoutine(known('desk')), describeRoutine({ kind: 'none' }, ['standing'])],
  ...(['howHard', 'howLong', 'howOften', 'whichSide', 'why', 'whatElse'] as const).flatMap(
    (question) => [
      ...[NOBODY_NAMED, hand, collision].map((named) => askPoint(question, named)),
      askPoint(question, { point: { kind: 'unknown' }, near: 'BL40' }),
    ],
  ),
  ...catalogue.topics.map(({ id }) => askTopic(known(id))),
  ...catalogue.outlines.map(({ id }) => coachRoutine(known(id), 3)),
  ...catalogue.points.flatMap(({ code }) => [
    coachPoint({ point: known(code) }),
    explainPoint({ point: known(code) }),
  ]),
  ...catalogue.practices.map(({ id }) => coachPractice(known(id))),
  ...[coachPoint(collision), explainPoint(collision), coachArea({ kind: 'unknown' })],
  ...[volunteerPlace(known('knee')), volunteerPlace({ kind: 'unknown' })],
  ...[volunteerSign(known('pregnant')), volunteerSign({ kind: 'unknown' })],
];

const anyScript = fc.array(fc.tuple(fc.constantFrom(1, 25, 70, 400), fc.constantFrom(...asks)), {
  minLength: 1,
  maxLength: 10,
});
const anySituation = fc.constantFrom(...Object.keys(situations));

const PRESSING = ['press', 'find', 'pinch', 'tapWith', 'circleWith', 'startTarget'];

/** Answers that tell of points, by the names of what they hold. */
const TELLING = ['point', 'points', 'examples', 'targets', 'next', 'span'];

/** What of a reply leads to a point, tells of one, or works one. */
function pressingIn(reply: Reply): unknown[] {
  const answers = [
    ...('answer' in reply ? [reply.answer] : []),
    ...cuesOf(reply).flatMap((cue) => (cue.say === 'answer' ? [cue.answer] : [])),
  ];
  return [
    ...cuesOf(reply).filter(({ say }) => PRESSING.includes(say)),
    ...answers.filter((answer) => TELLING.some((name) => name in answer)),
  ];
}

/** Everything a routine holds that a conversation is in, or has set aside. */
function exercisesIn({ situation }: DialogueState) {
  const held =
    'guidance' in situation
      ? situation.guidance
      : 'aside' in situation
        ? situation.aside
        : undefined;
  return held?.routine.exercises ?? [];
}

describe('once pressing is ruled out', () => {
  const quiet = ['breathing', 'hourly-break'];

  test('nothing is pressed again, whatever is asked', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom(1, 30, 400), anyScript, (name, after, script) => {
        const turns = turnsOf(
          [[after, volunteerSign(known('pregnant'))], ...script],
          situations[name],
        );
        for (const { reply, state } of turns) {
          expect(pressingIn(reply)).toEqual([]);
          expect([
            'explainPoint',
            'askWhichPoint',
            'askNearMiss',
            'offerInstead',
            'offerResume',
          ]).not.toContain(reply.kind);
          expect(state.visit.breathingOnly).toBe(true);
          const other = exercisesIn(state).filter(
            (each) => !('practice' in each) || !quiet.includes(each.practice),
          );
          expect(other).toEqual([]);
        }
      }),
      sampled(150),
    );
  });

  test('no place is named to be chosen, nor a point offered', () => {
    fc.assert(
      fc.property(anySituation, anyScript, (name, script) => {
        const turns = turnsOf([[1, volunteerSign(known('pregnant'))], ...script], situations[name]);
        for (const turn of turns) {
          const { speech, reprompt = '' } = renderSpeech(turn, phrasebook);
          expect(`${speech} ${reprompt}`).not.toMatch(
            /name a(nother)? place|take you through|lower back, upper/i,
          );
        }
      }),
      sampled(150),
    );
  });

  test('who was being guided breathes at once; to anybody else it is offered', () => {
    const told = Object.entries(situations).map(([name, state]) => {
      const [turn] = turnsOf([[1, volunteerSign(known('pregnant'))]], state);
      return [name, turn?.reply.kind, turn?.ending];
    });
    expect(told).toEqual(
      Object.keys(situations).map((name) => [
        name,
        name.startsWith('guiding') ? 'guidance' : 'answered',
        'listen',
      ]),
    );
  });

  test('breathing under way goes on', () => {
    const turns = turnsOf([
      [0, legs],
      [30, volunteerSign(known('pregnant'))],
      [40, volunteerSign(known('pacemaker'))],
    ]);
    expect(cuesOf(turns[2]!.reply).map(({ say }) => say)).not.toContain('practiceStart');
    expect(turns[2]!.reply.kind).toBe('guidance');
  });

  test('"yes" to the offer begins breathing', () => {
    const [, , breathing] = turnsOf([
      [0, launch],
      [5, volunteerSign(known('pregnant'))],
      [9, yes],
    ]);
    expect(cuesOf(breathing!.reply)).toContainEqual(
      expect.objectContaining({ say: 'practiceStart', practice: 'breathing' }),
    );
  });
});

describe('what was kept of an earlier visit', () => {
  const idle = newState(0, newListener, kept);

  test.each(['chest-pain', 'fever', 'dizzy', 'pregnant'])('is deleted by %s', (sign) => {
    const [turn] = turnsOf([[5, volunteerSign(known(sign))]], idle);
    expect(turn?.state.visit.kept).toBeUndefined();
    expect(recordOf(turn!.state, 0).bookmark).toBeUndefined();
  });

  test('loses only what is left out', () => {
    const [turn] = turnsOf([[5, volunteerPlace(known('knee'))]], idle);
    const points = turn!.state.visit.kept?.routine.exercises.map((each) =>
      'point' in each ? each.point : '',
    );
    expect(points?.length).toBeGreaterThan(0);
    expect(points).not.toContain('BL40');
  });
});

describe.each(['chest-pain', 'fever', 'dizzy'])('%s', (sign) => {
  test.each(Object.entries(situations))('in %s ends everything', (_, state) => {
    for (const after of [1, 30, 400]) {
      const [turn] = turnsOf([[after, volunteerSign(known(sign))]], state);
      expect(turn?.ending).toBe('close');
      expect(turn?.state.situation).toEqual({ name: 'idle' });
      expect(JSON.stringify(turn?.state)).not.toContain(sign);
    }
  });

  test.each([
    ['resume', resume],
    ['next', next],
    ['start over', startOver],
    ['yes', yes],
    ['a point', coachPoint(hand)],
    ['a routine', legs],
  ])('is not overridden by %s, should the session still be heard', (_, ask) => {
    const turns = turnsOf([
      [0, legs],
      [40, volunteerSign(known(sign))],
      [5, ask],
    ]);
    expect(pressingIn(turns[2]!.reply)).toEqual([]);
    expect(turns[2]!.state.visit.breathingOnly).toBe(true);
  });
});

describe('a place that is left out', () => {
  test('is not pressed again, whatever is asked', () => {
    fc.assert(
      fc.property(anySituation, anyScript, (name, script) => {
        const left = ['BL40', 'BL60', 'KI3', 'LR3', 'KI1', 'foot-massage'];
        const turns = turnsOf([[20, volunteerPlace(known('leg'))], ...script], situations[name]);
        for (const { reply, state } of turns) {
          const finds = cuesOf(reply).filter(
            (cue) =>
              (cue.say === 'find' && left.includes(cue.point)) ||
              (cue.say === 'practiceStart' && left.includes(cue.practice)),
          );
          expect(finds).toEqual([]);
          const held = exercisesIn(state).filter((each) =>
            left.includes('point' in each ? each.point : each.practice),
          );
          expect(held).toEqual([]);
        }
      }),
      sampled(150),
    );
  });

  test('is skipped, and what was under way goes on to the second', () => {
    const begun = turnsOf([[0, coachArea(known('lower-back'))]])[0]!;
    const [turn] = turnsOf([[60, volunteerPlace(known('knee'))]], begun.state);
    const before = turnsOf([[60, resume]], begun.state)[0]!;
    const after = (each: Turn) =>
      each.reply.kind === 'guidance'
        ? each.reply.segments.filter(({ phase }) => phase !== 'open').slice(0, 4)
        : [];
    expect(after(turn!)).toHaveLength(4);
    expect(after(turn!)).toEqual(after(before));
    expect(turn?.state.visit.leftOut).toEqual(['BL40']);
  });

  test('that was all there was leaves breathing to offer', () => {
    const [, turn] = turnsOf([
      [0, coachPoint({ point: known('BL40') })],
      [20, volunteerPlace(known('knee'))],
    ]);
    expect(turn?.reply).toEqual({ kind: 'leftOut', letsGo: true });
    expect(turn?.ending).toBe('listen');
  });

  test('is refused by name', () => {
    const turns = turnsOf([
      [0, volunteerPlace(known('knee'))],
      [5, coachPoint({ point: known('BL40') })],
    ]);
    expect(turns[1]?.reply).toEqual({ kind: 'leftOut' });
  });
});

describe('a numb place', () => {
  test.each([
    ['buttocks', 'saddle-numbness'],
    ['groin', 'saddle-numbness'],
    ['legs', 'both-legs'],
    ['face', 'stroke'],
  ])('such as %s is an emergency', (place, sign) => {
    const [turn] = turnsOf([[0, volunteerPlace(known(place), 'whenNumb')]]);
    expect(turn?.reply).toEqual({ kind: 'emergency', sign, whose: 'own' });
  });

  test('such as a hand is left out', () => {
    const [turn] = turnsOf([[0, volunteerPlace(known('hand'), 'whenNumb')]]);
    expect(turn?.state.visit.leftOut).toEqual(['LI4', 'EX-UE7', 'TE3']);
  });
});

describe('moments', () => {
  const pointAt = (turn: Turn | undefined) =>
    cuesOf(turn!.reply).flatMap((cue) => (cue.say === 'find' ? [cue.point] : []))[0];

  test('"that hurts": resume goes on with it, next leaves it', () => {
    const begin: Said[] = [
      [0, legs],
      [40, hurt],
    ];
    const first = pointAt(turnsOf([[0, legs]])[0]);
    expect(pointAt(turnsOf([...begin, [5, resume]]).at(-1))).toBe(first);
    expect(pointAt(turnsOf([...begin, [5, next]]).at(-1))).not.toBe(first);
  });

  test.each([
    ['sharp', sharpPain],
    ['bruised', bruised],
  ])('"it\'s %s": it is left out, and next goes on with another', (_, moment) => {
    const first = pointAt(turnsOf([[0, legs]])[0])!;
    const turns = turnsOf([
      [0, legs],
      [40, moment],
      [5, resume],
    ]);
    expect(turns[1]?.state.visit.leftOut).toEqual([first]);
    expect(pointAt(turns[2])).not.toBe(first);
  });

  test('dizzy after the neck was pressed is an emergency', () => {
    const after = (point: string) =>
      turnsOf([
        [0, coachPoint({ point: known(point) })],
        [60, volunteerSign(known('dizzy'))],
      ])[1]?.reply;
    expect(after('BL10')).toEqual({ kind: 'dizzy', whose: 'own', isUrgent: true, letsGo: true });
    expect(after('LI4')).toEqual({ kind: 'dizzy', whose: 'own', isUrgent: false, letsGo: true });
  });
});

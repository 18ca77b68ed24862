import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { catalogue } from '../../../lambda/content/catalogue';
import { bringUpToDate } from '../../../lambda/dialogue/guidance/bringUpToDate';
import { coachPractice, coachRoutine } from '../../../lambda/dialogue/start/coachArea';
import { coachPoint } from '../../../lambda/dialogue/start/coachPoint';
import { next, pause, resume } from '../../../lambda/dialogue/steer/playback';
import type { Coach } from '../../../lambda/dialogue/turn/moment';
import { newState } from '../../../lambda/dialogue/turn/state';
import type { Ask } from '../../../lambda/dialogue/turn/turn';
import { REPLY_LIMITS } from '../../../lambda/domain/timeline/partLimits';
import { foldRecords } from '../../../lambda/session/folded';
import { renderSpeech } from '../../../lambda/speech/reply/renderSpeech';
import { oldListener } from '../../support/listener';
import { phrasebook } from '../../support/planning';
import { MOST_CHARACTERS } from '../../support/ssmlProblems';
import { coachAt, known, type Said, turnsOf } from '../../support/turns';

const wishes: readonly Ask[] = [
  ...catalogue.outlines.map(({ id }) => coachRoutine(known(id), 10)),
  ...catalogue.points.map(({ code }) => coachPoint({ point: known(code) })),
  ...catalogue.practices.map(({ id }) => coachPractice(known(id))),
];

/** The skill as a later release may have it: another voice, longer rests, shorter replies. */
function laterRelease(seconds: number): Coach {
  const coach = coachAt(seconds);
  return {
    ...coach,
    limits: { characters: 3000, seconds: 90 },
    rulerFor: (seed, pace) => {
      const ruler = coach.rulerFor(seed, pace);
      return {
        leisure: ruler.leisure * 2,
        extentOf: (cue) => {
          const { seconds: usual, ...extent } = ruler.extentOf(cue);
          return { ...extent, seconds: usual * 1.5 };
        },
      };
    },
  };
}

const anyMoment = fc.record({
  seed: fc.nat(50),
  wish: fc.constantFrom(...wishes),
  replies: fc.nat(2),
  seconds: fc.nat(220),
});

describe('a release between two requests', () => {
  test('moves nobody: the place, and what was pressed and heard, are those of the words that were spoken', () => {
    fc.assert(
      fc.property(anyMoment, ({ seed, wish, replies, seconds }) => {
        const script = [wish, ...Array.from({ length: replies }, () => next)];
        const said = script.map((ask) => [400, ask] as const);
        const spoken = turnsOf(said, newState(seed, oldListener)).at(-1);
        const at = 400 * script.length + seconds;
        const before = pause(bringUpToDate(spoken!.state, coachAt(at)));
        const after = pause(bringUpToDate(spoken!.state, laterRelease(at)));
        expect(after).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  test.each(['steps', 'next'] as const)(
    'that no longer has some of its steps has guidance wait where the reply began: %s',
    (gone) => {
      const [turn] = turnsOf([[0, coachRoutine(known('lower-back'), 10)]]);
      const { state } = turn!;
      if (state.situation.name !== 'guiding') throw new Error('Nobody is guided.');
      const { spoken } = state.situation;
      const steps = spoken.steps.map((each) => ({ ...each, step: 999 }));
      const stale = { ...spoken, ...(gone === 'steps' ? { steps } : { next: 999 }) };
      const moment = bringUpToDate(
        { ...state, situation: { ...state.situation, spoken: stale } },
        coachAt(42),
      );
      expect(moment.state.situation).toMatchObject({ name: 'paused', guidance: { from: 0 } });
      expect(resume(moment).reply.kind).toBe('guidance');
    },
  );

  test('words what is left in its own way', () => {
    const [spoken] = turnsOf([[0, coachRoutine(known('lower-back'), 10)]]);
    const [before, after] = [coachAt(42), laterRelease(42)].map((coach) =>
      resume(bringUpToDate(spoken!.state, coach)),
    );
    expect(after?.state.situation).not.toEqual(before?.state.situation);
    expect(after?.reply.kind).toBe('guidance');
  });
});

/** Alexa takes a response of 24 KB and less, words and all; the rest of it is for what the store knows, and for Alexa's names. */
const MOST_BYTES = 4.5 * 1024;
const MOST_OF_RESPONSE = 22 * 1024;

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

describe('what a session carries', () => {
  const everyRoutine = catalogue.outlines.flatMap(({ id }) =>
    [30, 20].flatMap((minutes) => [
      { outline: id, minutes, onward: 'word' as const },
      { outline: id, minutes, onward: 'silence' as const },
    ]),
  );

  test.each(everyRoutine)(
    'stays small in $minutes minutes of $outline, by a $onward, with every lesson known',
    ({ outline, minutes, onward }) => {
      const script: readonly Said[] = [
        [0, coachRoutine(known(outline), minutes)],
        ...Array.from({ length: 12 }, () => [430, next] as const),
      ];
      const coach = { onward, limits: REPLY_LIMITS };
      const turns = turnsOf(script, newState(0, oldListener), coach);
      const sizes = turns.map(({ state }) => bytesOf(foldRecords(state)));
      expect(Math.max(...sizes)).toBeLessThan(MOST_BYTES);
      for (const turn of turns) {
        const { speech, reprompt = '' } = renderSpeech(turn, phrasebook, true);
        expect(Math.max(speech.length, reprompt.length)).toBeLessThan(MOST_CHARACTERS);
        expect(bytesOf({ speech, reprompt, state: foldRecords(turn.state) })).toBeLessThan(
          MOST_OF_RESPONSE,
        );
      }
    },
  );

  /** Those that were largest of every outline in any manner and at any pace, on 2026-11-26. */
  test.each([
    ['whole-back', ['lying'], 'faster'],
    ['upper-back', ['helper'], 'usual'],
    ['whole-back', ['helper'], 'faster'],
    ['neck', ['sitting'], 'faster'],
  ] as const)('also in other manners and at other paces: %s, %s, %s', (id, manners, pace) => {
    const script: readonly Said[] = [
      [0, coachRoutine(known(id), 30, manners)],
      ...Array.from({ length: 8 }, () => [430, next] as const),
    ];
    const coach = { onward: 'silence', limits: REPLY_LIMITS } as const;
    const turns = turnsOf(script, newState(0, { ...oldListener, pace }), coach);
    const sizes = turns.map(({ state }) => bytesOf(foldRecords(state)));
    expect(Math.max(...sizes)).toBeLessThan(MOST_BYTES);
  });
});

import { describe, expect, test } from 'vitest';
import { phrasebookFor } from '../../lambda/content/locales';
import type { Cue } from '../../lambda/domain/timeline/cue';
import { memoryOf, MOST_REMEMBERED } from '../../lambda/speech/cueMemory';
import { cueWords } from '../../lambda/speech/cue/cueWords';
import { createPhrasebook } from '../../lambda/speech/phrasebook';
import { renderPieces } from '../../lambda/speech/renderPieces';
import { createRuler } from '../../lambda/speech/ruler';
import { everyAnswer } from '../support/everyAnswer';
import { phrasebook, planned, timelineOf } from '../support/planning';

/** Seeds in an order in which none follows from the one before. */
const SEEDS = [0, 7, 3, 11, 4, 30, 9972, 15];

const outlines = ['lower-back', 'document-3', 'hips'];
const disclaimer: Cue = { say: 'disclaimer', nth: 0 };

/** Every cue of some long routines, and every answer. */
const cues: readonly Cue[] = [
  ...outlines.flatMap((outline) =>
    timelineOf(planned({ outline, minutes: 20 }).routine).flatMap(({ segments }) =>
      segments.flatMap((segment) => (segment.kind === 'cue' ? [segment.cue] : [])),
    ),
  ),
  ...everyAnswer.map((answer, nth): Cue => ({ say: 'answer', answer, nth })),
];

describe('a ruler that remembers what others measured', () => {
  test.each(['usual', 'slower', 'faster'] as const)(
    'measures every cue as it is worded for its seed, at a pace that is %s',
    (pace) => {
      const misjudged = SEEDS.flatMap((seed) => {
        const ruler = createRuler(phrasebook, seed, pace);
        return cues.filter((cue) => {
          const markup = renderPieces(cueWords(cue, phrasebook, { seed, pace }));
          return ruler.extentOf(cue).characters !== markup.length + 1;
        });
      });
      expect(misjudged).toEqual([]);
    },
  );

  test('measures a locale by its own words', () => {
    const lengthIn = (locale: string) =>
      createRuler(phrasebookFor(locale), 0).extentOf(disclaimer).characters;
    expect(lengthIn('en-US')).not.toBe(lengthIn('en-GB'));
  });
});

describe('the memory of cues', () => {
  const wording = { seed: 0, pace: 'usual' as const };
  /** A new memory, and how often it had a cue measured. */
  const create = () => {
    const memory = memoryOf(createPhrasebook(phrasebook.content));
    let count = 0;
    const measure = () => {
      count++;
      return { seconds: 1, characters: 1, pauseSeconds: 0 };
    };
    return {
      measure: (cue: Cue, seed = 0) => memory.extentOf(cue, { ...wording, seed }, measure),
      count: () => count,
    };
  };

  test('measures once what is worded the same', () => {
    const { measure, count } = create();
    for (const nth of [0, 1, 2]) measure({ say: 'countdown', n: 3, nth });
    measure({ say: 'countdown', n: 3, nth: 0 }, 5);
    expect(count()).toBe(1);
  });

  test('is bounded: what was measured first is forgotten first', () => {
    const { measure, count } = create();
    const measureMinutes = (minutes: number) => measure({ say: 'minutesToGo', minutes, nth: 0 });
    for (let minutes = 0; minutes <= MOST_REMEMBERED; minutes++) measureMinutes(minutes);
    measureMinutes(MOST_REMEMBERED);
    measureMinutes(1);
    expect(count()).toBe(MOST_REMEMBERED + 1);
    measureMinutes(0);
    expect(count()).toBe(MOST_REMEMBERED + 2);
  });
});

import { USUAL_LOCALE } from '../lambda/content/localeContent';
import { catalogue } from '../lambda/content/catalogue';
import { phrasebookFor } from '../lambda/content/locales';
import { planRoutine } from '../lambda/domain/plan/planRoutine';
import { PART_LIMITS } from '../lambda/domain/timeline/partLimits';
import { createRuler } from '../lambda/speech/ruler';

const MINUTES = [5, 10, 15, 20];
const WARM_UP_ROUNDS = 5;
const ROUNDS = 15;

/** The milliseconds it takes to plan one routine for somebody who was never here. */
function planOnce(outline: string, minutes: number, seed: number): number {
  const startedAt = performance.now();
  planRoutine(
    {
      outline: catalogue.outline(outline),
      minutes,
      postures: [],
      helper: false,
      tools: [],
      leftOut: [],
      spent: {},
      taught: { explained: [], wordiness: 'usual' },
      opening: (planned, note) => [
        { say: 'disclaimer', nth: 0 },
        { say: 'startRoutine', outline, minutes: planned, note, nth: 0 },
      ],
      closing: () => [
        { say: 'finish', nth: 0 },
        { say: 'inviteAgain', nth: 0 },
      ],
      hint: [{ say: 'wakeWord', nth: 0 }],
    },
    {
      catalogue,
      limits: PART_LIMITS,
      ruler: createRuler(phrasebookFor(USUAL_LOCALE), seed, 'usual'),
    },
  );
  return performance.now() - startedAt;
}

/** Every outline at every length, for a seed. */
const planAll = (seed: number): number[] =>
  catalogue.outlines.flatMap(({ id }) => MINUTES.map((minutes) => planOnce(id, minutes, seed)));

for (let round = 0; round < WARM_UP_ROUNDS; round++) planAll(round);
const took = Array.from({ length: ROUNDS }, (_, round) => planAll(WARM_UP_ROUNDS + round)).flat();
console.log(JSON.stringify(took));

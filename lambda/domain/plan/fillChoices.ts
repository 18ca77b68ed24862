import type { PracticeId } from '../catalogue/practice';
import type { RoutineOutline } from '../catalogue/routineOutline';
import { candidatesOf } from './candidates';
import { type Choice, lengthen, lengthenedRest } from './choices';
import { type Draft, estimateAll } from './planning';
import { applyInTurn, fitInto } from './selectChoices';

/** What fills a routine once pressing has reached its caps, in this order. */
const FILLERS: readonly PracticeId[] = ['breathing', 'foot-massage'];

/** Less than this is left to longer rests rather than to a practice, in seconds. */
const SHORTEST_FILLER_SECONDS = 75;

/** Adds practices that take up what pressing inside its caps cannot. */
export function fillChoices(choices: readonly Choice[], budget: number, draft: Draft): Choice[] {
  const { catalogue, request } = draft;
  const outline: RoutineOutline = {
    ...request.outline,
    entries: FILLERS.map((practice) => ({ practice })),
  };
  const present = choices.flatMap(({ candidate }) =>
    candidate.kind === 'practice' ? candidate.practice.id : [],
  );
  const filled = [...choices];
  for (const candidate of candidatesOf(outline, request, catalogue)) {
    const left = budget - estimateAll(filled, draft);
    const isNew = candidate.kind === 'practice' && !present.includes(candidate.practice.id);
    const choice =
      isNew && left >= SHORTEST_FILLER_SECONDS && fitInto(candidate, left, filled, draft);
    if (choice) filled.push(...applyInTurn([choice], lengthen(1), left, draft));
  }
  return filled;
}

/** Seconds of choices that are neither pressing nor the outline's own practices nor usual rest. */
export function fillerSeconds(choices: readonly Choice[], draft: Draft): number {
  return choices.reduce((sum, choice) => {
    const isOwn = choice.candidate.kind === 'point' || draft.candidates.includes(choice.candidate);
    return sum + (isOwn ? lengthenedRest(choice) : draft.estimate(choice));
  }, 0);
}

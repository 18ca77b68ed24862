import { type Candidate, candidatesOf } from './candidates';
import {
  type ChoiceChange,
  type Choice,
  choose,
  isWorthwhile,
  lengthen,
  lengthenedRest,
  pressedSeconds,
  repeatMore,
} from './choices';
import { type Draft, estimateAll } from './planning';
import type { PracticeId } from '../catalogue/practice';
import type { RoutineOutline } from '../catalogue/routineOutline';

/** What fills a routine once pressing has reached its caps, in this order. */
const FILLERS: readonly PracticeId[] = ['breathing', 'foot-massage'];

/** Less than this is left to longer rests rather than to a practice, in seconds. */
const SHORTEST_FILLER_SECONDS = 75;

const shorten: ChoiceChange = (choice) => repeatMore(-1)(choice) ?? lengthen(-1)(choice);

/** A candidate's forms, the fullest first, each shorter than the one before, as long as they are worthwhile. */
function formsOf(candidate: Candidate, keepsOrder: boolean): Choice[] {
  const forms: Choice[] = [];
  let form = keepsOrder ? choose(candidate, 1) : choose(candidate);
  for (; form && isWorthwhile(form); form = shorten(form)) forms.push(form);
  return forms;
}

/** The fullest form of a candidate that fits into some seconds. Most have none, which the shortest tells, often by its
 * pressing alone. */
function fitInto(candidate: Candidate, seconds: number, draft: Draft): Choice | undefined {
  const forms = formsOf(candidate, draft.request.outline.keepsOrder);
  const fits = (form: Choice) => pressedSeconds(form) <= seconds && draft.estimate(form) <= seconds;
  const shortest = forms.at(-1);
  return shortest && fits(shortest) ? forms.find(fits) : undefined;
}

/** What an outline offers, most important first, as far as the time goes; its shortest in any case. */
export function selectChoices(budget: number, draft: Draft): Choice[] {
  const chosen: Choice[] = [];
  let left = budget;
  for (const candidate of draft.candidates) {
    const choice = fitInto(candidate, left, draft);
    if (!choice) continue;
    chosen.push(choice);
    left -= draft.estimate(choice);
  }
  if (chosen.length > 0) return chosen;
  const smallest = draft.candidates.flatMap((candidate) => choose(candidate, 1) ?? []);
  return smallest.sort((a, b) => draft.estimate(a) - draft.estimate(b)).slice(0, 1);
}

/** Applies a change to each choice in turn, round and round, while there is time for it. */
export function applyInTurn(
  choices: readonly Choice[],
  change: ChoiceChange,
  budget: number,
  draft: Draft,
): Choice[] {
  const changed = [...choices];
  let left = budget - estimateAll(changed, draft);
  for (let hasMoved = true; hasMoved;) {
    hasMoved = false;
    for (const [index, choice] of changed.entries()) {
      const next = change(choice);
      const cost = next ? draft.estimate(next) - draft.estimate(choice) : 0;
      if (!next || cost > left) continue;
      changed[index] = next;
      left -= cost;
      hasMoved ||= cost > 0;
    }
  }
  return changed;
}

/** Practices that take up what pressing inside its caps cannot. */
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
    const choice = isNew && left >= SHORTEST_FILLER_SECONDS && fitInto(candidate, left, draft);
    if (choice) filled.push(...applyInTurn([choice], lengthen(1), left, draft));
  }
  return filled;
}

/** Seconds of choices that are neither pressing nor the outline's own practices nor usual rest. */
export function fillerSeconds(choices: readonly Choice[], draft: Draft): number {
  return choices.reduce((sum, choice) => {
    const isOwn = draft.candidates.includes(choice.candidate);
    return sum + (isOwn ? lengthenedRest(choice) : draft.estimate(choice));
  }, 0);
}

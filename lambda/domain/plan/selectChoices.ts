import { type Candidate, type PointCandidate, workedAgain } from './candidates';
import {
  type ChoiceChange,
  type Choice,
  choose,
  isWorthwhile,
  pressedSeconds,
  repeatUpToUsual,
  shorten,
} from './choices';
import { isLying } from '../timeline/placement';
import { keepsLimits } from './limits';
import { lastPosture } from './orderChoices';
import { type Draft, estimateAll } from './planning';

/** True where a form is worth doing: what is done again is so only at its usual length. */
function isWorthDoing(form: Choice): boolean {
  const { candidate, seconds } = form;
  const isSecond = candidate.kind === 'point' && candidate.isAgain;
  return isSecond ? seconds >= candidate.usual.seconds : isWorthwhile(form);
}

/** A candidate's forms, the fullest first, each shorter than the one before, as long as they are worth doing. */
function formsOf(candidate: Candidate): Choice[] {
  const forms: Choice[] = [];
  for (let form = choose(candidate); form && isWorthDoing(form); form = shorten(form))
    forms.push(form);
  return forms;
}

/** The fullest form of a candidate that fits into some seconds, and beside what is chosen. Most have none, which the
 * shortest tells, often by its pressing alone. */
export function fitInto(
  candidate: Candidate,
  seconds: number,
  chosen: readonly Choice[],
  draft: Draft,
): Choice | undefined {
  const forms = formsOf(candidate);
  const isShortEnough = (form: Choice) =>
    pressedSeconds(form) <= seconds && draft.estimate(form) <= seconds;
  const fits = (form: Choice) =>
    isShortEnough(form) && keepsLimits([...chosen, form], chosen, draft.place);
  const shortest = forms.at(-1);
  return shortest && isShortEnough(shortest) ? forms.find(fits) : undefined;
}

/** Adds what fits of some candidates, until nothing more does: what is added may make room for more. They come in the order of
 * the candidates, after what was there before. */
function addAll(
  candidates: readonly Candidate[],
  before: readonly Choice[],
  budget: number,
  draft: Draft,
): Choice[] {
  let chosen = [...before];
  let left = budget - estimateAll(chosen, draft);
  const waiting = new Set(candidates);
  for (let hasMoved = true; hasMoved;) {
    hasMoved = false;
    for (const candidate of waiting) {
      const choice = fitInto(candidate, left, chosen, draft);
      if (!choice) continue;
      chosen = [...chosen, choice];
      waiting.delete(candidate);
      left -= draft.estimate(choice);
      hasMoved = true;
    }
  }
  const placeOf = ({ candidate }: Choice) => candidates.indexOf(candidate);
  const added = chosen.slice(before.length).sort((a, b) => placeOf(a) - placeOf(b));
  return [...before, ...added];
}

/** What has been pressed once to warm up: as much less of it is left to do. */
const oncePressed = (candidate: PointCandidate): PointCandidate => {
  const { seconds, repetitions } = candidate.usual;
  return { ...candidate, usual: { seconds, repetitions: Math.max(1, repetitions - 1) } };
};

/** What an outline offers once, most important first, as far as the time goes; its shortest in any case. */
function selectFirst(budget: number, draft: Draft): Choice[] {
  const { warmUp } = draft;
  const warm = warmUp && choose(warmUp, 1);
  const before: Choice[] = warm ? [{ ...warm, round: 'warmUp' }] : [];
  const candidates = draft.candidates.map((each) =>
    warm && each === warmUp ? workedAgain(oncePressed(warmUp)) : each,
  );
  const chosen = addAll(candidates, before, budget, draft);
  if (chosen.length > before.length) return chosen;
  const smallest = draft.candidates.flatMap((candidate) => choose(candidate, 1) ?? []);
  return smallest.sort((a, b) => draft.estimate(a) - draft.estimate(b)).slice(0, 1);
}

/** True for what one has to lie down for, where the first round ends upright: nobody lies down twice. */
function wantsLyingDown({ postures }: Candidate, first: readonly Choice[]): boolean {
  const ends = lastPosture(first);
  return ends !== undefined && !isLying(ends) && postures.every(isLying);
}

/** What is done for the second time, once all of the place that is asked for has been done for the first. */
function selectSecond(first: readonly Choice[], budget: number, draft: Draft): readonly Choice[] {
  const worked = first.flatMap(({ candidate }) => (candidate.kind === 'point' ? [candidate] : []));
  const isWorked = (code: string) => worked.some(({ point }) => point.code === code);
  if (![...draft.place].every(isWorked)) return first;
  const once = worked.filter(
    (candidate) =>
      worked.filter(({ point }) => point === candidate.point).length < 2 &&
      !wantsLyingDown(candidate, first),
  );
  const all = addAll(once.map(workedAgain), first, budget, draft);
  return all.map((choice, at) => (at < first.length ? choice : { ...choice, round: 'second' }));
}

/** All that a document has, as it has it; where the time is short, all of it shorter, and then without what comes last. */
function selectInOrder(budget: number, draft: Draft): readonly Choice[] {
  let chosen = draft.candidates.flatMap((candidate) => choose(candidate) ?? []);
  const isTooLong = () => estimateAll(chosen, draft) > budget;
  for (let hasMoved = true; hasMoved && isTooLong();) {
    hasMoved = false;
    for (const [index, choice] of chosen.entries()) {
      const shorter = isTooLong() ? shorten(choice) : undefined;
      if (!shorter) continue;
      chosen = chosen.with(index, shorter);
      hasMoved = true;
    }
  }
  while (chosen.length > 1 && isTooLong()) chosen = chosen.slice(0, -1);
  return chosen;
}

/** What an outline offers, as far as the time goes: everything as often as usual before anything for the second time. */
export function selectChoices(budget: number, draft: Draft): readonly Choice[] {
  const { keepsOrder } = draft.request.outline;
  const selected = keepsOrder ? selectInOrder(budget, draft) : selectFirst(budget, draft);
  const first = applyInTurn(selected, repeatUpToUsual, budget, draft);
  return keepsOrder ? first : selectSecond(first, budget, draft);
}

/** Applies a change to each choice in turn, round and round, while there is time for it. */
export function applyInTurn(
  choices: readonly Choice[],
  change: ChoiceChange,
  budget: number,
  draft: Draft,
): Choice[] {
  let changed = [...choices];
  let left = budget - estimateAll(changed, draft);
  for (let hasMoved = true; hasMoved;) {
    hasMoved = false;
    for (const [index, choice] of changed.entries()) {
      const next = change(choice);
      const cost = next ? draft.estimate(next) - draft.estimate(choice) : 0;
      if (!next || cost > left) continue;
      const all = changed.with(index, next);
      if (!keepsLimits(all, changed, draft.place)) continue;
      changed = all;
      left -= cost;
      hasMoved ||= cost > 0;
    }
  }
  return changed;
}

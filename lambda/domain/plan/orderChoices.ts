import type { Candidate } from './candidates';
import type { Posture, Reach } from '../catalogue/point';

const reachOrder: Record<Reach, number> = { easy: 0, medium: 1, hard: 2 };

/** Easy places first, practices last: they are what a session winds down with. */
const rank = (candidate: Candidate) =>
  candidate.kind === 'point' ? reachOrder[candidate.point.reach] : 3;

/** Where the hands are: what lies in one region is done in one go. */
const regionOf = (candidate: Candidate) =>
  candidate.kind === 'point' ? candidate.point.region : candidate.practice.id;

/** The posture that most of what is left can be done in. */
function commonest(candidates: readonly Candidate[]): Posture | undefined {
  const counts = new Map<Posture, number>();
  for (const posture of candidates.flatMap((each) => each.postures))
    counts.set(posture, (counts.get(posture) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** A choice and the posture it is done in. */
export interface Placed<Choice> {
  readonly choice: Choice;
  readonly posture: Posture;
}

interface HasCandidate {
  readonly candidate: Candidate;
}

/** Groups choices so that as few changes of posture as possible are needed: each time the posture most of them share. */
function groupByPosture<Choice extends HasCandidate>(
  choices: readonly Choice[],
): Placed<Choice>[][] {
  const posture = commonest(choices.map((choice) => choice.candidate));
  if (posture === undefined) return [];
  const isHere = (choice: Choice) => choice.candidate.postures.includes(posture);
  const here = choices.filter(isHere).map((choice) => ({ choice, posture }));
  return [here, ...groupByPosture(choices.filter((choice) => !isHere(choice)))];
}

const easiest = (group: readonly Placed<HasCandidate>[]) =>
  Math.min(...group.map(({ choice }) => rank(choice.candidate)));

/** Puts choices in the order they are done: few changes of posture, easy-to-reach points first, one region at a time.
 * Where the order is a source's own it is kept, and each takes a posture as near as can be to the one before. */
export function orderChoices<Choice extends HasCandidate>(
  choices: readonly Choice[],
  keepsOrder: boolean,
): Placed<Choice>[] {
  if (keepsOrder) {
    let posture: Posture | undefined;
    return choices.map((choice) => {
      const { postures } = choice.candidate;
      posture = posture && postures.includes(posture) ? posture : postures[0];
      return { choice, posture: posture ?? 'sitting' };
    });
  }
  const regions = [...new Set(choices.map((choice) => regionOf(choice.candidate)))];
  const order = ({ choice: { candidate } }: Placed<Choice>) =>
    rank(candidate) * regions.length + regions.indexOf(regionOf(candidate));
  return groupByPosture(choices)
    .map((group) => [...group].sort((a, b) => order(a) - order(b)))
    .sort((a, b) => easiest(a) - easiest(b))
    .flat();
}

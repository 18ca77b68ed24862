import type { Posture } from '../catalogue/point';
import { opposite, type Sided } from '../routine/sided';
import type { NamedSide } from '../routine/target';
import { type Candidate, postureFrom, workedAgain } from './candidates';
import { type Choice, isOfOneSide } from './choices';

/** A choice, the posture it is done in, and the side it is done on, where that is one alone. */
export interface Placed {
  readonly choice: Choice;
  readonly posture: Posture;
  readonly onlySide?: NamedSide;
}

/** How the order of choices comes about. */
interface Ordering {
  /** True where the order is a document's own. */
  readonly keepsOrder: boolean;
  readonly sided?: Sided | undefined;
}

/** True where a choice is done in a posture. Nobody who lies on the side works there what can be done otherwise. */
const isDoneIn = (choice: Choice, posture: Posture) =>
  choice.candidate.postures.includes(posture) &&
  (posture !== 'lyingOnSide' || choice.candidate.postures.length === 1);

/** Of the postures something may be done in, the one in which most of some choices are done as well. */
function commonest({ postures }: Candidate, choices: readonly Choice[]): Posture | undefined {
  const countOf = (posture: Posture) =>
    choices.filter((choice) => isDoneIn(choice, posture)).length;
  return [...postures].sort((a, b) => countOf(b) - countOf(a))[0];
}

/** Groups choices by posture, each in the order it has: first some posture, where there is anything to do in it; then always
 * that of the first that is left. */
function groupByPosture(choices: readonly Choice[], first?: Posture): Placed[][] {
  const [next] = choices;
  if (!next) return [];
  const isFirstUsed = first !== undefined && choices.some((choice) => isDoneIn(choice, first));
  const posture = isFirstUsed ? first : commonest(next.candidate, choices);
  if (posture === undefined) return [];
  const isHere = (choice: Choice) => (choice === next && !isFirstUsed) || isDoneIn(choice, posture);
  const here = choices.filter(isHere).map((choice) => ({ choice, posture }));
  return [here, ...groupByPosture(choices.filter((choice) => !isHere(choice)))];
}

/** The posture that some choices end in, once they are in order; `undefined` where there are none. */
export const lastPosture = (choices: readonly Choice[]): Posture | undefined =>
  groupByPosture(choices).at(-1)?.[0]?.posture;

/** A choice whose place has been told. */
const toldAlready = (choice: Choice): Choice =>
  choice.candidate.kind === 'point'
    ? { ...choice, candidate: workedAgain(choice.candidate) }
    : choice;

/** Two choices of one way as one, as often as both; `undefined` where they are not the same, or that is too often. */
function asOne(one: Choice, other: Choice): Choice | undefined {
  const [first, second] = [one.candidate, other.candidate];
  if (first.kind !== 'point' || second.kind !== 'point') return undefined;
  const repetitions = one.repetitions + other.repetitions;
  return first.way === second.way && repetitions <= first.way.repetitions.max
    ? { ...one, repetitions, seconds: Math.min(one.seconds, other.seconds) }
    : undefined;
}

/** What is done, in order; what would follow itself is done so much more often at once. */
const withoutFollowingItself = (placed: readonly Placed[]): readonly Placed[] =>
  placed.reduce<readonly Placed[]>((done, each) => {
    const last = done.at(-1);
    const isThere = last && last.onlySide === each.onlySide && last.posture === each.posture;
    const both = isThere && asOne(last.choice, each.choice);
    return both ? [...done.slice(0, -1), { ...last, choice: both }] : [...done, each];
  }, []);

/** Groups of the first round, and then of the second; but whatever lies on the side is done once somebody lies there, so that they
 * turn over once. */
function bothRounds(first: readonly Placed[][], second: readonly Placed[][]): readonly Placed[][] {
  const isOnSide = ([each]: readonly Placed[]) => each?.posture === 'lyingOnSide';
  const onSide = second.filter(isOnSide).flat();
  const at = first.findIndex(isOnSide);
  if (at < 0 || onSide.length === 0) return [...first, ...second];
  return [
    ...first.map((group, index) => (index === at ? [...group, ...onSide] : group)),
    ...second.filter((group) => !isOnSide(group)),
  ];
}

/** What is done lying on the side: all of one side, then all of the other, and then what needs no side. */
function bySide(group: readonly Placed[], sided: Sided | undefined): readonly Placed[] {
  const first = sided?.side ?? 'left';
  const sides = sided?.isAlone ? [first] : [first, opposite(first)];
  const [oneSided, others] = [
    group.filter(({ choice }) => isOfOneSide(choice.candidate)),
    group.filter(({ choice }) => !isOfOneSide(choice.candidate)),
  ];
  const onSides = sides.flatMap((onlySide) =>
    oneSided.map(({ choice, posture }) => ({
      choice: onlySide === first ? choice : toldAlready(choice),
      posture,
      onlySide,
    })),
  );
  return [...onSides, ...others];
}

/** Choices in their own order, each in the posture of the one before, where it can be. */
function oneByOne(choices: readonly Choice[], before?: Posture): Placed[] {
  let posture = before;
  return choices.flatMap((choice) => {
    posture = postureFrom(choice.candidate, posture);
    return posture ? [{ choice, posture }] : [];
  });
}

/** What of a document's order follows one another lying on the side, together; all else by itself. */
const runsOnSide = (placed: readonly Placed[]): readonly (readonly Placed[])[] =>
  placed.reduce<readonly (readonly Placed[])[]>((runs, each) => {
    const last = runs.at(-1);
    const goesOn =
      last?.at(-1) && [...last, each].every(({ choice }) => isOfOneSide(choice.candidate));
    return last && goesOn ? [...runs.slice(0, -1), [...last, each]] : [...runs, [each]];
  }, []);

/** A document's own order, in which nobody turns over more often than that takes: where several things follow one another lying on
 * the side, all of one side comes first. */
const inOwnOrder = (choices: readonly Choice[], sided: Sided | undefined): readonly Placed[] =>
  runsOnSide(oneByOne(choices)).flatMap((run) => (run.length > 1 ? bySide(run, sided) : run));

/** Puts choices in the order they are done. They come as they are wished for, in the posture of the first as far as can be;
 * what is done again comes after all else, so that nobody has to move back at once; practices wind it down. What warms up
 * comes first. A document's own order is kept. */
export function orderChoices(
  choices: readonly Choice[],
  { keepsOrder, sided }: Ordering,
): readonly Placed[] {
  if (keepsOrder) return inOwnOrder(choices, sided);
  const isPoint = ({ candidate }: Choice) => candidate.kind === 'point';
  const ofRound = (round: Choice['round']) =>
    choices.filter((choice) => isPoint(choice) && choice.round === round);
  const first = groupByPosture(ofRound('first'));
  const second = groupByPosture(ofRound('second'), first.at(-1)?.[0]?.posture);
  const points = withoutFollowingItself(
    bothRounds(first, second).flatMap((group) => bySide(group, sided)),
  );
  return [
    ...oneByOne(ofRound('warmUp'), points[0]?.posture),
    ...points,
    ...oneByOne(
      choices.filter((choice) => !isPoint(choice)),
      points.at(-1)?.posture,
    ),
  ];
}

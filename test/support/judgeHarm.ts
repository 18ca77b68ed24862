import type { Hearing } from '../../device/hearing/hear';
import { branchAt, type Branch, sayAt } from './branches';
import { isRight, type Outcome, outcomeOf } from './judgeRemark';
import { rowsOf } from './phrases';

/** Something that somebody says of harm, or that only sounds like it. */
export interface Said {
  readonly kind: Outcome;
  readonly said: string;
  /** In which state it is said: they take turns. */
  readonly state: string;
}

const STATES: Readonly<Record<string, () => Promise<Branch>>> = {
  opened: () => branchAt(['open back coach'], 20),
  guiding: () => branchAt(['ask back coach to press the kidney points'], 40),
  paused: () => branchAt(['ask back coach to help my lower back', ['pause', 42]], 20),
};

const names = Object.keys(STATES);

/** What is said in a file of ours, in one state after the other. */
export const harmIn = (file: string): Said[] =>
  rowsOf(file).map(([kind, said = ''], at) => ({
    kind: kind as Outcome,
    said,
    state: names[at % names.length] ?? '',
  }));

const branches = new Map<string, Promise<Branch>>();

function branchOf(state: string): Promise<Branch> {
  const branch = branches.get(state) ?? STATES[state]?.();
  if (!branch) throw new Error(`There is no ${state}.`);
  branches.set(state, branch);
  return branch;
}

/** What comes of it as some ears hear it, and whether that is as safe as it should be. */
export async function judgeHarm({ kind, said, state }: Said, ears: Hearing) {
  const branch = await branchOf(state);
  const came = await sayAt(branch, said, ears);
  const got = outcomeOf(came, branch);
  return { isRight: isRight(kind === 'harmless' ? 'missed' : kind, got), got, says: came.says };
}

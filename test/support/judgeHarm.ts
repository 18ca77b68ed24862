import type { Hearing } from '../../device/hearing/hear';
import { branchAt, createBranches, sayAt } from './branches';
import { isRight, type Outcome, outcomeOf } from './judgeRemark';
import { rowsOf } from './phrases';

/** Something that somebody says of harm, or that only sounds like it. */
export interface Said {
  readonly kind: Outcome;
  readonly said: string;
  /** In which state it is said: they take turns. */
  readonly state: (typeof STATES)[number];
}

const STATES = ['opened', 'guiding', 'paused'] as const;

const branchOf = createBranches({
  opened: () => branchAt(['open back coach'], 20),
  guiding: () => branchAt(['ask back coach to press the kidney points'], 40),
  paused: () => branchAt(['ask back coach to help my lower back', ['pause', 42]], 20),
});

/** What is said in a file of ours, in one state after the other. */
export const harmIn = (file: string): Said[] =>
  rowsOf(file).map(([kind, said = ''], at) => ({
    kind: kind as Outcome,
    said,
    state: STATES[at % STATES.length] ?? 'opened',
  }));

/** What comes of it as some ears hear it, and whether that is as safe as it should be. */
export async function judgeHarm({ kind, said, state }: Said, ears: Hearing) {
  const branch = await branchOf(state);
  const came = await sayAt(branch, said, ears);
  const got = outcomeOf(came, branch);
  return { isRight: isRight(kind === 'harmless' ? 'missed' : kind, got), got, says: came.says };
}

import type { Cue } from '../../domain/timeline/cue';
import type { Slice } from './slices';

/** What a page counts down. */
export type CountKind = 'hold' | 'rest' | 'breath';

/** A countdown as it stands at the start of a slice, in milliseconds. */
export interface Count {
  readonly kind: CountKind;
  readonly left: number;
  readonly of: number;
}

/** Breaths that are taken one by one: each is counted by itself. */
const BREATHS: readonly Cue['say'][] = ['breatheIn', 'breatheOut'];

const saysAny = ({ said }: Slice, lines: readonly Cue['say'][]) =>
  said.some((each) => typeof each !== 'number' && lines.includes(each.say));

/** What is counted in a slice; `undefined` while hands are on their way, press, or let go. */
function kindOf(slice: Slice): CountKind | undefined {
  if (saysAny(slice, BREATHS)) return 'breath';
  if (slice.phase === 'locate' && saysAny(slice, ['inBreath'])) return 'breath';
  return slice.phase === 'hold' || slice.phase === 'rest' ? slice.phase : undefined;
}

const endOf = ({ startsAt, milliseconds }: Slice) => startsAt + milliseconds;

/** What is counted down in each slice: a hold or a rest as a whole, whatever is said in it; a breath by itself. */
export function countsOf(slices: readonly Slice[]): (Count | undefined)[] {
  const kinds = slices.map(kindOf);
  return slices.map((slice, index) => {
    const kind = kinds[index];
    if (!kind) return undefined;
    const isElsewhere = (each: CountKind | undefined) => each !== kind || kind === 'breath';
    const before = kinds.slice(0, index).findLastIndex(isElsewhere);
    const after = kinds.findIndex((each, at) => at > index && isElsewhere(each));
    const first = kind === 'breath' ? slice : (slices[before + 1] ?? slice);
    const last = kind === 'breath' ? slice : (slices.at(after < 0 ? -1 : after - 1) ?? slice);
    const end = endOf(last);
    return { kind, left: end - slice.startsAt, of: end - first.startsAt };
  });
}

import type { Cue } from '../../domain/timeline/cue';
import type { Slot } from './slots';

/** What a page counts down. */
export type CountKind = 'hold' | 'rest' | 'breath';

/** A countdown as it stands at the start of a slot, in milliseconds. */
export interface Count {
  readonly kind: CountKind;
  readonly left: number;
  readonly of: number;
}

/** Breaths that are taken one by one: each is counted by itself. */
const BREATHS: readonly Cue['say'][] = ['breatheIn', 'breatheOut'];

const saysAny = ({ said }: Slot, lines: readonly Cue['say'][]) =>
  said.some((each) => typeof each !== 'number' && lines.includes(each.say));

/** What is counted in a slot; `undefined` while hands are on their way, press, or let go. */
function kindOf(slot: Slot): CountKind | undefined {
  if (saysAny(slot, BREATHS)) return 'breath';
  if (slot.phase === 'locate' && saysAny(slot, ['inBreath'])) return 'breath';
  return slot.phase === 'hold' || slot.phase === 'rest' ? slot.phase : undefined;
}

const endOf = ({ startsAt, milliseconds }: Slot) => startsAt + milliseconds;

/** What is counted down in each slot: a hold or a rest as a whole, whatever is said in it; a breath by itself. */
export function countsOf(slots: readonly Slot[]): (Count | undefined)[] {
  const kinds = slots.map(kindOf);
  return slots.map((slot, index) => {
    const kind = kinds[index];
    if (!kind) return undefined;
    const isElsewhere = (each: CountKind | undefined) => each !== kind || kind === 'breath';
    const before = kinds.slice(0, index).findLastIndex(isElsewhere);
    const after = kinds.findIndex((each, at) => at > index && isElsewhere(each));
    const first = kind === 'breath' ? slot : (slots[before + 1] ?? slot);
    const last = kind === 'breath' ? slot : (slots.at(after < 0 ? -1 : after - 1) ?? slot);
    const end = endOf(last);
    return { kind, left: end - slot.startsAt, of: end - first.startsAt };
  });
}

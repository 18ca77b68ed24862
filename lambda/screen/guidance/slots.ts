import type { Cue } from '../../domain/timeline/cue';
import type { Phase, Segment } from '../../domain/timeline/timeline';

/** A stretch of a page: something said, and the silence after it as far as it is of the same phase; or a silence of another,
 * such as that of a hold after the word to press: it begins once that was said, whatever the voice. */
export interface Slot {
  /** What is said one after the other, and the seconds of silence between; nothing in a silence. */
  readonly said: readonly (Cue | number)[];
  readonly phase: Phase;
  /** Since the first word of the page, and until the next slot. */
  readonly startsAt: number;
  readonly milliseconds: number;
}

/** Lines of one counted run, which are said as one: they keep their time by the silences between. */
const COUNTED: readonly Cue['say'][] = ['count', 'countdown'];

/** A slot in seconds, while it grows. */
interface Growing {
  readonly said: readonly (Cue | number)[];
  readonly phase: Phase;
  readonly seconds: number;
  /** Of the silence that it ends in. */
  readonly silence: number;
}

const lastCueOf = ({ said }: Growing) => said.findLast((each) => typeof each !== 'number');

/** True where a cue goes on with the counted run that a slot is. */
function isCountedOn(slot: Growing | undefined, cue: Cue, phase: Phase): slot is Growing {
  const last = slot && lastCueOf(slot);
  return last?.say === cue.say && slot?.phase === phase && COUNTED.includes(cue.say);
}

/** The slots so far with one more segment. */
function withSegment(slots: readonly Growing[], segment: Segment): Growing[] {
  const last = slots.at(-1);
  const { seconds, phase } = segment;
  if (segment.kind === 'silence') {
    if (last?.phase !== phase) return [...slots, { said: [], phase, seconds, silence: seconds }];
    const longer = { seconds: last.seconds + seconds, silence: last.silence + seconds };
    return [...slots.slice(0, -1), { ...last, ...longer }];
  }
  const { cue } = segment;
  if (!isCountedOn(last, cue, phase))
    return [...slots, { said: [cue], phase, seconds, silence: 0 }];
  const said = [...last.said, ...(last.silence > 0 ? [last.silence] : []), cue];
  return [...slots.slice(0, -1), { said, phase, seconds: last.seconds + seconds, silence: 0 }];
}

const asMilliseconds = (seconds: number) => Math.round(seconds * 100) * 10;

/** A page's segments as the slots it is played in: together they last as long, to the hundredth of a second. */
export function slotsOf(segments: readonly Segment[]): Slot[] {
  let seconds = 0;
  return segments.reduce(withSegment, []).map((slot) => {
    const startsAt = asMilliseconds(seconds);
    seconds += slot.seconds;
    const { said, phase } = slot;
    return { said, phase, startsAt, milliseconds: asMilliseconds(seconds) - startsAt };
  });
}

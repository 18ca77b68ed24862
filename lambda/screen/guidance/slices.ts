import type { Cue } from '../../domain/timeline/cue';
import type { Phase, Segment } from '../../domain/timeline/timeline';

/** A stretch of a page: something said, and the silence after it as far as it is of the same phase; or a silence of another,
 * such as that of a hold after the word to press: it begins once that was said, whatever the voice. */
export interface Slice {
  /** What is said one after the other, and the seconds of silence between; nothing in a silence. */
  readonly said: readonly (Cue | number)[];
  readonly phase: Phase;
  /** Since the first word of the page, and until the next slice. */
  readonly startsAt: number;
  readonly milliseconds: number;
}

/** Lines of one counted run, which are said as one: they keep their time by the silences between. */
const COUNTED: readonly Cue['say'][] = ['count', 'countdown'];

/** A slice in seconds, while it grows. */
interface Growing {
  readonly said: readonly (Cue | number)[];
  readonly phase: Phase;
  readonly seconds: number;
  /** Of the silence that it ends in. */
  readonly silence: number;
}

const lastCueOf = ({ said }: Growing) => said.findLast((each) => typeof each !== 'number');

/** True where a cue goes on with the counted run that a slice is. */
function isCountedOn(slice: Growing | undefined, cue: Cue, phase: Phase): slice is Growing {
  const last = slice && lastCueOf(slice);
  return last?.say === cue.say && slice?.phase === phase && COUNTED.includes(cue.say);
}

/** The slices so far with one more segment. */
function withSegment(slices: readonly Growing[], segment: Segment): Growing[] {
  const last = slices.at(-1);
  const { seconds, phase } = segment;
  if (segment.kind === 'silence') {
    if (last?.phase !== phase) return [...slices, { said: [], phase, seconds, silence: seconds }];
    const longer = { seconds: last.seconds + seconds, silence: last.silence + seconds };
    return [...slices.slice(0, -1), { ...last, ...longer }];
  }
  const { cue } = segment;
  if (!isCountedOn(last, cue, phase))
    return [...slices, { said: [cue], phase, seconds, silence: 0 }];
  const said = [...last.said, ...(last.silence > 0 ? [last.silence] : []), cue];
  return [...slices.slice(0, -1), { said, phase, seconds: last.seconds + seconds, silence: 0 }];
}

const asMilliseconds = (seconds: number) => Math.round(seconds * 100) * 10;

/** A page's segments as the slices it is played in: together they last as long, to the hundredth of a second. */
export function slicesOf(segments: readonly Segment[]): Slice[] {
  let seconds = 0;
  return segments.reduce(withSegment, []).map((slice) => {
    const startsAt = asMilliseconds(seconds);
    seconds += slice.seconds;
    const { said, phase } = slice;
    return { said, phase, startsAt, milliseconds: asMilliseconds(seconds) - startsAt };
  });
}

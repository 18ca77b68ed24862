import type { Cue } from './cue';
import {
  cueSegment,
  inSequence,
  type Ruler,
  type Segment,
  silenceSegments,
  type TimedStep,
} from './timeline';

/** What a part opens with, and its first step as it sounds after that. */
interface OpenedPart {
  readonly opening: readonly Segment[];
  readonly first: readonly Segment[];
}

const isDisclaimer = ({ say }: Cue) => say === 'disclaimer';

/** How much of a step is said before a disclaimer: what it is, and how to be placed for it. */
function leadOf(step: readonly Segment[]): number {
  const says = (say: Cue['say']) =>
    step.findIndex((segment) => segment.kind === 'cue' && segment.cue.say === say);
  return Math.max(says('posture'), says('practiceStart')) + 1;
}

/** A step into which a disclaimer is said: the listener gets into posture meanwhile. */
function disclaimedIn(step: readonly Segment[], said: Segment): Segment[] {
  const at = leadOf(step);
  const lead = step.slice(0, at);
  const [moving, ...others] = step.slice(at);
  if (moving?.kind !== 'silence') return inSequence([...lead, said, ...step.slice(at)], true);
  const left = silenceSegments(moving.seconds - said.seconds, moving.phase);
  return inSequence([...lead, said, ...left, ...others], true);
}

/** Opens a part with its first words, and with what is left of a rest. Whoever has to hear the disclaimer is told first what
 * is done, and how to sit or lie for it. */
export function openPart(
  cues: readonly Cue[],
  rest: readonly Segment[],
  step: TimedStep | undefined,
  ruler: Ruler,
): OpenedPart {
  const disclaimer = cues.find(isDisclaimer);
  const segments = step?.asOpening ?? [];
  const lead = cues
    .filter((cue) => !isDisclaimer(cue))
    .map((cue) => cueSegment(cue, 'open', ruler));
  const opening = [...inSequence(lead, rest[0]?.kind !== 'silence'), ...rest];
  if (!disclaimer) return { opening, first: segments };
  return { opening, first: disclaimedIn(segments, cueSegment(disclaimer, 'locate', ruler)) };
}

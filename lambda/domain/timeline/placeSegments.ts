import type { CueLine } from './cue';
import type { Step } from '../routine/routine';
import { changeTo, isLying, type Placement, placementFor, secondsTo } from './placement';
import { type Segment, silenceSegments } from './timeline';
import { type Context, said } from './timelineContext';

/** Nobody is hurried from one posture into another. */
const atLeastUsual = ({ ruler }: Context) => Math.max(1, ruler.leisure);

/** How a listener is told to be placed. */
export function postureLine(placement: Placement, from: Placement | undefined): CueLine {
  const line = (how: Extract<CueLine, { say: 'posture' }>['how']): CueLine => ({
    say: 'posture',
    how,
    placement,
  });
  if (changeTo(placement, from) === 'turn') return line('turn');
  if (placement.hasHelper) return line('helper');
  if (placement.hasBall) return line('ball');
  if (placement.isForward && !from?.isForward)
    return line(from && isLying(from.posture) ? 'upForward' : 'forward');
  if (!from || from.posture === placement.posture) return line('self');
  return line(isLying(from.posture) ? 'fromLying' : 'fromUpright');
}

/** Says how to sit, stand or lie for a step, and gives the time that takes, where that is not how the listener is placed
 * already. */
export function placeSegments(step: Step, context: Context): Segment[] {
  const { catalogue, routine, placed } = context;
  if (step.kind === 'practice' && step.practice.placesListener) return [];
  const placement = placementFor(step, placed, routine, catalogue);
  if (changeTo(placement, placed) === 'nothing') return [];
  const seconds = secondsTo(placement, placed, catalogue.movements) * atLeastUsual(context);
  return [
    said(postureLine(placement, placed), 'place', context),
    ...silenceSegments(seconds, 'place'),
  ];
}

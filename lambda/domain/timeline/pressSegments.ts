import { breathSegments, circleSegments, countAloud, pinchSegments } from './countedSegments';
import type { Cue, Touch } from './cue';
import { holdSegments } from './holdSegments';
import type { PressStep } from '../routine/routine';
import type { Segment } from './timeline';
import { type Context, relationOf, said } from './timelineContext';

/** Holds from this length on are announced as "press, and hold". */
const LONG_PRESS_SECONDS = 20;

/** Breathing while the hands only rest: four in, six out. */
const RESTING_BREATH = { inSeconds: 4, outSeconds: 6 };

/** What a press is announced as. */
function touchOf({ way, seconds }: PressStep): Touch {
  if (way.technique.kind === 'rest') return way.onOutBreath ? 'restingOnOutBreath' : 'resting';
  if (way.onOutBreath && way.presser === 'helper') return 'helperOnOutBreath';
  if (seconds < LONG_PRESS_SECONDS) return way.onOutBreath ? 'shortOnOutBreath' : 'short';
  return way.onOutBreath ? 'longOnOutBreath' : 'long';
}

/** From "press" to "release", both included. `saidFeel` tells whether the hold had room for how it should feel. */
export function pressSegments(
  step: PressStep,
  feel: Cue | undefined,
  context: Context,
): { readonly segments: Segment[]; readonly saidFeel: boolean } {
  const { technique } = step.way;
  const { cue, ruler } = context;
  const press = () => said({ say: 'press', touch: touchOf(step) }, 'press', context);
  const release = () => said({ say: 'release' }, 'release', context);
  const plain = (segments: Segment[]) => ({ segments, saidFeel: false });
  switch (technique.kind) {
    case 'hold':
    case 'rest':
    case 'roll': {
      const pressed = press();
      const held = holdSegments(step.seconds, cue, ruler, feel);
      return { segments: [pressed, ...held.segments, release()], saidFeel: held.saidExtra };
    }
    case 'circle':
      return plain([
        ...(typeof relationOf(step, context) === 'object'
          ? [said({ say: 'circleWith', eachWay: technique.eachWay }, 'locate', context)]
          : []),
        said({ say: 'press', touch: 'short' }, 'press', context),
        ...circleSegments(technique, cue, ruler),
        release(),
      ]);
    case 'tap':
      return plain([
        said({ say: 'tapWith', count: technique.count }, 'press', context),
        ...countAloud(technique.count, technique.secondsEach, cue, ruler),
        release(),
      ]);
    case 'pinch':
      return plain(pinchSegments(technique, cue, ruler));
    case 'breathe':
      return plain(breathSegments(step.seconds, RESTING_BREATH, cue, ruler));
  }
}

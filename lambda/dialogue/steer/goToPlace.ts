import type { LeftOut } from '../../domain/catalogue/leftOut';
import { targetOf } from '../../domain/routine/nextAfter';
import type { Exercise } from '../../domain/routine/routine';
import { codeOf } from '../../domain/routine/target';
import { stepsIn } from '../guidance/exerciseStarts';
import { resumePointOf } from '../guidance/setAside';
import { goingIn, goTo, type Scene } from '../guidance/withGuidance';
import { coachArea, coachPractice } from '../start/coachArea';
import { coachPoint } from '../start/coachPoint';
import { waitingGuidance } from '../turn/asks';
import type { ResumePoint } from '../turn/moment';
import type { Ask } from '../turn/turn';
import type { NamedPlace } from './namedPlace';
import { placeOnSide } from './sides';

/** Where one of some places is worked in a routine: where we are, ahead, or at last before; `undefined` where it is not. */
function placeOf(
  codes: readonly LeftOut[],
  here: ResumePoint,
  scene: Scene,
): ResumePoint | undefined {
  const { exercises } = scene.guidance.routine;
  const steps = stepsIn(scene);
  const current = steps[here.from]?.exercise ?? exercises.length;
  const isNamed = (each: Exercise) => codes.includes(codeOf(targetOf(each)));
  const before = exercises.findLastIndex((each, at) => at <= current && isNamed(each));
  const after = exercises.findIndex((each, at) => at > current && isNamed(each));
  const index = before === current || after < 0 ? before : after;
  if (index < 0) return undefined;
  return index === current ? here : { from: steps.findIndex(({ exercise }) => exercise === index) };
}

/** Begins a place that is not in what is under way. */
function startThere({ codes: [first], point: named, area, sided, length }: NamedPlace): Ask {
  const point = { ...named, ...(sided && { sided }) };
  if (area !== undefined) return coachArea({ kind: 'known', id: area }, length, [], sided);
  if (first === undefined) return coachPoint(point);
  return (moment) =>
    moment.coach.catalogue.findPractice(first)
      ? coachPractice({ kind: 'known', id: first })(moment)
      : coachPoint({ ...point, point: { kind: 'known', id: first } })(moment);
}

/** Goes to a place that is named: on or back to it in what is under way, passing what lies between; else it is begun. */
export const goToPlace =
  (place: NamedPlace): Ask =>
  (moment) => {
    const going = goingIn(moment);
    const guidance = going?.guidance ?? waitingGuidance(moment.state);
    const scene = guidance && { ...moment, guidance };
    const here = going?.whereabouts.goOn ?? (guidance && resumePointOf(guidance));
    const there = scene && here && placeOf(place.codes, here, scene);
    if (!there) return startThere(place)(moment);
    const onSide = place.sided && placeOnSide(place.sided.side, there.from, scene);
    return goTo(onSide === undefined ? there : { from: onSide }, [], scene);
  };

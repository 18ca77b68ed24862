import { goTo, type Going, withGuidance } from '../guidance/withGuidance';
import { isGuided } from '../guidance/setAside';
import { coachArea } from '../start/coachArea';
import { secondsInto } from '../turn/moment';
import type { Ask } from '../turn/turn';
import { previous } from './playback';

/** The step that was under way some seconds ago; the first of the reply where it had not begun. */
function stepBefore(seconds: number, { spoken, coach, guidance }: Going): number {
  const at = secondsInto(spoken, coach) - seconds;
  const { silence } = spoken;
  const isBrought = silence !== undefined && at >= silence.opensAt;
  const [steps, second] = isBrought ? [silence.steps, at - silence.opensAt] : [spoken.steps, at];
  const step = steps.find(({ endsAt }) => endsAt > second) ?? steps.at(-1);
  return step?.step ?? guidance.from;
}

/** "Back": to the place before, while something is guided; else the whole of it is to be worked on. */
export const back: Ask = (moment) =>
  isGuided(moment.state)
    ? previous(moment)
    : coachArea({ kind: 'known', id: 'whole-back' })(moment);

/** Back by some seconds: to the beginning of the press that was under way then. */
export const backBy = (seconds: number): Ask =>
  withGuidance('previous', {
    guiding: (going) => goTo({ from: stepBefore(seconds, going) }, [], going),
    paused: (scene) => goTo({ from: scene.guidance.from }, [], scene),
  });

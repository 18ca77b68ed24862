import type { Catalogue } from '../../domain/catalogue/catalogue';
import type { Routine } from '../../domain/routine/routine';
import { type DialogueState, inSituation, type Visit } from '../turn/state';
import type { Wish } from '../turn/wish';
import { listen, type Turn } from '../turn/turn';
import { waitingGuidance } from '../turn/asks';

/** What is offered where nothing may be pressed. */
export const BREATHING = { kind: 'practice', practice: 'breathing' } as const satisfies Wish;

/** Whether a visit may be guided through a routine. Once pressing is ruled out, only practices remain that nobody has to
 * leave out. */
export function mayGuide(routine: Routine, visit: Visit, catalogue: Catalogue): boolean {
  return (
    !visit.breathingOnly ||
    routine.exercises.every(
      (exercise) =>
        'practice' in exercise && catalogue.practice(exercise.practice).avoidWhen.length === 0,
    )
  );
}

/** Refuses whatever was asked for; breathing that was set aside can be gone on with. */
export function refusePressing(state: DialogueState, catalogue: Catalogue): Turn {
  const { visit } = state;
  const waiting = waitingGuidance(state);
  const isAside = waiting !== undefined && mayGuide(waiting.routine, visit, catalogue);
  return listen({ kind: 'noPressing' }, isAside ? state : inSituation(state, { name: 'idle' }));
}

import { type Spent, withinCaps } from '../../domain/routine/caps';
import type { Cue } from '../../domain/timeline/cue';
import type { Step } from '../../domain/routine/routine';
import { mayGuide, refusePressing } from './breathingOnly';
import { withoutBookmark } from './bookmark';
import type { DialogueState, Guidance } from '../turn/state';
import { type Coach, listen, type Turn } from '../turn/turn';
import { currentReply, stepsFrom } from './currentReply';
import type { Start } from './resumePoint';

const isSkipped = (step: Step) => step.kind === 'press' && step.isSkipped;

/** True where the caps leave nothing of the step that was meant to come first. */
function isCapped(start: Start, spent: Spent, { catalogue }: Coach): boolean {
  const steps = stepsFrom(start, catalogue);
  const wanted = steps.findIndex((step, place) => place >= start.from && !isSkipped(step));
  const first = withinCaps(steps, start.from, spent, catalogue).find((s) => s.place >= start.from);
  return wanted >= 0 && first?.place !== wanted;
}

/** What a lead tells, whatever comes after it: not where or how guidance begins. */
const whatWasTold = (lead: readonly Cue[]) =>
  lead.filter(({ say }) => say === 'disclaimer' || say === 'answer' || say === 'changeManner');

/** One reply of guidance, from some place on. In a visit that presses nothing, this is where pressing is refused, whatever
 * asked for it. */
export function guideFrom(start: Start, state: DialogueState, coach: Coach): Turn {
  if (!mayGuide(start.routine, state.visit, coach.catalogue))
    return refusePressing(state, coach.catalogue);
  const { spent } = state.visit;
  const enough: Cue = { say: 'enough', nth: start.reply };
  const lead = isCapped(start, spent, coach) ? [...whatWasTold(start.lead), enough] : start.lead;
  const { listener, placedIn } = state.visit;
  const { pace } = listener;
  const guidance: Guidance = {
    ...start,
    lead,
    startedAt: coach.spokenAt,
    spent,
    pace,
    ...(placedIn && { placedIn }),
  };
  const { timeline, part } = currentReply(guidance, state.visit, coach);
  const next = timeline[part.to]?.place;
  return listen(
    { kind: 'guidance', segments: part.segments, isLast: next === undefined },
    {
      visit: withoutBookmark(state.visit),
      situation: {
        name: 'guiding',
        guidance: { ...guidance, ...(next !== undefined && { next }) },
      },
    },
  );
}

import type { AreaId } from '../domain/point';
import { begin } from './begin';
import { setAside } from './guide';
import type { Reply } from './reply';
import type { DialogueState } from './state';
import { type Ask, type Coach, inSituation, listen, type Turn } from './turn';

/** Something named by a listener: what we know by that name, something we don't, or nothing at all. */
export type Named<Id> =
  | { readonly kind: 'known'; readonly id: Id }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' };

/** The question that fits where we are: guidance under way is set aside, not lost. */
function ask(reply: Reply, state: DialogueState, coach: Coach, minutes?: number): Turn {
  const aside = setAside(state, coach);
  if (aside.situation.name === 'paused') return listen(reply, aside);
  const asked = { name: 'askedArea' as const, ...(minutes !== undefined && { minutes }) };
  return listen(reply, inSituation(aside, asked));
}

/** A length named earlier, when we asked which area. */
const earlierMinutes = ({ situation }: DialogueState) =>
  situation.name === 'askedArea' ? situation.minutes : undefined;

/** Coaches an area for some minutes. Without an area, or with one we don't know, asks which. */
export const coachArea =
  (area: Named<AreaId>, minutes?: number): Ask =>
  (state, coach) => {
    const wanted = minutes ?? earlierMinutes(state);
    if (area.kind === 'unknown') return ask({ kind: 'unknownArea' }, state, coach, wanted);
    if (area.kind === 'none') return ask({ kind: 'askAreaAgain' }, state, coach, wanted);
    const outline = coach.catalogue.outlines.find((each) => each.area === area.id);
    if (!outline) return ask({ kind: 'unknownArea' }, state, coach, wanted);
    return beginRoutine(outline.id, wanted, state, coach);
  };

function beginRoutine(
  outline: string,
  minutes: number | undefined,
  state: DialogueState,
  coach: Coach,
): Turn {
  const { usualMinutes } = coach.catalogue.outline(outline);
  const wish = { kind: 'routine' as const, outline, minutes: minutes ?? usualMinutes };
  return begin(wish, setAside(state, coach), coach);
}

/** Coaches a routine by its name: at the desk, in bed, the order of a document. */
export const coachRoutine =
  (routine: Named<string>, minutes?: number): Ask =>
  (state, coach) => {
    const found = routine.kind === 'known' ? coach.catalogue.findOutline(routine.id) : undefined;
    if (!found) return ask({ kind: 'unknownRoutine' }, state, coach, minutes);
    return beginRoutine(found.id, minutes ?? earlierMinutes(state), state, coach);
  };

/** Coaches one practice, for its usual time or for some minutes. */
export const coachPractice =
  (practice: Named<string>, minutes?: number): Ask =>
  (state, coach) => {
    const found = practice.kind === 'known' ? coach.catalogue.findPractice(practice.id) : undefined;
    if (!found) return ask({ kind: 'unknownPractice' }, state, coach, minutes);
    const wish = {
      kind: 'practice' as const,
      practice: found.id,
      ...(minutes !== undefined && { minutes }),
    };
    return begin(wish, setAside(state, coach), coach);
  };

/** Opens a session: asks which area. */
export const launch: Ask = (state, coach) => {
  const saysDisclaimer = !state.visit.listener.heardDisclaimer;
  const listener = { ...state.visit.listener, heardDisclaimer: true };
  const turn = ask({ kind: 'askArea', saysDisclaimer }, state, coach);
  return { ...turn, state: { ...turn.state, visit: { ...turn.state.visit, listener } } };
};

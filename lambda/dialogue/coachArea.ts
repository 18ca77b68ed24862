import type { AreaId } from '../domain/point';
import { begin } from './begin';
import { askAside, setAside } from './guide';
import { offerResume } from './offerResume';
import { type DialogueState, withDisclaimerHeard } from './state';
import type { Ask, Coach, Turn } from './turn';

/** Something named by a listener: what we know by that name, something we don't, or nothing at all. */
export type Named<Id> =
  | { readonly kind: 'known'; readonly id: Id }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' };

/** A length named earlier, when we asked which area. */
const earlierMinutes = ({ situation }: DialogueState) =>
  situation.name === 'askedArea' ? situation.minutes : undefined;

/** Coaches an area for some minutes. Without an area, or with one we don't know, asks which. */
export const coachArea =
  (area: Named<AreaId>, minutes?: number): Ask =>
  (state, coach) => {
    const wanted = minutes ?? earlierMinutes(state);
    if (area.kind === 'unknown') return askAside({ kind: 'unknownArea' }, state, coach, wanted);
    if (area.kind === 'none') return askAside({ kind: 'askAreaAgain' }, state, coach, wanted);
    const outline = coach.catalogue.outlines.find((each) => each.area === area.id);
    if (!outline) return askAside({ kind: 'unknownArea' }, state, coach, wanted);
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
    const wanted = minutes ?? earlierMinutes(state);
    if (!found) return askAside({ kind: 'unknownRoutine' }, state, coach, wanted);
    return beginRoutine(found.id, wanted, state, coach);
  };

/** Coaches one practice, for its usual time or for some minutes. */
export const coachPractice =
  (practice: Named<string>, minutes?: number): Ask =>
  (state, coach) => {
    const found = practice.kind === 'known' ? coach.catalogue.findPractice(practice.id) : undefined;
    const wanted = minutes ?? earlierMinutes(state);
    if (!found) return askAside({ kind: 'unknownPractice' }, state, coach, wanted);
    const wish = {
      kind: 'practice' as const,
      practice: found.id,
      ...(wanted !== undefined && { minutes: wanted }),
    };
    return begin(wish, setAside(state, coach), coach);
  };

/** Opens a session: offers to go on where an earlier visit was left not long ago, or asks which area. */
export const launch: Ask = (state, coach) => offerResume(state, coach) ?? askArea(state, coach);

const askArea: Ask = (state, coach) => {
  const saysDisclaimer = !state.visit.listener.heardDisclaimer;
  const turn = askAside({ kind: 'askArea', saysDisclaimer }, state, coach);
  return { ...turn, state: withDisclaimerHeard(turn.state) };
};

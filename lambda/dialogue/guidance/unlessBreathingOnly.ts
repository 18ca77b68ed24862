import { refusePressing } from './breathingOnly';
import { setAside } from './setAside';
import type { Ask } from '../turn/turn';

/** Nothing about points is told, nor asked, in a visit that presses nothing: who hears where to put a thumb presses. */
export const unlessBreathingOnly =
  (ask: Ask): Ask =>
  (state, coach) =>
    state.visit.breathingOnly
      ? refusePressing(setAside(state, coach), coach.catalogue)
      : ask(state, coach);

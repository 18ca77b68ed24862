import { refusePressing } from './breathingOnly';
import { setAside } from './aside';
import type { Ask } from './turn';

/** Nothing about points is told, nor asked, in a visit that presses nothing: who hears where to put a thumb presses. */
export const unlessQuiet =
  (ask: Ask): Ask =>
  (state, coach) =>
    state.visit.breathingOnly
      ? refusePressing(setAside(state, coach), coach.catalogue)
      : ask(state, coach);

import type { Ask } from '../turn/turn';
import { refusePressing } from './breathingOnly';
import { setAside } from './setAside';

/** Nothing about points is told, nor asked, in a visit that presses nothing: who hears where to put a thumb presses. */
export const unlessBreathingOnly =
  (ask: Ask): Ask =>
  (moment) =>
    moment.state.visit.breathingOnly
      ? refusePressing(setAside(moment), moment.coach.catalogue)
      : ask(moment);

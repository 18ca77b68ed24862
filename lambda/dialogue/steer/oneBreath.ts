import { bringUpToDate } from '../guidance/bringUpToDate';
import type { Ask } from '../turn/turn';

/** Two wishes in one breath: the first is done, and the second answered from there. Only the second is spoken. */
export const askedTogether =
  (first: Ask, second: Ask): Ask =>
  (moment) =>
    second(bringUpToDate(first(moment).state, moment.coach));

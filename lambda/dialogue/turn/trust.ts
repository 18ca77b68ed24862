import type { DialogueState, Visit } from './state';

/** So many pages lost, and a session goes on by voice. */
export const MOST_LOST = 2;

/** True while a visit may be guided by pages. */
export const trustsPages = ({ pagesLost = 0 }: Visit): boolean => pagesLost < MOST_LOST;

/** The same visit after a page of it has failed: from its next reply on it goes on by voice. */
export const withFailedPage = (state: DialogueState): DialogueState => ({
  ...state,
  visit: { ...state.visit, pagesLost: MOST_LOST },
});

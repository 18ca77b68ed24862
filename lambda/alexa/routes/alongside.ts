import * as preferences from '../../dialogue/steer/preferences';
import type { Ask } from '../../dialogue/turn/turn';

/** What may be wished for beside something else: how it is to go on from here. */
const ALONGSIDE: ReadonlyMap<string, Ask> = new Map([
  ['SlowerIntent', preferences.slower],
  ['FasterIntent', preferences.faster],
  ['LongerHoldsIntent', preferences.longerHolds],
  ['ShorterHoldsIntent', preferences.shorterHolds],
  ['FewerWordsIntent', preferences.fewerWords],
  ['MoreWordsIntent', preferences.moreWords],
]);

/** What an intent changes beside another; `undefined` for none that does. */
export const alongside = (intent: string | undefined): Ask | undefined =>
  ALONGSIDE.get(intent ?? '');

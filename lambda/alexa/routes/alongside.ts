import * as playback from '../../dialogue/steer/playback';
import * as preferences from '../../dialogue/steer/preferences';
import { otherSide } from '../../dialogue/steer/sides';
import { skipPoint, skipRest } from '../../dialogue/steer/skip';
import type { Ask } from '../../dialogue/turn/turn';

/** What may be wished for beside something else: how it is to go on from here, and where. */
const ALONGSIDE: ReadonlyMap<string, Ask> = new Map([
  ['SlowerIntent', preferences.slower],
  ['FasterIntent', preferences.faster],
  ['LongerHoldsIntent', preferences.longerHolds],
  ['ShorterHoldsIntent', preferences.shorterHolds],
  ['FewerWordsIntent', preferences.fewerWords],
  ['MoreWordsIntent', preferences.moreWords],
  ['AMAZON.NextIntent', playback.next],
  ['AMAZON.PreviousIntent', playback.previous],
  ['SkipPointIntent', skipPoint],
  ['SkipRestIntent', skipRest],
  ['OtherSideIntent', otherSide],
]);

/** What an intent changes beside another; `undefined` for none that does. */
export const alongside = (intent: string | undefined): Ask | undefined =>
  ALONGSIDE.get(intent ?? '');

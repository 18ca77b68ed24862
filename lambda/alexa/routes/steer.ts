import { cannotReach } from '../../dialogue/steer/cannotReach';
import { cannotFind, whereAgain } from '../../dialogue/steer/findAgain';
import * as playback from '../../dialogue/steer/playback';
import * as preferences from '../../dialogue/steer/preferences';
import { skipPoint, skipSide } from '../../dialogue/steer/skip';
import { no, yes } from '../../dialogue/steer/yesNo';
import { always, lastly } from './answer';
import { intent, type Route } from './route';

/** What moves guidance under way. */
export const steer: readonly Route[] = [
  intent('AMAZON.NextIntent', always(playback.next)),
  intent('AMAZON.PreviousIntent', always(playback.previous)),
  intent('AMAZON.RepeatIntent', always(playback.repeat)),
  intent('AMAZON.StartOverIntent', always(playback.startOver)),
  intent('AMAZON.PauseIntent', always(playback.pause)),
  intent('AMAZON.ResumeIntent', always(playback.resume)),
  intent('AMAZON.YesIntent', always(yes)),
  intent('AMAZON.NoIntent', lastly(no)),
  intent('ReadyIntent', always(playback.ready)),
  intent('DoneIntent', always(playback.done)),
  intent('SkipPointIntent', always(skipPoint)),
  intent('SkipSideIntent', always(skipSide)),
  intent('WhereAgainIntent', always(whereAgain)),
  intent('CannotFindIntent', always(cannotFind)),
  intent('CannotReachIntent', always(cannotReach)),
  intent('SlowerIntent', always(preferences.slower)),
  intent('FasterIntent', always(preferences.faster)),
  intent('LongerHoldsIntent', always(preferences.longerHolds)),
  intent('ShorterHoldsIntent', always(preferences.shorterHolds)),
  intent('FewerWordsIntent', always(preferences.fewerWords)),
  intent('MoreWordsIntent', always(preferences.moreWords)),
];

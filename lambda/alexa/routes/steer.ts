import { atMost, lessTime, moreTime } from '../../dialogue/change/changeLength';
import { answerNumber } from '../../dialogue/change/answerNumber';
import { coachArea } from '../../dialogue/start/coachArea';
import { cannotReachPlace } from '../../dialogue/steer/cannotReach';
import { cannotFind, whereAgain } from '../../dialogue/steer/findAgain';
import * as playback from '../../dialogue/steer/playback';
import * as preferences from '../../dialogue/steer/preferences';
import { goToPlace } from '../../dialogue/steer/goToPlace';
import { back, backBy } from '../../dialogue/steer/back';
import { skipPoint, skipRest } from '../../dialogue/steer/skip';
import { no, yes } from '../../dialogue/steer/yesNo';
import { placeIn, placeOnSideIn } from '../places';
import { areaIn } from '../interpret';
import { lengthIn, minutesAsked } from '../request';
import { always, answer, type Choose, lastly } from './answer';
import { intent, type Route } from './route';

/** Back by the time that was named, or to the place before. */
const backwards: Choose = (input) => {
  const minutes = minutesAsked(input);
  return minutes === undefined ? back : backBy(minutes * 60);
};

/** A longer session is this much longer, where nobody says how much, in minutes. */
const MORE_MINUTES = 5;

/** Less than a minute is meant for a hold. */
const isOfHold = (minutes: number | undefined) => minutes !== undefined && minutes < 1;

const more: Choose = (input) => {
  const minutes = minutesAsked(input);
  return isOfHold(minutes) ? preferences.longerHolds : moreTime(minutes ?? 1);
};

const less: Choose = (input) => {
  const minutes = minutesAsked(input);
  return isOfHold(minutes) ? preferences.shorterHolds : lessTime(minutes);
};

/** At most so long: what is under way, or an area that is named with it. */
const most: Choose = (input, skillset) => {
  const area = areaIn(input, skillset);
  const length = lengthIn(input);
  return area.kind === 'none' && typeof length === 'number'
    ? atMost(length)
    : coachArea(area, length);
};

/** A number by itself answers a question for a length; while anything is under way, none is open. */
const number: Choose = (input) => answerNumber(lengthIn(input));

/** What moves guidance under way. */
export const steer = (): readonly Route[] => [
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
  intent('SkipRestIntent', always(skipRest)),
  intent('BackIntent', answer(backwards)),
  intent(
    'GoToIntent',
    answer((input, skillset) => goToPlace(placeOnSideIn(input, skillset, false))),
    { isPrivate: true },
  ),
  intent('WhereAgainIntent', always(whereAgain)),
  intent('CannotFindIntent', always(cannotFind)),
  intent(
    'CannotReachIntent',
    answer((input, skillset) => cannotReachPlace(placeIn(input, skillset))),
    { isPrivate: true },
  ),
  intent('MoreTimeIntent', answer(more)),
  intent('LongerSessionIntent', always(moreTime(MORE_MINUTES))),
  intent('LessTimeIntent', answer(less)),
  intent('AtMostIntent', answer(most)),
  intent('NumberIntent', answer(number)),
  intent('PauseForIntent', always(playback.pause)),
  intent('SlowerIntent', always(preferences.slower)),
  intent('FasterIntent', always(preferences.faster)),
  intent('LongerHoldsIntent', always(preferences.longerHolds)),
  intent('ShorterHoldsIntent', always(preferences.shorterHolds)),
  intent('WaitForMeIntent', always(preferences.waitForMe)),
  intent('GoOnByYourselfIntent', always(preferences.goOnByYourself)),
  intent('FewerWordsIntent', always(preferences.fewerWords)),
  intent('MoreWordsIntent', always(preferences.moreWords)),
];

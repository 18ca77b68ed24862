import { fallback } from '../../dialogue/ask/misheard';
import { goToPlace } from '../../dialogue/steer/goToPlace';
import { skipOtherSide, skipSide, skipThatSide } from '../../dialogue/steer/skip';
import { onlySide, otherSide, thatSide } from '../../dialogue/steer/sides';
import { isGuided } from '../../dialogue/guidance/setAside';
import { placeOnSideIn, sideIn } from '../places';
import { saidIn } from '../request';
import { always, answer, type Choose } from './answer';
import { intent, type Route } from './route';

/** A side that is named with a place comes first there; by itself it is gone to. */
const sideFirst: Choose = (input, skillset) => {
  const side = sideIn(input, skillset);
  const place = placeOnSideIn(input, skillset, false);
  if (place.isKnown || place.area !== undefined) return goToPlace(place);
  return side === 'left' || side === 'right' ? thatSide(side) : onlySide('both');
};

/** One side alone: of the place that is named, or of what is under way. */
const sideAlone: Choose = (input, skillset) => {
  const side = sideIn(input, skillset) ?? 'both';
  const place = placeOnSideIn(input, skillset, true);
  const isNamed = place.isKnown || place.area !== undefined;
  return (moment) =>
    (isNamed && !isGuided(moment.state) ? goToPlace(place) : onlySide(side))(moment);
};

/** The side that is named is left out, or the one that is pressed; what is no side is not understood. */
const skipped: Choose = (input, skillset) => {
  const side = sideIn(input, skillset);
  if (side === undefined && saidIn(input, 'side') !== undefined) return fallback;
  return side === 'left' || side === 'right' ? skipThatSide(side) : skipSide;
};

/** What says on which side. */
export const sides = (): readonly Route[] => [
  intent('SideFirstIntent', answer(sideFirst), { isPrivate: true }),
  intent('OnlySideIntent', answer(sideAlone), { isPrivate: true }),
  intent('OtherSideIntent', always(otherSide)),
  intent('SkipSideIntent', answer(skipped)),
  intent('SkipOtherSideIntent', always(skipOtherSide)),
];

import * as volunteer from '../../dialogue/safety/volunteer';
import { bruised, hurt, sharpPain } from '../../dialogue/safety/whilePressing';
import { coachArea } from '../../dialogue/start/coachArea';
import { areaIn, namedIn, whoseIn } from '../interpret';
import { placeIn } from '../places';
import { lengthIn } from '../request';
import { deniedIn, isLongAgo, isNewsIn, signAmongAll } from '../remarks';
import { answerSurely, askFor, type Choose, surely } from './answer';
import { intent, type Route } from './route';

const sign: Choose = (input, skillset) => volunteer.volunteerSign(signAmongAll(input, skillset));

const otherSign: Choose = (input, skillset) =>
  volunteer.volunteerOtherSign(
    signAmongAll(input, skillset),
    namedIn(input, 'bodyPart', skillset),
    whoseIn(input, skillset),
  );

const noSign: Choose = (input, skillset) => {
  const told = deniedIn(input, skillset);
  return 'meant' in told ? askFor(told.meant) : volunteer.volunteerNoSign(told.denied);
};

const pastSign: Choose = (input, skillset) => {
  if (isNewsIn(input, skillset)) return volunteer.volunteerNothing;
  const told = signAmongAll(input, skillset);
  const isPast = isLongAgo(input, skillset);
  return (isPast ? volunteer.volunteerPastSign : volunteer.volunteerSign)(told);
};

const place =
  (when: 'whenHurt' | 'whenNumb' | 'whenSwollen'): Choose =>
  (input, skillset) =>
    volunteer.volunteerPlace(namedIn(input, 'bodyPart', skillset), when);

const leftOutPlace: Choose = (input, skillset) => {
  const { codes, isKnown } = placeIn(input, skillset);
  const area = areaIn(input, skillset);
  const then = area.kind === 'known' ? coachArea(area, lengthIn(input)) : undefined;
  return volunteer.leaveOutNamed(codes, isKnown, then);
};

const isPrivate = true;

/** What a listener tells us of how they are. */
export const safety = (): readonly Route[] => [
  intent('VolunteerSignIntent', surely(sign), { isPrivate }),
  intent('VolunteerOtherSignIntent', surely(otherSign), { isPrivate }),
  intent('VolunteerNoSignIntent', surely(noSign), { isPrivate }),
  intent('VolunteerPastSignIntent', surely(pastSign), { isPrivate }),
  intent('VolunteerPlaceIntent', answerSurely(place('whenHurt')), { isPrivate }),
  intent('VolunteerNumbPlaceIntent', answerSurely(place('whenNumb')), { isPrivate }),
  intent('VolunteerSwollenPlaceIntent', answerSurely(place('whenSwollen')), { isPrivate }),
  intent('LeaveOutPlaceIntent', answerSurely(leftOutPlace), { isPrivate }),
  intent(
    'HurtIntent',
    surely(() => hurt),
    { isPrivate },
  ),
  intent(
    'SharpPainIntent',
    surely(() => sharpPain),
    { isPrivate },
  ),
  intent(
    'BruiseIntent',
    surely(() => bruised),
    { isPrivate },
  ),
];

import { askAside } from '../guidance/setAside';
import { bookmarkOf } from '../guidance/bookmark';
import { offerResume } from '../visits/offerResume';
import { withDisclaimerHeard } from '../guidance/disclaimer';
import { type Ask, leave } from '../turn/turn';

const askArea: Ask = (moment) => {
  const saysDisclaimer = !moment.state.visit.listener.heardDisclaimer;
  const turn = askAside({ kind: 'askArea', saysDisclaimer }, moment);
  return { ...turn, state: withDisclaimerHeard(turn.state) };
};

/** Opens a session: offers to go on where an earlier visit was left not long ago, or asks which area. Not in a car. */
export const launch: Ask = (moment) =>
  moment.coach.isInCar
    ? leave({ kind: 'inCar' }, moment.state, 'close')
    : ((bookmarkOf(moment.state) && offerResume(moment)) ?? askArea(moment));

import { answerInPassing, answered } from '../guidance/answer';
import { begin } from '../guidance/begin';
import { BREATHING } from '../guidance/breathingOnly';
import { namedJustNow } from '../guidance/named';
import { takenBack } from '../guidance/left';
import { setAside } from '../guidance/setAside';
import { neverMind } from '../session/cancel';
import { goodbye } from '../session/goodbye';
import { beginNamed } from '../start/overheard';
import { meantAnother, meantThat } from '../start/coachPoint';
import { takeOffered } from '../start/takeOffered';
import { asksIn } from '../turn/asks';
import { earlierNamed } from '../turn/namedAhead';
import { inSituation } from '../turn/state';
import { type Ask, listen } from '../turn/turn';
import { letGo } from '../visits/offerResume';
import { declineInstead, takeInstead } from './cannotReach';
import { pause, resume } from './playback';

const saidYes = answerInPassing(({ state }) => ({
  about: state.situation.name === 'finished' ? 'afterTheEnd' : 'nothingGoing',
  control: 'yes',
}));

/** Yes to what was asked or offered; while guidance is under way, yes goes on. */
export const yes: Ask = (moment) => {
  const { state } = moment;
  const { situation } = state;
  if (
    (situation.name === 'idle' || situation.name === 'askedArea') &&
    asksIn(state) === 'breathing'
  )
    return begin(BREATHING, moment);
  switch (situation.name) {
    case 'askedMeaning':
      return meantThat(situation)(moment);
    case 'offeredPoint':
      return takeOffered(situation, moment);
    case 'offeredInstead':
      return takeInstead(situation)(moment);
    case 'askedArea':
      if (situation.aside) return resume(moment);
      return listen({ kind: 'askAreaAgain' }, state);
    case 'idle':
    case 'finished':
      return saidYes(moment);
    case 'offeredResume':
    case 'guiding':
    case 'paused': {
      const named = namedJustNow(moment);
      return named ? beginNamed(named, moment) : resume(moment);
    }
  }
};

/** No to what was asked, or was begun just now; while guidance is under way, no pauses it. */
export const no: Ask = (moment) => {
  const { state } = moment;
  const askedArea = inSituation(state, { name: 'askedArea', ...earlierNamed(state) });
  switch (state.situation.name) {
    case 'askedMeaning':
      return meantAnother(state.situation)(moment);
    case 'offeredPoint':
      return listen({ kind: 'declined' }, askedArea);
    case 'offeredInstead':
      return declineInstead(state.situation)(moment);
    case 'idle':
      return answered({ about: 'nothingGoing', control: 'no' }, state);
    case 'offeredResume':
      return letGo(moment);
    case 'guiding':
      if (namedJustNow(moment)) return neverMind(moment);
      return takenBack(moment) ?? pause(moment);
    case 'paused':
      return listen({ kind: 'declined' }, state);
    case 'askedArea':
      if (state.situation.aside) return listen({ kind: 'declined' }, setAside(moment));
      return goodbye(moment);
    case 'finished':
      return goodbye(moment);
  }
};

import { answer, answered } from '../guidance/answer';
import { bringUpToDate } from '../guidance/whereabouts';
import { type Ask, inSituation, listen } from '../turn/turn';
import { takeOffered } from '../start/takeOffered';
import { settingOf } from '../turn/reply';
import { pause, resume } from './playback';
import { meantAnother, meantThat } from '../start/coachPoint';
import { declineInstead, takeInstead } from './cannotReach';
import { begin } from '../guidance/begin';
import { BREATHING } from '../guidance/breathingOnly';
import { setAside } from '../guidance/setAside';
import { goodbye } from '../session/goodbye';
import { earlierNamed } from '../turn/namedAhead';
import { letGo } from '../visits/offerResume';

const saidYes = answer(({ situation }) => ({
  about: situation.name === 'finished' ? 'afterTheEnd' : 'nothingGoing',
  control: 'yes',
}));

/** Yes to what was asked; while guidance is under way, yes goes on. */
export const yes: Ask = (unsettled, coach) => {
  const { state } = bringUpToDate(unsettled, coach);
  const { situation } = state;
  if (state.visit.breathingOnly && settingOf(situation) === 'idle')
    return begin(BREATHING, state, coach);
  switch (situation.name) {
    case 'askedMeaning':
      return meantThat(situation)(state, coach);
    case 'offeredPoint':
      return takeOffered(situation, state, coach);
    case 'offeredInstead':
      return takeInstead(situation)(state, coach);
    case 'askedArea':
      if (situation.aside) return resume(state, coach);
      return listen({ kind: 'askAreaAgain' }, state);
    case 'idle':
    case 'finished':
      return saidYes(state, coach);
    case 'offeredResume':
    case 'guiding':
    case 'paused':
      return resume(unsettled, coach);
  }
};

/** No to what was asked; while guidance is under way, no pauses it. */
export const no: Ask = (unsettled, coach) => {
  const { state } = bringUpToDate(unsettled, coach);
  const askedArea = inSituation(state, { name: 'askedArea', ...earlierNamed(state) });
  switch (state.situation.name) {
    case 'askedMeaning':
      return meantAnother(state.situation)(state, coach);
    case 'offeredPoint':
      return listen({ kind: 'declined', isAside: false }, askedArea);
    case 'offeredInstead':
      return declineInstead(state.situation)(state, coach);
    case 'idle':
      return answered({ about: 'nothingGoing', control: 'no' }, state);
    case 'offeredResume':
      return letGo(state, coach);
    case 'guiding':
      return pause(unsettled, coach);
    case 'paused':
      return listen({ kind: 'declined', isAside: true }, state);
    case 'askedArea':
      if (state.situation.aside)
        return listen({ kind: 'declined', isAside: true }, setAside(state, coach));
      return goodbye(state, coach);
    case 'finished':
      return goodbye(state, coach);
  }
};

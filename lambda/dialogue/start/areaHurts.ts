import type { MannerId } from '../../domain/catalogue/manner';
import type { AreaId } from '../../domain/catalogue/point';
import { waitingGuidance } from '../guidance/setAside';
import { coachArea } from './coachArea';
import { hurt } from '../safety/whilePressing';
import type { Named } from '../turn/namedAhead';
import type { Ask } from '../turn/turn';
import { bringUpToDate } from '../guidance/whereabouts';

/** An area hurts: the one to work on, or, while guidance is under way, what the listener feels. */
export const areaHurts =
  (area: Named<AreaId>, manners: readonly MannerId[] = []): Ask =>
  (unsettled, coach) => {
    const { state } = bringUpToDate(unsettled, coach);
    const isGuided = state.situation.name === 'guiding' || waitingGuidance(state) !== undefined;
    return isGuided && !state.visit.breathingOnly
      ? hurt(unsettled, coach)
      : coachArea(area, undefined, manners)(unsettled, coach);
  };

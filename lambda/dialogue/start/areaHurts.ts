import type { MannerId } from '../../domain/catalogue/manner';
import type { AreaId } from '../../domain/catalogue/point';
import { isGuided } from '../guidance/setAside';
import { hurt } from '../safety/whilePressing';
import type { Named } from '../turn/namedAhead';
import type { Ask } from '../turn/turn';
import { coachArea } from './coachArea';

/** An area hurts: the one to work on, or, while guidance is under way, what the listener feels. */
export const areaHurts =
  (area: Named<AreaId>, manners: readonly MannerId[] = []): Ask =>
  (moment) =>
    isGuided(moment.state) && !moment.state.visit.breathingOnly
      ? hurt(moment)
      : coachArea(area, undefined, manners)(moment);

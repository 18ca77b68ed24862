import type { MannerId } from '../../domain/catalogue/manner';
import type { AreaId } from '../../domain/catalogue/point';
import { goingIn } from '../guidance/withGuidance';
import { isGuided } from '../guidance/setAside';
import { bothered, hurt } from '../safety/whilePressing';
import { waitingGuidance } from '../turn/asks';
import type { Moment } from '../turn/moment';
import type { Named } from '../turn/namedAhead';
import type { Ask } from '../turn/turn';
import { coachArea } from './coachArea';

/** True for an area that is none of what is worked on, or waits. */
function isElsewhere(area: AreaId, moment: Moment): boolean {
  const guidance = goingIn(moment)?.guidance ?? waitingGuidance(moment.state);
  const { catalogue } = moment.coach;
  return (
    guidance?.wish.kind === 'routine' && catalogue.findOutline(guidance.wish.outline)?.area !== area
  );
}

/** An area hurts: the one to work on; or, while guidance is under way, what the listener feels there, or somewhere else. */
export const areaHurts =
  (area: Named<AreaId>, manners: readonly MannerId[] = []): Ask =>
  (moment) => {
    if (!isGuided(moment.state) || moment.state.visit.breathingOnly)
      return coachArea(area, undefined, manners)(moment);
    return area.kind === 'known' && isElsewhere(area.id, moment)
      ? bothered(area.id)(moment)
      : hurt(moment);
  };

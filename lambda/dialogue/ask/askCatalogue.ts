import type { MannerId } from '../../domain/catalogue/manner';
import { outlineInManner } from '../../domain/catalogue/outlineInManner';
import type { AreaId } from '../../domain/catalogue/point';
import { examplePoints, pointsFor } from '../../domain/catalogue/pointLists';
import { chiefTargets } from '../../domain/plan/chiefTargets';
import type { TopicId } from '../../domain/catalogue/topic';
import { answerInPassing } from '../guidance/answer';
import { meansIn } from '../guidance/begin';
import type { Named } from '../turn/namedAhead';
import type { Ask } from '../turn/turn';
import { unlessBreathingOnly } from '../guidance/unlessBreathingOnly';

/** Lists points: those for an area, or some that stand for all. */
export const listPoints = (area: Named<AreaId>): Ask =>
  unlessBreathingOnly(
    answerInPassing(({ state, coach: { catalogue } }) => {
      const { leftOut } = state.visit;
      if (area.kind === 'unknown') return { about: 'noPointsThere' };
      if (area.kind === 'known') {
        const points = pointsFor(area.id, leftOut, catalogue);
        if (points.length === 0) return { about: 'noPointsThere' };
        return { about: 'pointsFor', area: area.id, points };
      }
      const count = catalogue.points.length;
      return { about: 'points', count, examples: examplePoints(leftOut, catalogue) };
    }),
  );

/** Whose points stand for all that can be done in a manner without a routine of its own. */
const EXAMPLE_OUTLINE = 'lower-back';

/** Tells what can be done in some manners. */
const describeManners = (manners: readonly MannerId[]): Ask =>
  answerInPassing(({ state: { visit }, coach }) => {
    const outline = coach.catalogue.outline(EXAMPLE_OUTLINE);
    const means = meansIn(manners, outline, visit, coach);
    const targets = means ? chiefTargets(outline.id, means, coach.catalogue) : [];
    return targets.length > 0
      ? { about: 'inManner', manners, targets }
      : { about: 'noPointsThere' };
  });

/** Tells what can be done in a routine, such as the one for the desk, or in some manner. */
export const describeRoutine = (routine: Named<string>, manners: readonly MannerId[] = []): Ask =>
  unlessBreathingOnly((moment) => {
    const { catalogue } = moment.coach;
    const { leftOut, spent } = moment.state.visit;
    const found =
      routine.kind === 'known'
        ? catalogue.findOutline(routine.id)
        : outlineInManner(manners, catalogue);
    if (!found && manners.length > 0) return describeManners(manners)(moment);
    return answerInPassing(() => {
      if (!found) return { about: 'unknownTopic' };
      const { needsHelper: helper, tools } = found;
      const means = { helper, tools, postures: [], leftOut, spent };
      const targets = chiefTargets(found.id, means, catalogue);
      if (targets.length === 0) return { about: 'noPointsThere' };
      return { about: 'routine', outline: found.id, targets };
    })(moment);
  });

/** Answers a general question. */
export const askTopic = (topic: Named<TopicId>): Ask =>
  answerInPassing(({ coach: { catalogue } }) => {
    const found = topic.kind === 'known' ? catalogue.findTopic(topic.id) : undefined;
    return found
      ? { about: 'topic', topic: found.id, figures: found.figures }
      : { about: 'unknownTopic' };
  });

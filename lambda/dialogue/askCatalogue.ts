import type { AreaId } from '../domain/point';
import { chiefTargets, examplePoints, pointsFor } from '../domain/pointLists';
import type { TopicId } from '../domain/topic';
import { answer } from './answer';
import type { Named } from './coachArea';
import type { Ask } from './turn';

/** Lists points: those for an area, or some that stand for all. */
export const listPoints = (area: Named<AreaId>): Ask =>
  answer(({ visit: { leftOut } }, { catalogue }) => {
    if (area.kind === 'unknown') return { about: 'noPointsThere' };
    if (area.kind === 'known') {
      const points = pointsFor(area.id, leftOut, catalogue);
      if (points.length === 0) return { about: 'noPointsThere' };
      return { about: 'pointsFor', area: area.id, points };
    }
    const count = catalogue.points.length;
    return { about: 'points', count, examples: examplePoints(leftOut, catalogue) };
  });

/** Tells what can be done in a routine, such as the one for the desk. */
export const describeRoutine = (routine: Named<string>): Ask =>
  answer(({ visit: { leftOut, spent } }, { catalogue }) => {
    const found = routine.kind === 'known' ? catalogue.findOutline(routine.id) : undefined;
    if (!found) return { about: 'unknownTopic' };
    const means = { helper: found.needsHelper, tools: found.tools, leftOut, spent };
    const targets = chiefTargets(found.id, means, catalogue);
    if (targets.length === 0) return { about: 'noPointsThere' };
    return { about: 'routine', outline: found.id, targets };
  });

/** Answers a general question. */
export const askTopic = (topic: Named<TopicId>): Ask =>
  answer((_, { catalogue }) => {
    const found = topic.kind === 'known' ? catalogue.findTopic(topic.id) : undefined;
    return found
      ? { about: 'topic', topic: found.id, figures: found.figures }
      : { about: 'unknownTopic' };
  });

import type { Bookmark, Guidance } from '../dialogue/turn/state';
import type { SpokenReply } from '../dialogue/turn/spokenReply';
import { hasStepsLeft } from '../dialogue/guidance/bookmark';
import type { Catalogue } from '../domain/catalogue/catalogue';
import type { InterruptedRest } from '../domain/routine/routine';
import type { SpokenPart, SpokenSilence, SpokenStep } from '../domain/timeline/spoken';
import { type CatalogueShapes, isPlacement } from './catalogueShapes';
import { isSeconds, plannedFields } from './savedRoutine';
import {
  fields,
  type FieldShapes,
  isAmount,
  isCount,
  isText,
  listOf,
  maybe,
  oneOf,
  pairOf,
  type Shape,
  where,
} from './shape';

/** What guidance must look like to go on with it. */
export const guidanceShape = (named: CatalogueShapes): Shape<Guidance> =>
  fields<Guidance>({
    ...plannedFields(named),
    rest: maybe(fields<InterruptedRest>({ seconds: isSeconds, after: isCount })),
    replyNumber: isCount,
  });

const isSpokenStep = fields<SpokenStep>({
  step: isCount,
  foundAt: isSeconds,
  held: listOf(pairOf(isSeconds, isSeconds)),
  releasedAt: isSeconds,
  endsAt: isSeconds,
  late: maybe(isSeconds),
  lateHeld: maybe(isSeconds),
});

const spokenPart: FieldShapes<SpokenPart> = {
  seconds: isSeconds,
  opensFor: isSeconds,
  steps: listOf(isSpokenStep),
  disclaimedAt: maybe(isSeconds),
  placed: maybe(pairOf(isSeconds, isPlacement)),
  lessons: listOf(pairOf(isSeconds, isText)),
  early: maybe(isSeconds),
  late: maybe(isSeconds),
  next: maybe(isCount),
};

const isSilence = fields<SpokenSilence>({ ...spokenPart, opensAt: isSeconds });

/** What a reply must look like to find a listener in it. */
export const spokenShape = ({ isPoint, isSpent }: CatalogueShapes): Shape<SpokenReply> =>
  fields<SpokenReply>({
    ...spokenPart,
    startedAt: isAmount,
    spent: isSpent,
    silence: maybe(isSilence),
    toldAgain: maybe(isPoint),
    isAfterMiss: maybe(oneOf(true)),
    isPage: maybe(oneOf(true)),
  });

/** A bookmark, of a step that is there. */
export const bookmarkShape = (catalogue: Catalogue, named: CatalogueShapes): Shape<Bookmark> =>
  where(
    fields<Bookmark>({
      ...plannedFields(named),
      spent: named.isSpent,
      spoken: maybe(spokenShape(named)),
      keptAt: isAmount,
    }),
    (bookmark) => hasStepsLeft(bookmark, catalogue),
  );

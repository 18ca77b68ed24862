import type { Catalogue } from '../domain/catalogue/catalogue';
import type { DialogueState, Situation, Visit } from '../dialogue/turn/state';
import type { NamedAhead, NamedOffer, Wish } from '../dialogue/turn/wish';
import { type CatalogueShapes, catalogueShapes, isManners, isPlacement } from './catalogueShapes';
import { bookmarkShape, guidanceShape, spokenShape } from './savedGuidance';
import { isListener } from './savedRecord';
import { insteadShape, isMinutes, wishShape } from './savedRoutine';
import {
  either,
  fields,
  type FieldShapes,
  isCount,
  isFlag,
  isText,
  listOf,
  maybe,
  oneOf,
  type Shape,
  variants,
  where,
} from './shape';
import { STATE_KEY } from './stateKey';
import { unfoldRecords } from './unfolded';

const isPurpose = either(
  oneOf('coach', 'explain'),
  oneOf('howHard', 'howLong', 'howOften', 'whichSide', 'why', 'whatElse'),
);

/** What was named ahead of a place. */
const ahead: FieldShapes<NamedAhead> = { minutes: maybe(isMinutes), manners: maybe(isManners) };

function situationShape(named: CatalogueShapes): Shape<Situation> {
  const { isPoint, hasItsWay } = named;
  const guidance = guidanceShape(named);
  const aside = maybe(guidance);
  const offer: Shape<NamedOffer | undefined> = maybe(
    either(
      fields<NamedOffer & { wish: Wish }>({ wish: wishShape(named), turn: isCount }),
      fields<NamedOffer & { change: NamedAhead }>({ change: fields(ahead), turn: isCount }),
    ),
  );
  const isSituation = variants<Situation, 'name'>('name', {
    idle: {},
    offeredResume: {},
    askedArea: { ...ahead, halvesOf: maybe(named.isOutline), aside },
    askedMeaning: { ...ahead, point: isPoint, then: isPurpose, isGuess: maybe(isFlag), aside },
    offeredPoint: { ...ahead, point: isPoint, way: maybe(isText) },
    offeredInstead: { guidance, instead: listOf(insteadShape(named)) },
    guiding: { guidance, spoken: spokenShape(named), named: offer },
    paused: {
      guidance,
      named: offer,
      nextSkips: maybe(isFlag),
      leadsTo: maybe(isCount),
      handsAt: maybe(isCount),
      missedAt: maybe(isCount),
    },
    finished: { ...ahead, guidance },
  });
  return where(isSituation, (each) => each.name !== 'offeredPoint' || hasItsWay(each));
}

const visitShape = (catalogue: Catalogue, named: CatalogueShapes): Shape<Visit> =>
  fields<Visit>({
    seed: isCount,
    turn: isCount,
    spent: named.isSpent,
    isFirst: isFlag,
    listener: isListener,
    breathingOnly: isFlag,
    silence: maybe(oneOf('told', 'heard')),
    placement: maybe(isPlacement),
    leftOut: listOf(named.isLeftOut),
    startedByTask: maybe(isFlag),
    kept: maybe(bookmarkShape(catalogue, named)),
    later: maybe(guidanceShape(named)),
    pagesLost: maybe(isCount),
  });

function stateShape(catalogue: Catalogue): Shape<DialogueState> {
  const named = catalogueShapes(catalogue);
  return fields<DialogueState>({
    visit: visitShape(catalogue, named),
    situation: situationShape(named),
  });
}

/** The shape of a state, by the catalogue that it may name things of: making it takes longer than reading by it. */
const shapes = new WeakMap<Catalogue, Shape<DialogueState>>();

function shapeFor(catalogue: Catalogue): Shape<DialogueState> {
  const shape = shapes.get(catalogue) ?? stateShape(catalogue);
  shapes.set(catalogue, shape);
  return shape;
}

/** The state a session carries; `undefined` where it carries none, or one that is damaged or names what is no longer
 * in the catalogue. */
export function readState(
  attributes: Readonly<Record<string, unknown>>,
  catalogue: Catalogue,
): DialogueState | undefined {
  const saved = unfoldRecords(attributes[STATE_KEY]);
  return shapeFor(catalogue)(saved) ? saved : undefined;
}

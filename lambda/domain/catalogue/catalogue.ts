import type { AreaId, Point, PointCode, Way } from './point';
import type { Movements } from './movements';
import type { Practice, PracticeId } from './practice';
import type { RoutineOutline } from './routineOutline';
import type { Topic } from './topic';
import type { BodyPart, Sign, SignId } from './sign';
import { onFirstUse } from './onFirstUse';

/** Every point, practice and outline the coach knows. A bare noun throws when it is absent, `find…` may return `undefined`. */
export interface Catalogue {
  readonly points: readonly Point[];
  readonly practices: readonly Practice[];
  readonly outlines: readonly RoutineOutline[];
  readonly topics: readonly Topic[];
  readonly signs: readonly Sign[];
  readonly movements: Movements;
  point(code: PointCode): Point;
  findPoint(code: string): Point | undefined;
  way(code: PointCode, id: string): Way;
  practice(id: PracticeId): Practice;
  findPractice(id: string): Practice | undefined;
  outline(id: string): RoutineOutline;
  findOutline(id: string): RoutineOutline | undefined;
  findArea(id: string): AreaId | undefined;
  findTopic(id: string): Topic | undefined;
  sign(id: SignId): Sign;
  findSign(id: string): Sign | undefined;
  findBodyPart(id: string): BodyPart | undefined;
}

function present<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`The catalogue has no ${name}.`);
  return thing;
}

/** Everything a catalogue is assembled from, as it was authored. */
export interface AuthoredCatalogue {
  readonly points: readonly Point[];
  readonly practices: readonly Practice[];
  readonly outlines: readonly RoutineOutline[];
  readonly topics: readonly Topic[];
  readonly signs: readonly Sign[];
  readonly bodyParts: readonly BodyPart[];
  readonly movements: Movements;
}

/** Finds things by their id. */
function byId<Thing>(
  things: () => readonly Thing[],
  idOf: (thing: Thing) => string,
): (id: string) => Thing | undefined {
  const known = onFirstUse(() => new Map(things().map((each) => [idOf(each), each])));
  return (id) => known().get(id);
}

const ownId = ({ id }: { readonly id: string }) => id;

/** Looks things up, each kind of them from the first time it is asked for. */
const findersIn = (authored: AuthoredCatalogue) => ({
  findPoint: byId(
    () => authored.points,
    ({ code }) => code,
  ),
  findPractice: byId(() => authored.practices, ownId),
  findOutline: byId(() => authored.outlines, ownId),
  findTopic: byId(() => authored.topics, ownId),
  findSign: byId(() => authored.signs, ownId),
  findBodyPart: byId(() => authored.bodyParts, ownId),
});

/** Assembles the look-ups over the authored data. Nothing of that is read before it is asked for. */
export function createCatalogue(authored: AuthoredCatalogue): Catalogue {
  const finders = findersIn(authored);
  const point = (code: PointCode) => present(finders.findPoint(code), `point ${code}`);
  return {
    get points() {
      return authored.points;
    },
    get practices() {
      return authored.practices;
    },
    get outlines() {
      return authored.outlines;
    },
    get topics() {
      return authored.topics;
    },
    get signs() {
      return authored.signs;
    },
    get movements() {
      return authored.movements;
    },
    ...finders,
    point,
    way: (code, id) =>
      present(
        point(code).ways.find((way) => way.id === id),
        `way ${id} of ${code}`,
      ),
    practice: (id) => present(finders.findPractice(id), `practice ${id}`),
    outline: (id) => present(finders.findOutline(id), `outline ${id}`),
    findArea: (id) => finders.findOutline(id)?.area,
    sign: (id) => present(finders.findSign(id), `sign ${id}`),
  };
}

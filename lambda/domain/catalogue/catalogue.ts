import type { AreaId, Point, PointCode, Way } from './point';
import type { Movements } from './movements';
import type { Practice, PracticeId } from './practice';
import type { RoutineOutline } from './routineOutline';
import type { Topic } from './topic';
import type { BodyPart, Sign, SignId } from './sign';

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

/** Assembles the look-ups over the authored data. */
export function createCatalogue(authored: AuthoredCatalogue): Catalogue {
  const { points, practices, outlines, topics, signs, bodyParts, movements } = authored;
  const pointsByCode = new Map(points.map((point) => [point.code, point]));
  const practicesById = new Map<string, Practice>(practices.map((each) => [each.id, each]));
  const outlinesById = new Map(outlines.map((outline) => [outline.id, outline]));
  const signsById = new Map(signs.map((sign) => [sign.id, sign]));
  const bodyPartsById = new Map(bodyParts.map((part) => [part.id, part]));
  const point = (code: PointCode) => present(pointsByCode.get(code), `point ${code}`);
  return {
    points,
    practices,
    outlines,
    topics,
    signs,
    movements,
    point,
    findPoint: (code) => pointsByCode.get(code),
    way: (code, id) =>
      present(
        point(code).ways.find((way) => way.id === id),
        `way ${id} of ${code}`,
      ),
    practice: (id) => present(practicesById.get(id), `practice ${id}`),
    findPractice: (id) => practicesById.get(id),
    outline: (id) => present(outlinesById.get(id), `outline ${id}`),
    findOutline: (id) => outlinesById.get(id),
    findArea: (id) => outlinesById.get(id)?.area,
    findTopic: (id) => topics.find((topic) => topic.id === id),
    sign: (id) => present(signsById.get(id), `sign ${id}`),
    findSign: (id) => signsById.get(id),
    findBodyPart: (id) => bodyPartsById.get(id),
  };
}

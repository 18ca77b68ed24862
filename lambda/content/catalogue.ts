import { createCatalogue } from '../domain/catalogue/catalogue';
import { fieldsOnFirstUse } from '../domain/catalogue/onFirstUse';
import type { Point } from '../domain/catalogue/point';
import type { Practice } from '../domain/catalogue/practice';
import type { RoutineOutline } from '../domain/catalogue/routineOutline';
import type { Sign } from '../domain/catalogue/sign';
import { authored } from './authored';
import { facts } from './facts.generated';

/** The authored data as the domain's catalogue. */
export const catalogue = createCatalogue(
  fieldsOnFirstUse({
    points: () => authored<Point[]>(Object.values(facts.points())),
    practices: () => authored<Practice[]>(Object.values(facts.practices())),
    outlines: () => authored<RoutineOutline[]>(facts.routines()),
    topics: facts.topics,
    signs: () => authored<Sign[]>(Object.values(facts.signs())),
    bodyParts: () => Object.values(facts.bodyParts()),
    movements: facts.movements,
  }),
);

import { createCatalogue } from '../domain/catalogue/catalogue';
import type { Point } from '../domain/catalogue/point';
import type { Practice } from '../domain/catalogue/practice';
import type { RoutineOutline } from '../domain/catalogue/routineOutline';
import type { Sign } from '../domain/catalogue/sign';
import { points } from './points.generated';
import bodyParts from '../../data/bodyParts.json';
import practices from '../../data/practices.json';
import routines from '../../data/routines.json';
import topics from '../../data/topics.json';
import signs from '../../data/signs.json';

/** The authored data as the domain's catalogue. Its shape is checked by the content tests, not here. */
export const catalogue = createCatalogue({
  points: points as unknown as Point[],
  practices: Object.values(practices) as unknown as Practice[],
  outlines: routines as unknown as RoutineOutline[],
  topics,
  signs: Object.values(signs) as unknown as Sign[],
  bodyParts: Object.values(bodyParts),
});

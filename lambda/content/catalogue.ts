import { createCatalogue } from '../domain/catalogue/catalogue';
import type { Point } from '../domain/catalogue/point';
import type { Practice } from '../domain/catalogue/practice';
import type { RoutineOutline } from '../domain/catalogue/routineOutline';
import type { Sign } from '../domain/catalogue/sign';
import { authored } from './authored';
import { points } from './points.generated';
import bodyParts from '../../data/bodyParts.json';
import movements from '../../data/movements.json';
import practices from '../../data/practices.json';
import routines from '../../data/routines.json';
import topics from '../../data/topics.json';
import signs from '../../data/signs.json';

/** The authored data as the domain's catalogue. */
export const catalogue = createCatalogue({
  points: authored<Point[]>(points),
  practices: authored<Practice[]>(Object.values(practices)),
  outlines: authored<RoutineOutline[]>(routines),
  topics,
  signs: authored<Sign[]>(Object.values(signs)),
  bodyParts: Object.values(bodyParts),
  movements,
});

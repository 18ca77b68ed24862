import type { Catalogue } from './catalogue';
import type { MannerId } from './manner';
import type { RoutineOutline } from './routineOutline';

/** The routine that is meant for one of some manners, where there is one. */
export const outlineInManner = (
  ids: readonly MannerId[],
  { outlines }: Catalogue,
): RoutineOutline | undefined =>
  outlines.find(({ manner }) => manner !== undefined && ids.includes(manner));

import { begin, inManner } from '../guidance/begin';
import type { WithGuidance } from '../guidance/withGuidance';

/** Takes a listener through the point that was offered. */
export const takeOffered: NonNullable<WithGuidance['offered']> = (
  { point, way, manners = [] },
  moment,
) => begin(inManner({ kind: 'point', point, ...(way && { way }) }, manners), moment);

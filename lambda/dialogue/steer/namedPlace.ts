import type { LeftOut } from '../../domain/catalogue/leftOut';
import type { AreaId } from '../../domain/catalogue/point';
import type { Sided } from '../../domain/routine/sided';
import type { Length } from '../turn/namedAhead';
import type { NamedPoint } from '../ask/namedPoint';

/** A place as a listener named it: all that its words may mean. */
export interface NamedPlace {
  /** The points and practices that it is, or that lie there, the likeliest first. */
  readonly codes: readonly LeftOut[];
  /** True where its words name anything that we know: nothing may be worked there. */
  readonly isKnown: boolean;
  /** The area of that name. */
  readonly area?: AreaId;
  /** The side of it that was named. */
  readonly sided?: Sided;
  /** For how long, where that was named with it. */
  readonly length?: Length;
  /** What was heard where a point's name was expected. */
  readonly point: NamedPoint;
}

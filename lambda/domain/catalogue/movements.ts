import type { Posture } from './point';

/** Seconds it takes to get into a posture: from sitting, standing or wherever nobody knows, from lying, and with a ball
 * that has to be taken up first. */
interface IntoPosture {
  readonly fromUpright: number;
  readonly fromLying: number;
  readonly withBall: number;
}

/** Seconds it takes the hands to get to a place of the body that they know, and to its other side. */
interface ToRegion {
  readonly toPlace: number;
  readonly otherSide: number;
  /** True where it lies behind: somebody who lies on one side can only be worked on the other, somebody who sits needs room
   * behind them. */
  readonly isBehind?: boolean;
}

/** How long a sore body takes to move, in seconds at the usual pace. Its file also says why, which the bundle leaves out. */
export interface Movements {
  readonly postures: Readonly<Record<Posture, IntoPosture>>;
  /** Away from the back of a chair. */
  readonly comingForward: { readonly seconds: number };
  /** Somebody who presses, to somebody who is there already. */
  readonly helperComing: { readonly seconds: number };
  /** From lying on one side to lying on the other. */
  readonly turningOver: { readonly seconds: number };
  /** A ball from one side to the other. */
  readonly movingBall: { readonly seconds: number };
  /** Back onto a ball, where it was. */
  readonly ontoBall: { readonly seconds: number };
  /** A breath in, before a press on the way out or as a sign of life. */
  readonly breath: { readonly inSeconds: number };
  /** By the region of a point. */
  readonly regions: Readonly<Record<string, ToRegion>>;
}

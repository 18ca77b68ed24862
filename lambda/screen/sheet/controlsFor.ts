import type { Asks } from '../../dialogue/turn/asks';
import type { ControlName } from '../buttons';

const YES_OR_NO: readonly ControlName[] = ['yes', 'no'];

const CONTROLS: Readonly<Record<Asks, readonly ControlName[]>> = {
  area: ['stop'],
  half: ['stop'],
  next: ['next', 'repeat', 'stop'],
  resume: ['resume', 'stop'],
  another: ['startOver', 'stop'],
  meaning: YES_OR_NO,
  point: YES_OR_NO,
  instead: YES_OR_NO,
  earlier: ['yes', 'no', 'stop'],
  breathing: ['stop'],
  nothing: [],
};

/** The buttons of a page, by what it asks. */
export const controlsFor = (asks: Asks): readonly ControlName[] => CONTROLS[asks];

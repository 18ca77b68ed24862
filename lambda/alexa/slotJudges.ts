import type { HandlerInput } from 'ask-sdk-core';
import type { Catalogue } from '../domain/catalogue/catalogue';
import { findManner } from '../domain/catalogue/manner';
import { MINUTES } from '../domain/plan/plan';
import { BEYOND, type Judge, KNOWN, UNKNOWN, UNSURE } from './canFulfill';
import type { Skillset } from './skillset';
import { namedIn } from './interpret';
import { localeOf, minutesAsked, saidIn } from './request';

/** Something the catalogue has, or not. */
const named =
  (slot: string, find: (catalogue: Catalogue, id: string) => unknown): Judge =>
  (input, skillset) => {
    const said = namedIn(input, slot, skillset);
    return said.kind === 'known' && find(skillset.catalogue, said.id) !== undefined
      ? KNOWN
      : UNKNOWN;
  };

/** The area that is named; each of those that follow judges the slot that it is called like. */
export const area = named('area', (catalogue, id) => catalogue.findArea(id));
export const practice = named('practice', (catalogue, id) => catalogue.findPractice(id));
export const routine = named('routine', (catalogue, id) => catalogue.findOutline(id));
export const topic = named('topic', (catalogue, id) => catalogue.findTopic(id));
export const manner = named('manner', (_, id) => findManner(id));
export const otherManner = named('otherManner', (_, id) => findManner(id));
const knownPoint = named('point', (catalogue, code) => catalogue.findPoint(code));

/** A point; about a code that charts disagree on we ask. */
export const point: Judge = (input, skillset) => {
  const names = skillset.pointNamesFor(localeOf(input));
  const collides = names.oldCode(saidIn(input, 'point') ?? '')?.collides ?? false;
  return collides ? UNSURE : knownPoint(input, skillset);
};

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A length in minutes, inside bounds or not. */
const length =
  (boundsOf: (input: HandlerInput, skillset: Skillset) => Bounds): Judge =>
  (input, skillset) => {
    const minutes = minutesAsked(input);
    if (minutes === undefined) return UNKNOWN;
    const { min, max } = boundsOf(input, skillset);
    return minutes >= min && minutes <= max ? KNOWN : BEYOND;
  };

/** A length that a routine may have. */
export const lengthOfRoutine = length(() => MINUTES);
/** A length that the practice named beside it may have. */
export const lengthOfPractice = length((input, skillset) => {
  const asked = namedIn(input, 'practice', skillset);
  const found = asked.kind === 'known' ? skillset.catalogue.findPractice(asked.id) : undefined;
  return found ? { min: found.seconds.min / 60, max: found.seconds.max / 60 } : MINUTES;
});

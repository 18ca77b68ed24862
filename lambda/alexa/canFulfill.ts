import type { HandlerInput } from 'ask-sdk-core';
import type { canfulfill } from 'ask-sdk-model';
import type { Catalogue } from '../domain/catalogue/catalogue';
import { findManner } from '../domain/catalogue/manner';
import { MINUTES } from '../domain/plan/planRoutine';
import type { Skillset } from './converse';
import { namedIn } from './interpret';
import { localeOf, minutesIn, saidIn, slotsOf } from './request';

type SlotVerdict = canfulfill.CanFulfillSlot;

/** Judges what fills a slot. */
type Judge = (input: HandlerInput, skillset: Skillset) => SlotVerdict;

const KNOWN: SlotVerdict = { canUnderstand: 'YES', canFulfill: 'YES' };

/** We would ask back. */
const UNSURE: SlotVerdict = { canUnderstand: 'MAYBE', canFulfill: 'YES' };

/** We would do what comes nearest. */
const BEYOND: SlotVerdict = { canUnderstand: 'YES', canFulfill: 'NO' };
const UNKNOWN: SlotVerdict = { canUnderstand: 'NO', canFulfill: 'NO' };

/** Something the catalogue has, or not. */
const named =
  (slot: string, find: (catalogue: Catalogue, id: string) => unknown): Judge =>
  (input, skillset) => {
    const said = namedIn(input, slot, skillset);
    return said.kind === 'known' && find(skillset.catalogue, said.id) !== undefined
      ? KNOWN
      : UNKNOWN;
  };

const area = named('area', (catalogue, id) => catalogue.findArea(id));
const practice = named('practice', (catalogue, id) => catalogue.findPractice(id));
const routine = named('routine', (catalogue, id) => catalogue.findOutline(id));
const topic = named('topic', (catalogue, id) => catalogue.findTopic(id));
const manner = named('manner', (_, id) => findManner(id));
const otherManner = named('otherManner', (_, id) => findManner(id));
const knownPoint = named('point', (catalogue, code) => catalogue.findPoint(code));

/** A point; about a code that charts disagree on we ask. */
const point: Judge = (input, skillset) => {
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
    const minutes = minutesIn(input);
    if (minutes === undefined) return UNKNOWN;
    const { min, max } = boundsOf(input, skillset);
    return minutes >= min && minutes <= max ? KNOWN : BEYOND;
  };

const lengthOfRoutine = length(() => MINUTES);
const lengthOfPractice = length((input, skillset) => {
  const asked = namedIn(input, 'practice', skillset);
  const found = asked.kind === 'known' ? skillset.catalogue.findPractice(asked.id) : undefined;
  return found ? { min: found.seconds.min / 60, max: found.seconds.max / 60 } : MINUTES;
});

/** What can begin a session: the slot it cannot do without, and how each of its slots is judged. */
interface Beginning {
  readonly needs?: string;
  readonly slots: Readonly<Record<string, Judge>>;
}

/** A question about any point, or about one that is named. */
const aboutPoint = (name: string): [string, Beginning] => [name, { slots: { point } }];

/** The intents that mean something before anything is going on. */
const BEGINNINGS: ReadonlyMap<string, Beginning> = new Map<string, Beginning>([
  ['StartLowerBackIntent', { slots: {} }],
  ['AreaHurtsIntent', { slots: { area, manner } }],
  [
    'CoachAreaIntent',
    {
      needs: 'area',
      slots: { area, minutes: lengthOfRoutine, duration: lengthOfRoutine, manner, otherManner },
    },
  ],
  ['CoachPointIntent', { needs: 'point', slots: { point, manner } }],
  ['ExplainPointIntent', { needs: 'point', slots: { point } }],
  [
    'CoachPracticeIntent',
    {
      needs: 'practice',
      slots: { practice, minutes: lengthOfPractice, duration: lengthOfPractice, manner },
    },
  ],
  [
    'CoachRoutineIntent',
    {
      needs: 'routine',
      slots: { routine, minutes: lengthOfRoutine, duration: lengthOfRoutine, manner },
    },
  ],
  ...['HowHardIntent', 'HowLongIntent', 'HowOftenIntent', 'WhichSideOfIntent'].map(aboutPoint),
  ...['WhyPointIntent', 'WhatElseIntent'].map(aboutPoint),
  ['ListPointsIntent', { slots: { area } }],
  ['DescribeRoutineIntent', { slots: { routine, manner } }],
  ['AskTopicIntent', { needs: 'topic', slots: { topic } }],
]);

/** Yes where every slot is; no where we don't know what cannot be missed; and maybe where we would ask, or come near. */
function overall(
  needs: string | undefined,
  slots: Readonly<Record<string, SlotVerdict>>,
): canfulfill.CanFulfillIntentValues {
  const needed = needs === undefined ? KNOWN : slots[needs];
  if (needed === UNKNOWN) return 'NO';
  const isWhole = needed === KNOWN && Object.values(slots).every((verdict) => verdict === KNOWN);
  return isWhole ? 'YES' : 'MAYBE';
}

/** What we could do with an intent, if it came. Nothing is looked up, kept or begun for it, and nobody needs to be
 * known. */
export function canFulfill(input: HandlerInput, skillset: Skillset): canfulfill.CanFulfillIntent {
  const { request } = input.requestEnvelope;
  const name = request.type === 'CanFulfillIntentRequest' ? request.intent.name : '';
  const beginning = BEGINNINGS.get(name);
  const filled = Object.entries(slotsOf(request)).filter(([, { value }]) => value);
  const slots = Object.fromEntries(
    filled.map(([slot]) => {
      const judge = beginning?.slots[slot];
      return [slot, judge ? judge(input, skillset) : UNKNOWN];
    }),
  );
  return {
    canFulfill: beginning ? overall(beginning.needs, slots) : 'NO',
    ...(filled.length > 0 && { slots }),
  };
}

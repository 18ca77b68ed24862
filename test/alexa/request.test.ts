import { describe, expect, test, vi } from 'vitest';
import type { HandlerInput } from 'ask-sdk-core';
import type { Slot } from 'ask-sdk-model';
import { completed } from '../../lambda/alexa/envelope';
import type { Skillset } from '../../lambda/alexa/skillset';
import { namedIn } from '../../lambda/alexa/interpret';
import { slotNamesFor } from '../../lambda/content/locales';
import {
  localeOf,
  minutesAsked,
  minutesOfDuration,
  saidIn,
  seedOf,
  spokenAt,
  userIdOf,
} from '../../lambda/alexa/request';

/** A handler's input that holds just this much of an envelope. */
const input = (requestEnvelope: object) =>
  ({ requestEnvelope: completed(requestEnvelope) }) as HandlerInput;
/** What a slot names, by the words of the skill's own content. */
const named = (heard: HandlerInput, slot: string) =>
  namedIn(heard, slot, { slotNamesFor } as Skillset);

const withSlots = (slots?: Readonly<Record<string, Partial<Slot>>>) =>
  input({
    request: { type: 'IntentRequest', intent: { name: 'AnyIntent', ...(slots && { slots }) } },
  });

const authority = (code: string, ...ids: readonly string[]) => ({
  authority: `authority of ${code}`,
  status: { code },
  ...(ids.length > 0 && { values: ids.map((id) => ({ value: { name: `the ${id}`, id } })) }),
});

const area = (value: string | undefined, ...resolutionsPerAuthority: readonly object[]) =>
  withSlots({
    area: {
      name: 'area',
      ...(value !== undefined && { value }),
      ...(resolutionsPerAuthority.length > 0 && { resolutions: { resolutionsPerAuthority } }),
    } as Partial<Slot>,
  });

const MATCH = 'ER_SUCCESS_MATCH';
const NO_MATCH = 'ER_SUCCESS_NO_MATCH';

describe('what a slot names', () => {
  test.each([
    ['a value of ours', area('loins', authority(MATCH, 'lower-back')), 'lower-back'],
    [
      'the likeliest of several',
      area('back', authority(MATCH, 'whole-back', 'legs')),
      'whole-back',
    ],
    [
      'what the second authority knows',
      area('loins', authority(NO_MATCH), authority(MATCH, 'hips')),
      'hips',
    ],
    [
      'what the first of two authorities says',
      area('loins', authority(MATCH, 'neck'), authority(MATCH, 'hips')),
      'neck',
    ],
  ])('%s', (_, heard, id) => expect(named(heard, 'area')).toEqual({ kind: 'known', id }));

  test.each([
    ['is no match', area('elbow', authority(NO_MATCH))],
    ['is a value we do not have', area('elbow', authority(MATCH, 'hasOwnProperty'))],
    ['was not resolved', area('elbow')],
    ['timed out', area('elbow', authority('ER_ERROR_TIMEOUT'))],
    ['matched without a value', area('elbow', { ...authority(MATCH), values: [] })],
    [
      'has no authority',
      withSlots({ area: { value: 'elbow', resolutions: { resolutionsPerAuthority: [] } } }),
    ],
    ['has empty resolutions', withSlots({ area: { value: 'elbow', resolutions: {} } })],
  ])('is something unknown where it %s', (_, heard) =>
    expect(named(heard, 'area')).toEqual({ kind: 'unknown' }),
  );

  test.each([
    ['timed out', area('neck', authority('ER_ERROR_TIMEOUT'))],
    ['failed', area('my neck', authority('ER_ERROR_EXCEPTION'))],
    ['is no match', area('the neck', authority(NO_MATCH))],
    ['was not resolved', area('neck')],
    ['is a value we do not have', area('neck', authority(MATCH, 'constructor'))],
    ['has no status', area('neck', {})],
    ['has no values', area('neck', { status: { code: MATCH } })],
  ])('is a value of ours by its own words where it %s', (_, heard) =>
    expect(named(heard, 'area')).toEqual({ kind: 'known', id: 'neck' }),
  );

  test.each([
    ['the slot is unfilled', area(undefined)],
    ['the slot is filled with nothing', area('')],
    ['the intent has other slots', withSlots({ minutes: { value: '5' } })],
    ['the intent has no slots', withSlots()],
    ['it is no intent', input({ request: { type: 'LaunchRequest' } })],
  ])('is nothing where %s', (_, heard) => {
    expect(named(heard, 'area')).toEqual({ kind: 'none' });
    expect(saidIn(heard, 'area') ?? '').toBe('');
  });

  test('is kept in the words it was said in', () => {
    expect(saidIn(area('my loins', authority(MATCH, 'lower-back')), 'area')).toBe('my loins');
  });
});

test.each([
  ['PT10M', 10],
  ['PT1H30M', 90],
  ['PT90S', 1.5],
  ['PT2M30S', 2.5],
  ['PT1H', 60],
  ['P1D', 1440],
  ['P1DT1M', 1441],
  ['PT0S', undefined],
  ['PT', undefined],
  ['P', undefined],
  ['', undefined],
  ['?', undefined],
  ['10', undefined],
  ['10M', undefined],
  ['PT-5M', undefined],
  ['P1Y', 525_600],
  ['P2W', 20_160],
  ['PT0.5H', 30],
  ['PT1,5M', 1.5],
  ['P2YT3H10M', 1_051_390],
  ['P1.D', undefined],
  ['PT10M ', undefined],
])('the duration "%s" is %s minutes', (duration, minutes) =>
  expect(minutesOfDuration(duration)).toBe(minutes),
);

describe('minutes asked for', () => {
  const asked = (duration?: string, minutes?: string) =>
    minutesAsked(
      withSlots({
        duration: duration === undefined ? {} : { value: duration },
        minutes: minutes === undefined ? {} : { value: minutes },
      }),
    );

  test.each([
    ['PT5M', '20', 5],
    ['P1Y', undefined, 1440],
    [undefined, '1e21', 1440],
    ['PT5M', undefined, 5],
    [undefined, '20', 20],
    ['?', '20', 20],
    ['PT0S', '20', 20],
    ['PT5M', '?', 5],
    [undefined, '?', undefined],
    [undefined, '', undefined],
    [undefined, '0', undefined],
    [undefined, '-3', undefined],
    [undefined, 'Infinity', undefined],
    ['?', '?', undefined],
    [undefined, undefined, undefined],
  ])('as the duration %s and the number %s are %s', (duration, minutes, expected) =>
    expect(asked(duration, minutes)).toBe(expected),
  );

  test('are none where the request has no slots', () => {
    expect(minutesAsked(input({ request: { type: 'LaunchRequest' } }))).toBeUndefined();
  });
});

describe('when the listener spoke', () => {
  const at = (timestamp?: string) => spokenAt(input({ request: { timestamp } }));

  test('is the request’s own time', () => {
    expect(at('2026-11-20T12:00:00Z')).toBe(1795176000000);
  });

  test('is nought before 1970', () => expect(at('1969-12-31T23:59:59Z')).toBe(0));

  test.each(['', 'noon', undefined])('is this moment where that reads %s', (timestamp) => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1234567890123);
    expect(at(timestamp)).toBe(1234567890123);
    clock.mockRestore();
  });
});

test.each([
  ['its own', { locale: 'de-DE' }, 'de-DE'],
  ['nobody’s English without one', {}, 'en'],
  ['nobody’s English for an empty one', { locale: '' }, 'en'],
])('the locale of a request is %s', (_, request, locale) =>
  expect(localeOf(input({ request }))).toBe(locale),
);

test.each([
  ['the session', { session: { user: { userId: 'a' } } }, 'a'],
  ['the context', { context: { System: { user: { userId: 'b' } } } }, 'b'],
  [
    'the session before the context',
    { session: { user: { userId: 'a' } }, context: { System: { user: { userId: 'b' } } } },
    'a',
  ],
  [
    'the context of a session without one',
    { session: {}, context: { System: { user: { userId: 'b' } } } },
    'b',
  ],
  ['nowhere: no user', { session: {}, context: { System: {} } }, undefined],
  ['nowhere: no session, no context', {}, undefined],
])('who speaks is told by %s', (_, envelope, userId) =>
  expect(userIdOf(input(envelope))).toBe(userId),
);

describe('the seed', () => {
  const seed = (sessionId: string, requestId = 'r') =>
    seedOf(input({ session: { sessionId }, request: { requestId } }));
  const sessions = Array.from({ length: 200 }, (_, n) => `amzn1.echo-api.session.${n}`);

  test('is the same for every request of a session', () => {
    expect(seed('one', 'first')).toBe(seed('one', 'second'));
  });

  test('is a small whole number, and another one for nearly every session', () => {
    const seeds = sessions.map((id) => seed(id));
    for (const each of seeds)
      expect(Number.isInteger(each) && each >= 0 && each < 10_000).toBe(true);
    expect(new Set(seeds).size).toBeGreaterThan(190);
  });

  test('gives every third variant of a line its turn', () => {
    const turns = sessions.map((id) => seed(id) % 3);
    for (const turn of [0, 1, 2])
      expect(turns.filter((each) => each === turn).length).toBeGreaterThan(40);
  });

  test('comes from the request where there is no session', () => {
    const alone = (requestId: string) => seedOf(input({ request: { requestId } }));
    expect(alone('one')).toBe(seed('one'));
    expect(alone('one')).not.toBe(alone('two'));
  });
});

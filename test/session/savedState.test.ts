import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import type { HeardSlot } from '../../device/hearing/heard';
import { buildEnvelope, intentRequest } from '../../device/requests';
import { readRecord } from '../../lambda/session/savedRecord';
import { readState } from '../../lambda/session/savedState';
import { unfoldRecords } from '../../lambda/session/unfolded';
import { STATE_KEY } from '../../lambda/session/stateKey';
import { catalogue } from '../../lambda/content/catalogue';
import { stepsOf } from '../../lambda/domain/routine/steps';
import { recordOf, stateFrom } from '../../lambda/dialogue/visits/record';
import type { DialogueState, Guidance } from '../../lambda/dialogue/turn/state';
import type { SpokenReply } from '../../lambda/dialogue/turn/spokenReply';
import { heard, testSkill } from '../support/listener';
import { coachAt } from '../support/turns';
import { model } from '../device/model';
import { LOCALE } from '../support/locale';
import { sampled } from '../support/sampled';

type Attributes = NonNullable<ResponseEnvelope['sessionAttributes']>;
type Json = Parameters<typeof buildEnvelope>[1]['attributes'][string];

const skill = testSkill();
const speaker = { userId: 'listener', device: 'dot' as const, locale: LOCALE };
const START = Date.parse('2026-11-20T12:00:00Z');

const overTheWire = <T>(sent: T) => JSON.parse(JSON.stringify(sent)) as T;
const slot = (type: string, id: string, value = id): HeardSlot => ({
  type,
  value,
  match: { id, name: value },
});

/** The skill's answer to an intent in a session with these attributes, some seconds after twelve. */
async function answer(
  intent: string,
  attributes: Attributes,
  seconds = 0,
  slots: Readonly<Record<string, HeardSlot>> = {},
): Promise<ResponseEnvelope> {
  const request = intentRequest(START + seconds * 1000, LOCALE, { intent, slots }, model);
  const session = { sessionId: 'a session', isNew: false, attributes };
  const envelope = overTheWire(buildEnvelope(request, session, speaker)) as RequestEnvelope;
  return overTheWire(await skill.invoke(envelope));
}

const attributesAfter = async (...asked: Parameters<typeof answer>) =>
  (await answer(...asked)).sessionAttributes ?? {};

/** A later visit, asked whether to go on from where another one was paused. */
function offering(paused: DialogueState): DialogueState {
  const record = recordOf(paused, START + 60_000);
  const state = stateFrom(record, paused.visit.seed, coachAt(3600));
  return { ...state, situation: { name: 'offeredResume' } };
}

/** A session in every situation there is. */
async function everySituation(): Promise<Readonly<Record<string, Attributes>>> {
  const guiding = await attributesAfter('StartLowerBackIntent', {});
  const arc = { routine: slot('ROUTINE', 'document-1') };
  const mat = { practice: slot('PRACTICE', 'mat') };
  const b52 = { point: slot('POINT', 'BL52', 'b fifty two') };
  const hand = { point: slot('POINT', 'LI4') };
  const desk = { manner: slot('MANNER', 'desk') };
  const lying = { manner: slot('MANNER', 'lying') };
  const ball = { manner: slot('MANNER', 'bed'), otherManner: slot('MANNER', 'ball') };
  const neck = { area: slot('AREA', 'neck') };
  const asked = { minutes: { type: 'AMAZON.NUMBER', value: '5' } };
  let finished = await attributesAfter('CoachPointIntent', {}, 0, hand);
  for (const later of [400, 800])
    finished = await attributesAfter('AMAZON.NextIntent', finished, later);
  const { [STATE_KEY]: paused } = await attributesAfter('AMAZON.PauseIntent', guiding, 60);
  return {
    offeredResume: { [STATE_KEY]: offering(unfoldRecords(paused) as DialogueState) },
    idle: await attributesAfter('AMAZON.NextIntent', {}),
    askedArea: await attributesAfter('CoachAreaIntent', {}, 0, asked),
    offeredPoint: await attributesAfter('ExplainPointIntent', {}, 0, hand),
    askedMeaning: await attributesAfter('CoachPointIntent', guiding, 60, b52),
    guiding,
    guidingCircles: await attributesAfter('CoachRoutineIntent', {}, 0, arc),
    guidingPractice: await attributesAfter('CoachPracticeIntent', {}, 0, mat),
    paused: await attributesAfter('AMAZON.PauseIntent', guiding, 60),
    finished,
    askedAreaInManner: await attributesAfter('ChangeMannerIntent', {}, 0, desk),
    guidingInManner: await attributesAfter('ChangeMannerIntent', guiding, 70, lying),
    guidingWithoutManner: await attributesAfter('CoachAreaIntent', {}, 0, { ...neck, ...ball }),
    guidingForMinutes: await attributesAfter('CoachAreaIntent', guiding, 70, asked),
    finishedInManner: await attributesAfter('ChangeMannerIntent', finished, 1200, desk),
  };
}

const situations = everySituation();
const names = [
  ...['idle', 'askedArea', 'offeredPoint', 'askedMeaning', 'guiding', 'guidingCircles'],
  ...['guidingPractice', 'paused', 'finished', 'askedAreaInManner', 'guidingInManner'],
  ...['guidingWithoutManner', 'guidingForMinutes', 'finishedInManner', 'offeredResume'],
];
const stateIn = async (name: string) =>
  unfoldRecords((await situations)[name]?.[STATE_KEY]) as DialogueState;

/** What a session may hold after it was damaged. */
const requests = [
  ['AMAZON.NextIntent', {}],
  ['AMAZON.PauseIntent', {}],
  ['AMAZON.ResumeIntent', {}],
  ['ExplainPointIntent', { point: slot('POINT', 'LI4') }],
] as const;

let errors: MockInstance<typeof console.error>;
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => void errors.mockRestore());

/** What is heard in answer to each of the requests, 100 seconds later. */
const answers = (state: Json) =>
  Promise.all(
    requests.map(async ([intent, slots]) => {
      const { response } = await answer(intent, { [STATE_KEY]: state }, 100, slots);
      const { outputSpeech } = response;
      return heard(outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '');
    }),
  );

/** Speech with words in it, and none that only a machine would say. */
const isSpeech = (says: string) => /[a-z]{3}/.test(says) && !/NaN|undefined|null|\{\{/.test(says);

describe('a real state', () => {
  test.each(names)('%s survives JSON and reads back equal', async (name) => {
    const state = await stateIn(name);
    expect(name.startsWith(state.situation.name)).toBe(true);
    const carried = overTheWire({ [STATE_KEY]: state });
    expect(readState(carried, catalogue)).toEqual(state);
  });

  test.each(names)('%s is answered with words, and without an error', async (name) => {
    const said = await answers((await stateIn(name)) as unknown as Json);
    expect(said.filter(isSpeech)).toHaveLength(requests.length);
    expect(errors).not.toHaveBeenCalled();
  });

  test.each([
    ['nothing', {}],
    ['other attributes', { lastSpeech: 'hello' }],
    ['null', { [STATE_KEY]: null }],
    ['a list', { [STATE_KEY]: [] }],
    ['a state without a visit', { [STATE_KEY]: { situation: { name: 'idle' } } }],
  ])('is not read from %s', (_, attributes) =>
    expect(readState(attributes, catalogue)).toBeUndefined(),
  );
});

/** The paths of every field of some JSON, deep ones too. */
const pathsIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] => [
  ...(path.length > 0 ? [path] : []),
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))
    : []),
];

const REMOVED = Symbol('removed');

/** A copy with one field replaced, or removed. */
function damaged(value: unknown, [key = '', ...rest]: readonly string[], junk: unknown): unknown {
  if (Array.isArray(value) && rest.length === 0 && junk === REMOVED)
    return value.filter((_, index) => index !== Number(key));
  const entries = Object.entries(value as object).flatMap(([name, inner]: [string, unknown]) => {
    if (name !== key) return [[name, inner]];
    if (rest.length > 0) return [[name, damaged(inner, rest, junk)]];
    return junk === REMOVED ? [] : [[name, junk]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

const anyJunk = fc.oneof(
  fc.constantFrom<unknown>(REMOVED, null, true, '', 'junk', -1, 0, 0.5, 999, [], {}),
  fc.constantFrom<unknown>(10_000, 1e6, 1e9, 1.7e308),
  fc.constantFrom<unknown>([null], ['junk'], { junk: 1 }),
  fc.jsonValue({ maxDepth: 2 }).filter((junk) => typeof junk !== 'number'),
);

const anyDamagedState = fc
  .record({ name: fc.constantFrom(...names), at: fc.nat(), junk: anyJunk })
  .map(({ name, at, junk }) => ({
    name,
    path: (state: unknown) => {
      const paths = pathsIn(state);
      return paths[at % paths.length] ?? [];
    },
    junk,
  }));

/** Checks something of real states with one field damaged. */
const everyDamage = (check: (state: Json, path: string) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(anyDamagedState, async ({ name, path, junk }) => {
      const state = await stateIn(name);
      const at = path(state);
      await check(damaged(state, at, junk) as Json, `${name}: ${at.join('.')}`);
    }),
    sampled(500),
  );

describe('a damaged state', () => {
  test('of any shape never makes reading throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (junk, visit, situation) => {
        for (const state of [junk, { visit, situation }])
          expect(() => readState({ [STATE_KEY]: state }, catalogue)).not.toThrow();
      }),
      sampled(500),
    );
  });

  test('of any shape is answered with words', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (junk) => {
        expect((await answers(junk as Json)).filter(isSpeech)).toHaveLength(requests.length);
      }),
      sampled(50),
    ));

  test('with one field gone or replaced never makes reading throw', () =>
    everyDamage((state) => {
      expect(() => readState({ [STATE_KEY]: state }, catalogue)).not.toThrow();
      return Promise.resolve();
    }));

  test('with one field gone or replaced always gets a spoken reply', () =>
    everyDamage(async (state, path) => {
      const said = await answers(state);
      expect([path, ...said.filter((each) => !isSpeech(each))]).toEqual([path]);
    }));

  test('with one field gone or replaced never makes a handler fail', () =>
    everyDamage(async (state, path) => {
      errors.mockClear();
      await answers(state).catch(() => []);
      expect([path, ...errors.mock.calls]).toEqual([path]);
    }));

  test.each(['seed', 'turn'])('whose %s is no whole number still gets a reply', async (field) => {
    const state = await stateIn('idle');
    const halved = { ...state, visit: { ...state.visit, [field]: 0.5 } };
    expect((await answers(halved as unknown as Json)).filter(isSpeech)).toHaveLength(4);
  });
});

test.each([
  ['repetitions', 10_000],
  ['seconds', 1e6],
  ['afterSeconds', 1e9],
  ['restSeconds', 1.7e308],
])('a plan with %s of %d makes no state', async (name, value) => {
  const state = await stateIn('guiding');
  const plan = JSON.stringify(state).replace(new RegExp(`"${name}":[\\d.]+`), `"${name}":${value}`);
  expect(readState({ [STATE_KEY]: state }, catalogue)).toBeDefined();
  expect(readState({ [STATE_KEY]: JSON.parse(plan) as unknown }, catalogue)).toBeUndefined();
});

test('a session that the release before began is read as it is', () => {
  const lines = readFileSync(join(__dirname, '../fuzz/earlier.jsonl'), 'utf8').trim().split('\n');
  const attributes = JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;
  expect(attributes[STATE_KEY]).toHaveProperty('situation.spoken.silence.steps[0].late');
  expect(readState(attributes, catalogue)).toEqual(attributes[STATE_KEY]);
});

test('a session made longer by a day, or asked for a year of, is read back', async () => {
  const day = { duration: { type: 'AMAZON.DURATION', value: 'P1D' } };
  const year = { ...day, area: slot('AREA', 'neck'), duration: { ...day.duration, value: 'P1Y' } };
  const guiding = await attributesAfter('CoachAreaIntent', {}, 0, year);
  expect(readState(guiding, catalogue)?.situation.name).toBe('guiding');
  const longer = await attributesAfter('MoreTimeIntent', guiding, 60, day);
  expect(readState(longer, catalogue)?.situation.name).toBe('guiding');
});

test('what is left out holds, where an earlier visit was left at the last of it', async () => {
  const state = await stateIn('offeredResume');
  const { kept } = state.visit;
  if (!kept) throw new Error('Nothing is kept.');
  const last = kept.routine.exercises.at(-1);
  if (!last || !('point' in last)) throw new Error('The last exercise is no point.');
  const from = stepsOf(kept.routine, catalogue).length - 1;
  const atTheLast = { ...state, visit: { ...state.visit, kept: { ...kept, from } } };
  const attributes = { [STATE_KEY]: atTheLast };
  const point = slot('POINT', last.point);
  const after = await attributesAfter('LeaveOutPlaceIntent', attributes, 100, { point });
  const { visit } = readState(after, catalogue) ?? {};
  expect(visit?.leftOut).toContain(last.point);
  expect(visit?.kept).toBeUndefined();
});

test('a kept place past the last step makes no state', async () => {
  const state = await stateIn('offeredResume');
  const kept = { ...state.visit.kept, from: 999 };
  const damagedState = { ...state, visit: { ...state.visit, kept } };
  expect(readState({ [STATE_KEY]: damagedState }, catalogue)).toBeUndefined();
});

describe('a state that names what is no longer in the catalogue is none', () => {
  const guiding = async () => {
    const { situation } = await stateIn('guiding');
    if (situation.name !== 'guiding') throw new Error('Nobody is guided.');
    return situation;
  };
  const guidance = async (): Promise<Guidance> => (await guiding()).guidance;
  const spoken = async (): Promise<SpokenReply> => (await guiding()).spoken;
  const readWith = async (situation: object) => {
    const { visit } = await stateIn('guiding');
    return readState({ [STATE_KEY]: { visit, situation } }, catalogue);
  };
  const withExercise = async (change: object): Promise<Guidance> => {
    const whole = await guidance();
    const [first, ...others] = whole.routine.exercises;
    const exercises = [{ ...first, ...change }, ...others] as Guidance['routine']['exercises'];
    return { ...whole, routine: { exercises } };
  };

  test.each([
    ['point', { point: 'LI99' }],
    ['point of a prototype', { point: 'constructor' }],
    ['way', { way: 'elbow' }],
    ['practice', { point: undefined, practice: 'juggling' }],
  ])('in its routine: %s', async (_, change) => {
    const gone = await withExercise(change);
    for (const name of ['guiding', 'paused', 'finished'])
      expect(await readWith({ name, guidance: gone, spoken: await spoken() })).toBeUndefined();
    const asked = { name: 'askedMeaning', point: 'BL52', then: 'coach', aside: gone };
    expect(await readWith(asked)).toBeUndefined();
  });

  test('but the same with what is there is one', async () => {
    const whole = await withExercise({});
    for (const name of ['guiding', 'paused', 'finished'])
      expect(await readWith({ name, guidance: whole, spoken: await spoken() })).toBeDefined();
  });

  test.each(['askedMeaning', 'offeredPoint'])('in its question: %s', async (name) => {
    expect(await readWith({ name, point: 'LI99', then: 'coach' })).toBeUndefined();
    expect(await readWith({ name, point: 'LI4', then: 'coach' })).toBeDefined();
  });

  test.each([
    ['point', { kind: 'point', point: 'LI99' }],
    ['practice', { kind: 'practice', practice: 'juggling' }],
    ['routine', { kind: 'routine', outline: 'elbow', minutes: 10 }],
  ])('in what was wished for: %s', async (_, wish) => {
    const stale = { ...(await guidance()), wish };
    expect(
      await readWith({ name: 'guiding', guidance: stale, spoken: await spoken() }),
    ).toBeUndefined();
  });

  test('in the reply of a place that was kept, which goes on from where that began', async () => {
    const state = await stateIn('guiding');
    const record = recordOf(state, START);
    const damaged = {
      ...record.bookmark,
      spoken: { ...record.bookmark?.spoken, steps: [{ step: 999 }] },
    };
    const read = readRecord({ ...record, bookmark: damaged }, catalogue);
    expect(read?.record.bookmark).toMatchObject({ from: record.bookmark?.from, keptAt: START });
    expect(read?.record.bookmark).not.toHaveProperty('spoken');
  });

  test('in what its reply told anew', async () => {
    const stale = { ...(await spoken()), toldAgain: 'LI99' };
    expect(
      await readWith({ name: 'guiding', guidance: await guidance(), spoken: stale }),
    ).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { createMemoryStore } from '../support/listener';
import { sampled } from '../support/sampled';
import { anyJson, PLANTED } from './anything';
import { countedSkill } from './counted';
import { anyDamages } from './damage';
import { isWaitedFor, problemsOf } from './judge';
import { isUnchanged, staleProblems, tokensIn } from './judgePage';
import { withTokens } from './pages';
import { anyAsked, anyAskedOnScreen, type Asked, envelopeOf } from './requests';

const START = Date.parse('2026-11-26T12:00:00Z');

/** What sessions of earlier releases carried, one a line. */
const earlier = readFileSync(join(__dirname, 'earlier.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as unknown);

const overTheWire = (sent: unknown): unknown => JSON.parse(JSON.stringify(sent));

/** A turn of a conversation: what is asked, and what becomes on the way of its envelope, and of what its session carries. */
interface FuzzedTurn {
  readonly asked: Asked;
  readonly damages: (envelope: unknown) => unknown;
  readonly tampers: (attributes: unknown) => unknown;
  /** True where what a page tells is told twice, of which the second time may change nothing. */
  readonly isTwice?: boolean;
}

interface Conversation {
  readonly attributes: unknown;
  readonly turns: readonly FuzzedTurn[];
}

const output = ['error', 'warn', 'log', 'info'] as const;
let logged: string[];
beforeEach(() => {
  logged = [];
  for (const name of output)
    vi.spyOn(console, name).mockImplementation(
      (...said: unknown[]) => void logged.push(JSON.stringify(said)),
    );
});

/** What is remembered in one conversation, and by no other. */
let memory = createMemoryStore();
const { skill, work } = countedSkill({
  load: (...given) => memory.load(...given),
  save: (...given) => memory.save(...given),
  forget: (...given) => memory.forget(...given),
});

/** Answers one envelope; tells what is wrong with the answer, and what the session carries then. */
async function answered(envelope: unknown) {
  Object.assign(work, { calls: 0, read: 0 });
  logged = [];
  const answer = overTheWire(await skill.invoke(envelope)) as ResponseEnvelope;
  const leaks = logged.filter((line) => line.includes(PLANTED)).map((line) => `logged: ${line}`);
  const isWaited = isWaitedFor(envelope);
  const failures = isWaited ? logged.filter((line) => line.includes('failed')) : [];
  const found = [...problemsOf(envelope, answer, work), ...staleProblems(envelope, answer)];
  return { problems: [...found, ...leaks, ...failures], answer };
}

/** Tells again what a page has told; gives what is wrong if that changes anything. */
async function twiceProblems(asked: Asked, at: number, carried: unknown): Promise<string[]> {
  if (asked.body['type'] !== 'Alexa.Presentation.APL.UserEvent') return [];
  const envelope = overTheWire(envelopeOf(asked, at, carried));
  const { problems, answer } = await answered(envelope);
  return [...problems, ...(isUnchanged(envelope, answer) ? [] : ['told twice, and heard twice'])];
}

/** As much of some JSON as can be read in a report. */
const shortened = (json: unknown): string =>
  JSON.stringify(json, (_, value: unknown) =>
    typeof value === 'string' && value.length > 80 ? `${value.slice(0, 80)}…` : value,
  ).slice(0, 6000);

/** Holds a conversation; gives what is wrong with the first answer that is not as it should be, and what it answers. */
async function problemsIn({ attributes, turns }: Conversation): Promise<string[]> {
  memory = createMemoryStore();
  let carried = attributes;
  let at = START;
  const tokens: string[] = [];
  for (const { asked: told, damages, tampers, isTwice } of turns) {
    const asked = withTokens(told, tokens);
    at += asked.after * 1000;
    const handed = asked.isNew ? {} : tampers(carried);
    const envelope = overTheWire(damages(envelopeOf(asked, at, handed)));
    const { problems, answer } = await answered(envelope);
    carried = answer.sessionAttributes ?? carried;
    tokens.push(...tokensIn(answer.response));
    if (isTwice) problems.push(...(await twiceProblems(asked, at, carried)));
    if (problems.length > 0) return [...problems, shortened(turns), shortened(envelope)];
  }
  return [];
}

/** Holds many conversations, and expects nothing to be wrong with any answer. */
async function holdAll(conversations: fc.Arbitrary<Conversation>, usual: number): Promise<void> {
  let found: string[] = [];
  const property = fc.asyncProperty(conversations, async (conversation) => {
    const problems = await problemsIn(conversation).catch((error: Error) => [String(error.stack)]);
    if (problems.length > 0) found = problems;
    return problems.length === 0;
  });
  const { failed } = await fc.check(property, runs(usual));
  expect([failed, ...found]).toEqual([false]);
}

const asIs = (json: unknown) => json;
const lawful = anyAsked.map((asked): FuzzedTurn => ({ asked, damages: asIs, tampers: asIs }));
const damaged = fc.record({
  asked: anyAsked,
  damages: anyDamages(3),
  tampers: fc.constant(asIs),
});
const tampered = fc.record({
  asked: anyAsked,
  damages: fc.constant(asIs),
  tampers: anyDamages(2),
});

const onScreen = fc
  .tuple(anyAskedOnScreen, fc.boolean())
  .map(([asked, isTwice]): FuzzedTurn => ({ asked, damages: asIs, tampers: asIs, isTwice }));
const damagedOnScreen = fc.record({
  asked: anyAskedOnScreen,
  damages: anyDamages(3),
  tampers: fc.constant(asIs),
});
const tamperedOnScreen = fc.record({
  asked: anyAskedOnScreen,
  damages: fc.constant(asIs),
  tampers: anyDamages(2),
});

/** Four or five envelopes a conversation: 100,000 in a deep run. */
const runs = (usual: number) => sampled(usual, usual * 160);

const conversationOf = (turn: fc.Arbitrary<FuzzedTurn>, attributes: fc.Arbitrary<unknown>) =>
  fc.record({ attributes, turns: fc.array(turn, { minLength: 1, maxLength: 8 }) });

/** Somebody says that they have chest pain. */
const emergency: Asked = {
  body: {
    type: 'IntentRequest',
    intent: { name: 'VolunteerSignIntent', slots: { sign: { name: 'sign', value: 'chest pain' } } },
  },
  locale: 'en-US',
  after: 20,
  user: PLANTED,
  isNew: false,
};

const anything = fc.oneof(anyJson, fc.record({ dialogue: anyJson, memory: anyJson }));

describe('whatever is asked, nothing fails, and every answer is one that Alexa takes', () => {
  const fresh = fc.constant({});

  test('as Alexa could send it', () => holdAll(conversationOf(lawful, fresh), 60));
  test('damaged on its way', () => holdAll(conversationOf(damaged, fresh), 40));
  test('in a session that is tampered with', () =>
    holdAll(conversationOf(tampered, fc.constantFrom({}, ...earlier)), 30));
  test('in a session that an earlier release began', () =>
    holdAll(conversationOf(lawful, fc.constantFrom(...earlier)), 10));
  test('as a screen could send it, late, twice, or in another order', () =>
    holdAll(conversationOf(onScreen, fc.constantFrom({}, ...earlier)), 60));
  test('of a screen, damaged on its way', () =>
    holdAll(conversationOf(damagedOnScreen, fresh), 30));
  test('of a screen, in a session that is tampered with', () =>
    holdAll(conversationOf(tamperedOnScreen, fc.constantFrom({}, ...earlier)), 30));
  test('in a session that carries anything', () => holdAll(conversationOf(lawful, anything), 10));
});

test('an emergency is one, whatever the session carries', async () => {
  const carried = fc.oneof(
    anything,
    fc.tuple(fc.constantFrom(...earlier), anyDamages(3)).map(([whole, damage]) => damage(whole)),
  );
  await fc.assert(
    fc.asyncProperty(carried, async (attributes) => {
      const envelope = overTheWire(envelopeOf(emergency, START, attributes));
      const { response } = await skill.invoke(envelope);
      expect(JSON.stringify(response.outputSpeech)).toContain('<speak>Call nine one one now.');
    }),
    runs(20),
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isRight, type Outcome, outcomeOf } from '../support/judgeRemark';
import { createListener, type Heard, oldListener, storeOf } from '../support/listener';

type Case = readonly [wanted: Outcome, said: string];

/** Lines of kind and phrase, comments aside. */
const casesIn = (file: string): Case[] =>
  readFileSync(join(__dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as unknown as Case);

type Before = readonly (readonly [string, number?])[];

/** Ways to every state, and when to speak in it. */
const states: Readonly<Record<string, { readonly before: Before; readonly after?: number }>> = {
  idle: { before: [['open back coach'], ["it doesn't matter"]] },
  'in the middle of a hold': { before: [['ask back coach to press the kidney points']], after: 40 },
  'between replies': { before: [['ask back coach to help my lower back']] },
  paused: { before: [['ask back coach to help my lower back'], ['pause', 42]] },
  finished: { before: [['ask back coach to press the hand valley'], ['repeat']] },
  'asked a question': { before: [['ask back coach to press b fifty two']] },
  'breathing only': { before: [['ask back coach to help my lower back'], ["i'm pregnant", 42]] },
};

async function answerIn(state: string, said: string): Promise<{ before: Heard; heard: Heard }> {
  const { before: way, after } = states[state] ?? { before: [] };
  const listener = createListener({ store: storeOf(oldListener) });
  let before: Heard | undefined;
  for (const [words, seconds] of way) before = await listener.say(words, seconds);
  if (!before) throw new Error(`There is no way to ${state}.`);
  return { before, heard: await listener.say(said, after) };
}

/** Where pressing is ruled out already, nothing is left out any more. */
const isRuledOut = (wanted: Outcome, got: Outcome, state: string) =>
  state === 'breathing only' && wanted === 'leave-out' && got === 'harmless';

describe.each(Object.keys(states))('%s:', (state) => {
  test.each(casesIn('care.tsv'))('%s: "%s"', async (wanted, said) => {
    const { before, heard } = await answerIn(state, said);
    const got = outcomeOf(heard, before);
    const isSafe = isRight(wanted, got) || isRuledOut(wanted, got, state);
    expect([said, heard.says, isSafe]).toEqual([said, heard.says, true]);
  });
});

/** The least share of each kind that comes out right: somewhat below what it was when last counted. */
const SHARES: Readonly<Partial<Record<Outcome, number>>> = {
  ...{ urgent: 0.95, crisis: 1, today: 0.95, 'breathing-only': 0.95, 'leave-out': 0.97 },
  harmless: 0.9,
};

/** Where a harmless remark is not understood, it raises no alarm: that is counted apart. */
const MOST_MISSED_SHARE = 0.41;

describe('thirteen hundred remarks', () => {
  const remarks = casesIn('remarks.tsv');
  const outcomes = new Map<string, Outcome>();

  /** What comes of every remark of a kind in mid-hold, each asked once. */
  async function outcomesOf(kind: Outcome) {
    const own = remarks.filter(([wanted]) => wanted === kind).map(([, said]) => said);
    for (const said of own.filter((each) => !outcomes.has(each))) {
      const { before, heard } = await answerIn('in the middle of a hold', said);
      outcomes.set(said, outcomeOf(heard, before));
    }
    return own.map((said) => ({ said, got: outcomes.get(said) ?? 'closed' }));
  }

  test.each(Object.entries(SHARES) as [Outcome, number][])(
    '%s: %s of them come out right in mid-hold',
    async (kind, share) => {
      const own = await outcomesOf(kind);
      const wrong = own
        .filter(({ got }) => !isRight(kind === 'harmless' ? 'missed' : kind, got))
        .map(({ said, got }) => `${said} → ${got}`);
      expect(own.length).toBeGreaterThanOrEqual(45);
      expect({ isEnough: 1 - wrong.length / own.length >= share, wrong }).toEqual({
        isEnough: true,
        wrong,
      });
    },
  );

  test('three in five of the harmless ones are understood', async () => {
    const own = await outcomesOf('harmless');
    const missed = own.filter(({ got }) => got === 'missed').map(({ said }) => said);
    expect({ isFew: missed.length / own.length <= MOST_MISSED_SHARE, missed }).toEqual({
      isFew: true,
      missed,
    });
  });
});

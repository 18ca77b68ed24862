import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Practice } from '../../lambda/domain/catalogue/practice';
import { type Because, boundsSchema as bounds } from '../support/authored';

const count = z.number().int().positive();
const pacing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('breath'), inSeconds: count, outSeconds: count }),
  z.strictObject({ kind: z.literal('count'), count, secondsEach: count, ways: count }),
  z.strictObject({ kind: z.literal('sequence'), count }),
  z.strictObject({
    kind: z.literal('cues'),
    cueEverySeconds: count.max(60),
    moveAfterSeconds: count.multipleOf(60).optional(),
  }),
]);
const because = z.strictObject({ from: z.array(z.string()), reason: z.string().min(10) });
const practiceSchema = z.strictObject({
  id: z.enum([
    'breathing',
    'foot-massage',
    'hip-circles',
    'forward-bends',
    'mat',
    'pillow',
    'hourly-break',
  ]),
  seen: z.strictObject({ view: z.string() }),
  pacing,
  seconds: bounds,
  sourceSeconds: z.strictObject({ min: z.number().int(), max: z.number().int() }).optional(),
  placesListener: z.boolean(),
  postures: z
    .array(z.enum(['sitting', 'standing', 'lyingOnBack', 'lyingOnSide', 'lyingFaceDown']))
    .min(1),
  tools: z.array(z.enum(['tennisBall', 'mat', 'pillow'])),
  avoidWhen: z.array(z.string().regex(/^[a-z][A-Za-z]*$/)),
  sources: z
    .array(z.strictObject({ document: z.string().regex(/^S[0-4]$/), says: z.string().min(10) }))
    .min(1),
  because: z.strictObject({ pacing: because, seconds: because, avoidWhen: because }),
});

const practices = JSON.parse(
  readFileSync(join(__dirname, '../../data/practices.json'), 'utf8'),
) as Record<string, Practice & { readonly because: Readonly<Record<string, Because>> }>;

describe('practices', () => {
  test.each(Object.entries(practices))('%s is a practice under its own name', (id, practice) => {
    expect(practiceSchema.parse(practice).id).toBe(id);
  });

  test.each([
    ['breathing', 60, 120, 600],
    ['foot-massage', 60, 90, 120],
    ['hip-circles', 40, 40, 40],
    ['forward-bends', 24, 24, 24],
    ['mat', 180, 300, 1800],
    ['pillow', 120, 300, 1800],
    ['hourly-break', 300, 300, 300],
  ])('%s lasts its authored time', (id, min, usual, max) => {
    expect(practices[id]?.seconds).toEqual({ default: usual, min, max });
  });

  test('are seven', () => {
    expect(Object.keys(practices)).toHaveLength(7);
  });

  test('counted aloud last as long as their counts', () => {
    for (const { id, pacing: paced, seconds } of Object.values(practices)) {
      if (paced.kind !== 'count') continue;
      const total = paced.count * paced.secondsEach * paced.ways;
      expect([id, seconds]).toEqual([id, { default: total, min: total, max: total }]);
    }
  });

  test('breathe out longer than in, in whole breaths', () => {
    expect(practices['breathing']?.pacing).toEqual({ kind: 'breath', inSeconds: 4, outSeconds: 6 });
    const { default: usual, min, max } = practices['breathing']!.seconds;
    expect([usual % 10, min % 10, max % 10]).toEqual([0, 0, 0]);
  });

  test('give reasons that rest on mentions or discrepancies', () => {
    for (const practice of Object.values(practices)) {
      for (const { from } of Object.values(practice.because)) {
        for (const id of from)
          expect(id).toMatch(/^(S[0-4]-(0[1-9]|1[0-4])|D(0[1-9]|[1-3]\d|40))$/);
      }
    }
  });

  test('that anybody may do forbid nothing: breathing and the break', () => {
    const open = Object.values(practices).filter(({ avoidWhen }) => avoidWhen.length === 0);
    expect(open.map(({ id }) => id)).toEqual(['breathing', 'hourly-break']);
    for (const { avoidWhen } of Object.values(practices)) {
      if (avoidWhen.length > 0) expect(avoidWhen).toContain('pregnancy');
    }
  });
});

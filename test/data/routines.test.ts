import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { MANNERS } from '../../lambda/domain/catalogue/manner';
import type { AreaId, Point, Way } from '../../lambda/domain/catalogue/point';
import type { Practice } from '../../lambda/domain/catalogue/practice';
import type { OutlineEntry, RoutineOutline } from '../../lambda/domain/catalogue/routineOutline';

const data = join(__dirname, '../../data');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(data, path), 'utf8'));

const areas = ['lower-back', 'upper-back', 'neck', 'shoulders', 'hips', 'legs', 'whole-back'];
const secondsSchema = z.number().int().positive();
const noteSchema = z.union([
  z.strictObject({ kind: z.enum(['massage', 'pressAndMassage', 'evenBreath', 'lying']) }),
  z.strictObject({
    kind: z.literal('less'),
    seconds: z.strictObject({ min: secondsSchema, max: secondsSchema }),
  }),
]);

const outlineSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  area: z.enum(areas).optional(),
  manner: z.enum(MANNERS).optional(),
  entries: z
    .array(
      z.union([
        z.strictObject({
          point: z.string(),
          way: z.string().optional(),
          seconds: z.number().int().positive().optional(),
          repetitions: z.number().int().positive().optional(),
          afterSeconds: z.number().int().positive().optional(),
          note: noteSchema.optional(),
        }),
        z.strictObject({ practice: z.string(), seconds: z.number().int().positive().optional() }),
      ]),
    )
    .min(2),
  place: z.array(z.string()).min(1).optional(),
  warmUp: z.string().optional(),
  halves: z.record(z.string(), z.string()).optional(),
  keepsOrder: z.boolean(),
  usualMinutes: z.number().int().min(3).max(30),
  takesItsTime: z.literal(true).optional(),
  postures: z.array(z.enum(['sitting', 'standing', 'lyingOnBack', 'lyingOnSide', 'lyingFaceDown'])),
  needsHelper: z.boolean(),
  tools: z.array(z.enum(['tennisBall', 'mat', 'pillow'])),
  sources: z.array(z.string().regex(/^S[0-4]-\d\d$/)).min(1),
  reason: z.string().regex(/^[A-Z].{20,}\.$/),
});

const points = new Map(
  readdirSync(join(data, 'points')).map((name) => {
    const point = readJson(`points/${name}`) as Point;
    return [point.code, point] as const;
  }),
);
const practices = readJson('practices.json') as Record<string, Practice>;

/** An outline as its file has it: with the mentions it rests on. */
type AuthoredOutline = RoutineOutline & { readonly sources: readonly string[] };

const outlines = readJson('routines.json') as readonly AuthoredOutline[];
const named = outlines.map((outline) => [outline.id, outline] as const);
const mentionIds = [...points.values()].flatMap(({ sources }) => sources.map(({ id }) => id));

const waysOf = (entry: OutlineEntry): readonly Way[] =>
  'practice' in entry
    ? []
    : (points.get(entry.point)?.ways ?? []).filter(
        ({ id }) => entry.way === undefined || id === entry.way,
      );
const codeOf = (entry: OutlineEntry) => ('practice' in entry ? entry.practice : entry.point);
const codesOf = ({ entries }: RoutineOutline): string[] => entries.map(codeOf);
const outlineFor = (id: string): RoutineOutline => outlines.find((outline) => outline.id === id)!;

describe('routines', () => {
  test('have names of their own', () => {
    expect(outlines.map(({ id }) => id)).toEqual([
      ...areas,
      'desk',
      'in-bed',
      'with-a-helper',
      'hands-only',
      'wind-down',
      'document-0',
      'document-1',
      'document-2',
      'document-3',
      'document-4-lower',
      'document-4-upper',
      'document-4',
    ]);
  });

  test.each(named)('%s is an outline', (_, outline) => {
    expect(() => outlineSchema.parse(outline)).not.toThrow();
  });

  test.each(named)('%s refers to points, ways and practices there are', (_, outline) => {
    for (const entry of outline.entries) {
      if ('practice' in entry) expect(Object.keys(practices)).toContain(entry.practice);
      else expect([entry, waysOf(entry).length > 0]).toEqual([entry, true]);
    }
  });

  test('name each of these once, but for a document that has a pair done again', () => {
    const isNamedTwice = ({ entries }: RoutineOutline) =>
      new Set(entries.map((entry) => JSON.stringify(['way' in entry && entry.way, codeOf(entry)])))
        .size < entries.length;
    expect(outlines.filter(isNamedTwice).map(({ id }) => id)).toEqual(['document-0']);
  });

  test('have halves that are outlines of their areas, where they are too long', () => {
    const halves = outlines.flatMap((outline) => Object.entries(outline.halves ?? {}));
    expect(halves).toEqual([
      ['lower-back', 'document-4-lower'],
      ['upper-back', 'document-4-upper'],
    ]);
    for (const [, id] of halves) expect(outlineFor(id).takesItsTime).toBe(true);
  });

  test.each(named)('%s rests on mentions there are', (_, { sources }) => {
    for (const id of sources) expect(mentionIds).toContain(id);
  });

  test.each(named)('%s can be done with what it says it needs', (_, outline) => {
    for (const entry of outline.entries) {
      const ways: readonly Pick<Way, 'postures' | 'tools'>[] =
        'practice' in entry
          ? [practices[entry.practice]!]
          : waysOf(entry).filter(({ presser }) => outline.needsHelper || presser === 'self');
      const fitting = ways.filter(
        ({ postures, tools }) =>
          (outline.postures.length === 0 ||
            postures.some((posture) => outline.postures.includes(posture))) &&
          tools.every((tool) => outline.tools.includes(tool)),
      );
      expect([entry, fitting.length > 0]).toEqual([entry, true]);
    }
  });
});

describe('the outline of an area', () => {
  test.each([
    ['lower-back', 'BL23 BL52 GV4 DIMPLES BL53 GB30'],
    ['upper-back', 'GB21 BL10 SI15 GV14'],
    ['neck', 'GB21 BL10 SI15 GV14'],
    ['shoulders', 'GB21 SI15 GV14'],
    ['hips', 'GB30 BL53 DIMPLES'],
    ['legs', 'BL40 LR3 BL60 KI3 KI1'],
    ['whole-back', 'BL23 BL52 GV4 DIMPLES BL53 GB30 GB21 BL10 SI15 GV14'],
  ])('%s is about %s', (id, place) => {
    expect(outlineFor(id).place?.join(' ')).toBe(place);
  });

  const authored = outlines.filter(({ area }) => area !== undefined);

  test('exists for every area, under its name', () => {
    expect(authored.map(({ area }) => area)).toEqual(areas);
    for (const { id, area } of authored) expect(id).toBe(area);
  });

  test.each(areas)(
    '%s has relevant points only, the most relevant first, in the place and beside it',
    (area) => {
      const outline = outlineFor(area);
      const rankOf = (code: string) => points.get(code)!.relevance[area as AreaId] ?? 0;
      const isIn = (code: string) => outline.place!.includes(code);
      const codes = codesOf(outline);
      for (const some of [codes.filter(isIn), codes.filter((code) => !isIn(code))]) {
        const ranks = some.map(rankOf);
        expect(Math.min(...ranks)).toBeGreaterThan(0);
        expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
      }
    },
  );

  test.each(areas)('%s begins in the place that is asked for', (area) => {
    const { place = [], ...outline } = outlineFor(area);
    expect(place).toContain(codesOf(outline)[0]);
    expect(codesOf(outline)).toEqual(expect.arrayContaining([...place]));
  });

  test.each(named)('%s warms up with a point of its own', (_, outline) => {
    const { warmUp } = outline;
    if (warmUp !== undefined) expect(codesOf(outline).slice(1)).toContain(warmUp);
    else expect(outline.warmUp).toBeUndefined();
  });

  test.each(areas)('%s leaves no relevant point out', (area) => {
    const relevant = [...points.values()].filter(({ relevance }) => area in relevance);
    expect(codesOf(outlineFor(area)).toSorted()).toEqual(
      relevant.map(({ code }) => code).toSorted(),
    );
  });

  test.each(areas)('%s opens with two points in a lone listener’s own reach', (area) => {
    for (const code of codesOf(outlineFor(area)).slice(0, 2)) {
      expect([code, points.get(code)?.reach]).not.toEqual([code, 'hard']);
    }
  });
});

describe('the order of a document', () => {
  test('is kept, and so is that of winding down; nobody else’s is', () => {
    expect(outlines.filter(({ keepsOrder }) => keepsOrder).map(({ id }) => id)).toEqual(
      outlines
        .filter(({ id }) => id.startsWith('document-') || id === 'wind-down')
        .map(({ id }) => id),
    );
  });

  test.each([
    ['document-0', 'BL23 GB30 LI4 BL53 LI10 LR3 KI1 LR3 KI1 BL40'],
    ['document-1', 'LI4 foot-massage LR3 LI10 DIMPLES BL53 BL40 CV6 CV6'],
    ['document-2', 'BL23 KI3 GB30 LI4 mat'],
    ['document-3', 'BL23 BL52 BL52 hip-circles forward-bends BL40 BL60 EX-UE7'],
    ['document-4-lower', 'CV6 BL23 BL52 GV4 BL60 LR3 BL40'],
    ['document-4-upper', 'GB21 BL10 TE3 LI4 KI27 GV14 SI15'],
  ])('%s is the one it was read in', (id, codes) => {
    expect(codesOf(outlineFor(id)).join(' ')).toBe(codes);
  });

  test('of document-4 is both its parts', () => {
    const both = ['document-4-lower', 'document-4-upper'].flatMap((id) => codesOf(outlineFor(id)));
    expect(codesOf(outlineFor('document-4'))).toEqual(both);
    expect(both).toHaveLength(14);
  });

  test.each(named.filter(([id]) => /^document-\d$/.test(id)))(
    '%s cites each of its document’s mentions once, in turn',
    (id, { sources }) => {
      const document = `S${id.at(-1)}-`;
      expect(sources).toEqual(
        [...new Set(mentionIds)].filter((mention) => mention.startsWith(document)).toSorted(),
      );
    },
  );
});

test('with a helper, the helper presses everywhere', () => {
  for (const entry of outlineFor('with-a-helper').entries) {
    expect(waysOf(entry).map(({ presser }) => presser)).toEqual(['helper']);
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Technique, Way } from '../../lambda/domain/catalogue/point';
import type { RoutineOutline } from '../../lambda/domain/catalogue/routineOutline';
import { type AuthoredPoint, boundsSchema as bounds } from '../support/authored';

const data = join(__dirname, '../../data');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(data, path), 'utf8'));

const count = z.number().int().positive();
const technique = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hold'), seconds: bounds }),
  z.strictObject({ kind: z.literal('roll'), seconds: bounds }),
  z.strictObject({ kind: z.literal('rest'), seconds: bounds }),
  z.strictObject({ kind: z.literal('breathe'), seconds: bounds }),
  z.strictObject({
    kind: z.literal('circle'),
    eachWay: count,
    secondsEach: z.number().positive(),
    stops: count,
  }),
  z.strictObject({ kind: z.literal('tap'), count, secondsEach: z.number().positive() }),
  z.strictObject({
    kind: z.literal('pinch'),
    count,
    onSeconds: z.number().positive(),
    offSeconds: z.number().positive(),
  }),
]);
const sideMode = z.enum(['together', 'eachTime', 'oneThenOther', 'soreSideFirst', 'midline']);
const camelCase = z.string().regex(/^[a-z][A-Za-z]*$/);
const wayId = z.enum([
  'hold',
  'helper',
  'circles',
  'taps',
  'pinch',
  'hookedFingers',
  'threeFingers',
  'palmBase',
  'danTien',
  'ball',
  'wall',
  'arc',
  'palms',
  'palm',
  'reachOver',
  'side',
  'heel',
]);
const way = z.strictObject({
  id: wayId,
  presser: z.enum(['self', 'helper']),
  technique,
  repetitions: bounds,
  restSeconds: bounds,
  postures: z
    .array(z.enum(['sitting', 'standing', 'lyingOnBack', 'lyingOnSide', 'lyingFaceDown']))
    .min(1),
  tools: z.array(z.enum(['tennisBall', 'mat', 'pillow'])),
  onOutBreath: z.boolean(),
  alsoPresses: z.string().optional(),
  sides: sideMode.optional(),
});
const span = z.strictObject({ min: count, max: count });
const areas = (readJson('routines.json') as readonly RoutineOutline[]).flatMap(
  ({ area }) => area ?? [],
);
const relevance = z.number().int().min(1).max(3);
const because = z.strictObject({ from: z.array(z.string()), reason: z.string() });
const spots = z.array(z.tuple([z.number().int(), z.number().int()])).min(1);
const seen = z.strictObject({
  view: z.string(),
  regions: z.array(z.string()).min(1),
  left: spots.optional(),
  right: spots.optional(),
  middle: spots.optional(),
  from: z.string().min(20),
});
const pointSchema = z.strictObject({
  code: z.string().regex(/^([A-Z]{2}\d{1,2}|EX-UE7|DIMPLES)$/),
  record: z.string().regex(/^P\d\d$/),
  pinyin: z.string().min(1),
  meridian: z.string().regex(/^(LU|LI|ST|SP|HT|SI|BL|KI|PC|TE|GB|LR|GV|CV|EX)$/),
  oldCodes: z.array(z.string().regex(/^[A-Z]+\d+$/)),
  collidingCodes: z.array(z.string().regex(/^[A-Z]+\d+$/)),
  region: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  seen: seen.extend({ ways: z.partialRecord(wayId, seen).optional() }),
  sides: sideMode,
  reach: z.enum(['easy', 'medium', 'hard']),
  capSeconds: count,
  timesADay: count,
  pressure: z.enum(['light', 'gentle', 'medium']),
  ways: z.array(way).min(1),
  avoidWhen: z.array(camelCase),
  relevance: z.partialRecord(z.enum(areas), relevance),
  sources: z
    .array(
      z.strictObject({
        id: z.string().regex(/^S[0-4]-\d\d$/),
        location: z.string().min(1),
        time: z.string().min(1),
        repetition: z.string().min(1),
        pressure: z.enum(['light', 'gentle', 'medium', 'firm', 'strong']).optional(),
        seconds: span.optional(),
        about: z.enum(['fewSeconds', 'fewMinutes']).optional(),
        aDay: span.optional(),
        often: z.enum(['severalTimes', 'daily']).optional(),
      }),
    )
    .min(1),
  because: z.record(z.string(), because),
});

const fileNames = readdirSync(join(data, 'points'));

const points = fileNames.map((name) => readJson(`points/${name}`) as AuthoredPoint);
const meridians = readJson('meridians.json') as Record<string, { prefixes: string[] }>;

/** Seconds of one press with the technique at its usual length, pauses of a pinch included. */
const pressSeconds = (pressed: Technique): number => {
  switch (pressed.kind) {
    case 'hold':
    case 'roll':
    case 'rest':
    case 'breathe':
      return pressed.seconds.default;
    case 'circle':
      return 2 * pressed.eachWay * pressed.secondsEach * pressed.stops;
    case 'tap':
      return pressed.count * pressed.secondsEach;
    case 'pinch':
      return pressed.count * (pressed.onSeconds + pressed.offSeconds);
  }
};
const longestPressSeconds = (pressed: Technique): number =>
  'seconds' in pressed ? pressed.seconds.max : pressSeconds(pressed);

const allWays: readonly (readonly [string, AuthoredPoint, Way])[] = points.flatMap((point) =>
  point.ways.map((one) => [`${point.code} ${one.id}`, point, one] as const),
);

const numbered = (document: string, howMany: number): string[] =>
  Array.from({ length: howMany }, (_, at) => `${document}-${String(at + 1).padStart(2, '0')}`);
const mentionIds = [
  ...numbered('S0', 8),
  ...numbered('S1', 7),
  ...numbered('S2', 4),
  ...numbered('S3', 5),
  ...numbered('S4', 14),
];
const discrepancyIds = Array.from({ length: 40 }, (_, at) => `D${String(at + 1).padStart(2, '0')}`);

/** Every spelling of a WHO code: the number behind each prefix of its meridian. */
const spellings = (point: AuthoredPoint): string[] => {
  const number = new RegExp(`^${point.meridian}(\\d+)$`).exec(point.code)?.[1];
  return number === undefined
    ? [point.code]
    : (meridians[point.meridian]?.prefixes ?? []).map((prefix) => prefix + number);
};

/** What the catalogue's quick table says: figures of each record's defining way; but for LI4, GB21 and TE3, whose most is what
 * their documents have (S4-11, S4-08 and S4-10). */
const quickTable: readonly (readonly [
  record: string,
  code: string,
  way: string,
  seconds: number,
  min: number,
  max: number,
  repetitions: number,
  rest: number,
  cap: number,
  timesADay: number,
  sides: string,
  reach: string,
])[] = [
  ['P01', 'LI4', 'hold', 8, 4, 10, 3, 5, 60, 5, 'oneThenOther', 'easy'],
  ['P02', 'BL23', 'hold', 60, 30, 120, 2, 30, 180, 3, 'together', 'medium'],
  ['P03', 'BL52', 'hold', 60, 30, 120, 1, 30, 180, 3, 'together', 'medium'],
  ['P04', 'GV4', 'helper', 30, 10, 60, 1, 30, 60, 2, 'midline', 'hard'],
  ['P05', 'BL40', 'hold', 30, 15, 60, 2, 30, 120, 2, 'eachTime', 'medium'],
  ['P06', 'BL60', 'hold', 30, 2, 60, 3, 5, 120, 3, 'eachTime', 'medium'],
  ['P07', 'KI3', 'hold', 30, 2, 60, 2, 5, 120, 3, 'eachTime', 'medium'],
  ['P08', 'LR3', 'hold', 30, 15, 60, 3, 5, 120, 3, 'eachTime', 'medium'],
  ['P09', 'KI1', 'hold', 30, 15, 60, 2, 5, 90, 3, 'eachTime', 'medium'],
  ['P10', 'GB30', 'hold', 60, 20, 120, 1, 30, 180, 3, 'oneThenOther', 'medium'],
  ['P11', 'BL53', 'hold', 60, 20, 120, 2, 30, 180, 3, 'together', 'medium'],
  ['P12', 'DIMPLES', 'hold', 30, 10, 60, 2, 15, 90, 3, 'together', 'medium'],
  ['P13', 'LI10', 'hold', 30, 10, 60, 2, 10, 120, 5, 'soreSideFirst', 'easy'],
  ['P14', 'EX-UE7', 'hold', 30, 10, 60, 1, 10, 120, 3, 'oneThenOther', 'easy'],
  ['P15', 'CV6', 'threeFingers', 30, 10, 60, 2, 30, 120, 2, 'midline', 'easy'],
  ['P16', 'GB21', 'hookedFingers', 5, 3, 5, 3, 5, 60, 3, 'oneThenOther', 'easy'],
  ['P17', 'BL10', 'hold', 20, 10, 60, 2, 15, 60, 3, 'oneThenOther', 'easy'],
  ['P18', 'TE3', 'hold', 5, 3, 5, 5, 5, 60, 5, 'oneThenOther', 'easy'],
  ['P19', 'KI27', 'hold', 60, 5, 120, 1, 30, 120, 5, 'together', 'easy'],
  ['P20', 'GV14', 'helper', 30, 10, 60, 1, 30, 60, 2, 'midline', 'hard'],
  ['P21', 'SI15', 'helper', 60, 20, 120, 1, 30, 120, 2, 'oneThenOther', 'hard'],
];

describe('points', () => {
  test.each(fileNames)('%s is a point and is named for its code', (name) => {
    const point = pointSchema.parse(readJson(`points/${name}`));
    expect(name).toBe(`${point.code}.json`);
  });

  test('are the twenty-one records of the catalogue', () => {
    expect(points.map(({ record }) => record).toSorted()).toEqual(
      quickTable.map(([record]) => record),
    );
  });

  test.each(quickTable)(
    '%s %s has the figures of the quick table',
    (record, code, id, seconds, min, max, repetitions, rest, cap, timesADay, sides, reach) => {
      const point = points.find((one) => one.code === code);
      const defining = point?.ways.find((one) => one.id === id);
      expect(point).toMatchObject({ record, capSeconds: cap, timesADay, sides, reach });
      expect(defining?.technique).toMatchObject({
        kind: 'hold',
        seconds: { default: seconds, min, max },
      });
      expect(defining?.repetitions.default).toBe(repetitions);
      expect(defining?.restSeconds.default).toBe(rest);
    },
  );

  test.each([
    ['LI4', 'hold'],
    ['BL23', 'hold helper taps ball side'],
    ['BL52', 'hold helper taps side'],
    ['GV4', 'helper palms'],
    ['BL40', 'hold circles helper'],
    ['BL60', 'hold pinch'],
    ['KI3', 'hold pinch'],
    ['LR3', 'hold circles heel'],
    ['KI1', 'hold ball'],
    ['GB30', 'hold helper ball wall'],
    ['BL53', 'hold circles helper ball wall'],
    ['DIMPLES', 'circles hold helper'],
    ['LI10', 'hold arc'],
    ['EX-UE7', 'hold'],
    ['CV6', 'threeFingers palmBase danTien'],
    ['GB21', 'hookedFingers'],
    ['BL10', 'hold'],
    ['TE3', 'hold'],
    ['KI27', 'hold'],
    ['GV14', 'helper palm'],
    ['SI15', 'helper reachOver ball'],
  ])('%s is worked by %s, the usual way first', (code, ways) => {
    const point = points.find((one) => one.code === code);
    expect(point?.ways.map(({ id }) => id).join(' ')).toBe(ways);
  });

  test('are pressed on an out-breath where a document breathes with them', () => {
    expect(
      allWays.flatMap(([name, , { onOutBreath }]) => (onOutBreath ? [name] : [])).toSorted(),
    ).toEqual([
      'BL23 helper',
      'BL23 hold',
      'BL23 side',
      'BL52 helper',
      'BL52 hold',
      'BL52 side',
      'CV6 palmBase',
      'CV6 threeFingers',
      'GV4 helper',
      'GV4 palms',
      'KI27 hold',
    ]);
  });

  test('are not pressed for longer without a request than any of their documents has it', () => {
    /** A few minutes, as their caps take them. */
    const few = 180;
    const longer = points.flatMap(({ code, ways, sources }) =>
      ways.flatMap(({ id, technique }) => {
        const told = sources.flatMap(
          ({ seconds, about }) => seconds?.max ?? (about === 'fewMinutes' ? few : []),
        );
        if (!('seconds' in technique) || technique.kind === 'breathe' || told.length === 0)
          return [];
        const { max, unasked = max } = technique.seconds;
        return unasked > Math.max(...told) ? [`${code} ${id}: ${unasked}`] : [];
      }),
    );
    expect(longer).toEqual([]);
  });

  test('have ways of different names', () => {
    for (const { code, ways } of points) {
      expect([code, new Set(ways.map(({ id }) => id)).size]).toEqual([code, ways.length]);
    }
  });

  test('come with a way for a lone listener without tools', () => {
    for (const { code, ways } of points) {
      expect([
        code,
        ways.some(({ presser, tools }) => presser === 'self' && tools.length === 0),
      ]).toEqual([code, true]);
    }
  });

  test('leave everybody pregnant or with broken skin out', () => {
    for (const { code, avoidWhen } of points) {
      expect([code, avoidWhen]).toEqual([
        code,
        expect.arrayContaining(['pregnancy', 'recentBirth', 'brokenSkin']),
      ]);
      expect([code, new Set(avoidWhen).size]).toEqual([code, avoidWhen.length]);
    }
  });
});

describe('the limit of a visit', () => {
  test.each(allWays)('holds for %s', (_, point, { technique: pressed, repetitions }) => {
    expect(repetitions.default * pressSeconds(pressed)).toBeLessThanOrEqual(point.capSeconds);
    expect(repetitions.max * pressSeconds(pressed)).toBeLessThanOrEqual(point.capSeconds);
    expect(longestPressSeconds(pressed)).toBeLessThanOrEqual(point.capSeconds);
  });

  /** What a rest may shrink to in seconds, by what it usually is, where no document has it: a breath stays one, and a rest a rest. */
  const LEAST_RESTS: Readonly<Record<number, number>> = { 5: 3, 10: 5, 15: 10 };

  test.each(allWays)('%s rests a minute at most, and starts at one press', (_, point, one) => {
    const isGiven = point.because[`${one.id}.restSeconds`]?.from.includes('S0-08');
    const { default: usual } = one.restSeconds;
    expect(one.restSeconds).toMatchObject({ min: isGiven ? usual : LEAST_RESTS[usual], max: 60 });
    expect(one.repetitions.min).toBe(1);
    expect(Number.isInteger(one.repetitions.max)).toBe(true);
  });

  test.each(allWays)('%s has sides only where the point has them', (_, point, one) => {
    expect(one.sides).not.toBe(point.sides);
    if (point.sides === 'midline') expect(one.sides).toBeUndefined();
  });

  test('is shared by two points pressed in one grip', () => {
    for (const [, , { alsoPresses, technique: pressed, repetitions }] of allWays) {
      const other = points.find(({ code }) => code === alsoPresses);
      if (other === undefined) continue;
      expect(repetitions.max * pressSeconds(pressed)).toBeLessThanOrEqual(other.capSeconds);
    }
    const pairs = allWays.flatMap(([, { code }, { alsoPresses }]) =>
      alsoPresses === undefined ? [] : [[code, alsoPresses]],
    );
    expect(pairs.toSorted()).toEqual([
      ['BL60', 'KI3'],
      ['KI3', 'BL60'],
    ]);
  });
});

describe('codes', () => {
  test('belong to one point only, in every spelling, old ones too', () => {
    const all = points.flatMap((point) => [...spellings(point), ...point.oldCodes]);
    expect(all.filter((code, at) => all.indexOf(code) !== at)).toEqual([]);
  });

  test('are old only where no prefix of the meridian leads to them', () => {
    for (const point of points) {
      expect(point.oldCodes.filter((code) => spellings(point).includes(code))).toEqual([]);
    }
  });

  test('to be asked about are the ones two charts disagree on', () => {
    const asked = points.flatMap(({ code, collidingCodes }) =>
      collidingCodes.length === 0 ? [] : [[code, collidingCodes]],
    );
    expect(asked.toSorted()).toEqual([
      ['BL40', ['B54']],
      ['BL52', ['B47', 'B52']],
      ['BL53', ['B48', 'B53']],
    ]);
    for (const point of points) {
      expect([...spellings(point), ...point.oldCodes]).toEqual(
        expect.arrayContaining([...point.collidingCodes]),
      );
    }
  });

  test('have a prefix list for every meridian, and no prefix in two of them', () => {
    const all = Object.values(meridians).flatMap(({ prefixes }) => prefixes);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain('CO');
    for (const [meridian, entry] of Object.entries(meridians)) {
      z.strictObject({
        prefixes: z.array(z.string().regex(/^[A-Z]+$/)),
        points: z.number().int().nonnegative(),
      }).parse(entry);
      expect(entry.prefixes[0]).toBe(meridian);
    }
    for (const { meridian } of points) expect(Object.keys(meridians)).toContain(meridian);
  });
});

describe('the numbers of a mention', () => {
  const mentions = points.flatMap(({ code, sources }) =>
    sources.map((mention) => [`${code} ${mention.id}`, mention] as const),
  );

  /** The first span of some unit in a text: "5 to 10 seconds". */
  const spanIn = (text: string, unit: string) => {
    const [, min, max] =
      new RegExp(
        `\\b(\\d+)(?: (?:to|or) (\\d+))?(?: (?:seconds?|minutes?) to (\\d+))? ${unit}`,
      ).exec(text) ?? [];
    return min === undefined ? undefined : { min: Number(min), max: Number(max ?? min) };
  };
  const inSeconds = (text: string) => {
    const mixed = /^(\d+) seconds to (\d+) minutes?/.exec(text);
    if (mixed) return { min: Number(mixed[1]), max: Number(mixed[2]) * 60 };
    const seconds = spanIn(text, 'seconds');
    if (seconds) return seconds;
    const minutes = spanIn(text.replace(/^A couple of/, '2'), 'minutes?');
    return minutes && { min: minutes.min * 60, max: minutes.max * 60 };
  };

  test.each(mentions)('%s has the seconds of its text, and no others', (_, { time, seconds }) => {
    expect(seconds).toEqual(inSeconds(time));
  });

  test.each(mentions)('%s has the times a day of its text', (_, { repetition, aDay }) => {
    expect(aDay).toEqual(/ a day/.test(repetition) ? spanIn(repetition, 'times a day') : undefined);
  });

  test.each(mentions)('%s says as much where its text has no number', (_, mention) => {
    const { time, repetition, about, often } = mention;
    const vague = mention.seconds ? undefined : /\b[Aa] few (seconds|minutes)\b/.exec(time)?.[1];
    expect(about).toBe(vague && (vague === 'seconds' ? 'fewSeconds' : 'fewMinutes'));
    expect(often).toBe(
      /\b[Ss]everal times (a|by) day\b/.test(repetition)
        ? 'severalTimes'
        : /\bdaily\b/.test(repetition)
          ? 'daily'
          : undefined,
    );
  });

  const said = {
    light: /\blightly\b/,
    gentle: /\b(softly|soft)\b/,
    medium: /\bshort of pain\b/,
    firm: /\bfirm\b/,
    strong: /\b(strong|deep|up to the pain threshold)\b/,
  };

  test.each(mentions)('%s wants the strength its text has', (_, { time, pressure }) => {
    const levels = Object.entries(said).flatMap(([level, word]) =>
      word.test(time) ? [level] : [],
    );
    expect(levels).toEqual(pressure === undefined ? [] : [pressure]);
  });

  test('are ours nowhere stronger than the gentlest source', () => {
    const scale = Object.keys(said);
    for (const { code, pressure, sources } of points) {
      const asked = sources.flatMap((mention) =>
        mention.pressure === undefined ? [] : [scale.indexOf(mention.pressure)],
      );
      expect([code, scale.indexOf(pressure) <= Math.min(Infinity, ...asked)]).toEqual([code, true]);
    }
  });
});

describe('reasons', () => {
  const figures = (point: AuthoredPoint): string[] => [
    'capSeconds',
    'timesADay',
    'pressure',
    'relevance',
    'sides',
    ...point.ways.flatMap(({ id, technique: pressed }) => [
      `${id}.${'seconds' in pressed ? 'seconds' : 'counts'}`,
      `${id}.repetitions`,
      `${id}.restSeconds`,
    ]),
  ];
  const authored = ['avoidWhen', 'oldCodes', 'reach', 'postures'];

  test.each(points.map((point) => [point.code, point] as const))(
    'cover every figure of %s',
    (_, point) => {
      const keys = Object.keys(point.because);
      expect(keys).toEqual(expect.arrayContaining(figures(point)));
      expect(keys.filter((key) => ![...figures(point), ...authored].includes(key))).toEqual([]);
      for (const { from, reason } of Object.values(point.because)) {
        expect(reason).toMatch(/^[A-Z].{10,}\.$/);
        for (const id of from) expect([...mentionIds, ...discrepancyIds]).toContain(id);
      }
      if (point.oldCodes.length > 0) expect(keys).toContain('oldCodes');
    },
  );

  test('for relevance rest on a mention of the point itself', () => {
    for (const { code, because: reasons, sources } of points) {
      const own = sources.map(({ id }) => id);
      expect([code, (reasons['relevance']?.from ?? []).some((id) => own.includes(id))]).toEqual([
        code,
        true,
      ]);
    }
  });
});

test('every mention of the five documents stands in one point, the ankle pair in two', () => {
  const all = points.flatMap(({ sources }) => sources.map(({ id }) => id));
  expect(all.toSorted()).toEqual([...mentionIds, 'S3-04'].toSorted());
  expect(new Set(mentionIds).size).toBe(38);
  const holders = points.filter(({ sources }) => sources.some(({ id }) => id === 'S3-04'));
  expect(holders.map(({ code }) => code).toSorted()).toEqual(['BL60', 'KI3']);
});

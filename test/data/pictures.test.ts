import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { seenAt } from '../../lambda/content/pictures';
import type { PicturesWords } from '../../lambda/speech/words';
import { seenList, showableIn } from '../../scripts/pictures/seenList';
import { withoutUnread } from '../../scripts/unreadFacts';
import type { AuthoredPoint, AuthoredSeen } from '../support/authored';
import { isInside, polygonsOf } from '../support/drawn/polygons';
import { authoredViews, isOnBody, mirrored, viewOf } from '../support/drawn/views';
import { localeWords } from '../support/locale';

const project = join(__dirname, '../..');
const data = join(project, 'data');
const read = (path: string) => readFileSync(join(project, path), 'utf8');

const place = z.tuple([z.number().int().min(0).max(400), z.number().int().min(0).max(400)]);
const name = z.string().regex(/^[A-Za-z0-9]+(-[a-z]+)*$/);
const viewSchema = z.strictObject({
  drawn: z.enum(['left', 'both']),
  leftIs: z.enum(['left', 'right']).optional(),
  shapes: z
    .array(
      z.strictObject({
        ink: z.enum(['body', 'skin', 'hair', 'prop', 'shade', 'edge', 'line', 'faint', 'move']),
        path: z.string().regex(/^M[-0-9 ]+([mclhvaz][-0-9 ]*)+$/),
      }),
    )
    .min(1),
  regions: z.record(name, z.string().regex(/^M[-0-9,MLHV]+Z$/)).optional(),
  landmarks: z.record(name, place).optional(),
  cun: z.number().positive().optional(),
});

const points = readdirSync(join(data, 'points')).map(
  (file) => JSON.parse(read(`data/points/${file}`)) as AuthoredPoint,
);

/** Everything that is seen of points: usually, and when they are worked in a way that has a picture of its own. */
const everySeen: readonly (readonly [string, AuthoredSeen])[] = points.flatMap(({ code, seen }) => [
  [code, seen] as const,
  ...Object.entries(seen.ways ?? {}).map(([way, own]) => [`${code} ${way}`, own] as const),
]);

describe('a view', () => {
  test.each(Object.entries(authoredViews))('%s is one', (_, view) => {
    expect(viewSchema.safeParse(view).error?.issues ?? []).toEqual([]);
  });

  test.each(Object.entries(authoredViews))('%s has its regions on the body', (_, view) => {
    const corners = Object.values(view.regions ?? {}).flatMap((path) => polygonsOf(path).flat());
    expect(corners.filter((corner) => !isOnBody(corner, view))).toEqual([]);
  });

  test('is seen in some picture, and every picture has one', () => {
    const seen = Object.values(showableIn(data)).flatMap((each) => [
      each.seen,
      ...Object.values(each.seen.ways ?? {}),
    ]);
    const names = new Set(seen.map(({ view }) => view));
    expect([...names].toSorted()).toEqual(Object.keys(authoredViews).toSorted());
  });
});

describe('the marks of', () => {
  test.each(everySeen)('%s lie in their regions', (_, { view, regions, left, right, middle }) => {
    const own = regions.map((region) => viewOf(view).regions?.[region] ?? region);
    const sides = [left, right?.map(mirrored), middle].flatMap((side) => (side ? [side] : []));
    for (const side of sides) {
      const inside = own.map((region, at) => {
        const mark = side[at];
        return mark !== undefined && polygonsOf(region).some((one) => isInside(mark, one));
      });
      expect(side).toHaveLength(own.length);
      expect(inside).toEqual(own.map(() => true));
    }
    expect(sides).not.toEqual([]);
  });

  test.each(everySeen)('%s are on their sides, and mirror each other', (_, seen) => {
    const { leftIs } = viewOf(seen.view);
    const left = seen.left ?? [];
    expect(seen.right ?? []).toEqual(left.map(mirrored));
    expect((seen.middle ?? []).every(([x]) => x === 200)).toBe(true);
    expect(leftIs ? left.filter(([x]) => x < 200 === (leftIs === 'right')) : []).toEqual([]);
    expect(viewOf(seen.view).drawn === 'both').toBe(leftIs !== undefined);
  });

  test.each(points.map((point) => [point.code, point] as const))(
    '%s are there for every side it is worked on',
    (_, { sides, seen, ways }) => {
      const isMidline = sides === 'midline';
      expect([
        seen.left !== undefined,
        seen.right !== undefined,
        seen.middle !== undefined,
      ]).toEqual([!isMidline, !isMidline, isMidline]);
      const isTogether = [sides, ...ways.map((way) => way.sides)].includes('together');
      expect(isTogether && viewOf(seen.view).drawn !== 'both').toBe(false);
    },
  );

  test('a way are as many as it presses at once, or stops at', () => {
    for (const { code, ways } of points)
      for (const { id, alsoPresses, technique } of ways) {
        const stops = technique.kind === 'circle' ? technique.stops : 1;
        const usual = code === 'EX-UE7' ? 2 : 1;
        const { left, middle } = seenAt(code, id);
        const marks = (left ?? middle ?? []).length;
        expect([code, id, marks]).toEqual([code, id, usual * stops + (alsoPresses ? 1 : 0)]);
      }
  });
});

describe('the words of pictures', () => {
  const words = localeWords<PicturesWords>('pictures');

  test('are there, and none too many, for everything that is seen', () => {
    const shown = showableIn(data);
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(shown).toSorted());
    for (const { code, seen, ways } of points) {
      const told = Object.keys(words[code]?.ways ?? {});
      expect(told).toEqual(expect.arrayContaining(Object.keys(seen.ways ?? {})));
      expect(ways.map(({ id }) => id)).toEqual(expect.arrayContaining(told));
    }
  });

  test.each(points.map((point) => [point.code, point] as const))(
    'tell the side of %s where it has one, and both where both are pressed at once',
    (code, { sides, ways }) => {
      const { one, both, ways: own = {} } = words[code] ?? { one: '' };
      for (const each of [one, ...Object.values(own).map((way) => way.one)])
        expect(each.includes('{{side}}')).toBe(sides !== 'midline');
      const isTogether = [sides, ...ways.map((way) => way.sides)].includes('together');
      expect(both !== undefined).toBe(isTogether);
    },
  );
});

describe('what a screen loads', () => {
  test('is what `npm run generate` writes', () => {
    expect(JSON.parse(read('data/seen.json'))).toEqual(seenList(showableIn(data)));
  });

  test('is 12 KB of a zip at most', () => {
    const views = readdirSync(join(data, 'views')).map((each) => `data/views/${each}`);
    const files = [...views, 'data/seen.json', 'data/locales/en/pictures.json'];
    const bundled = files.map((file) => JSON.stringify(withoutUnread(file, read(file))));
    expect(gzipSync(bundled.join('\n')).length).toBeLessThan(12 * 1024);
  });
});

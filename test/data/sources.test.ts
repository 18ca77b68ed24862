import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../lambda/domain/catalogue/point';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const document = read('docs/sources.md');
const points = readdirSync(join(root, 'data/points')).map(
  (name) => JSON.parse(read(`data/points/${name}`)) as Point,
);

/** The cells of every table row that begins with the pattern. */
const rows = (first: RegExp): string[][] =>
  document
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([cell]) => first.test(cell ?? ''));

describe('docs/sources.md', () => {
  test('maps each mention to the points that carry it, and to no other', () => {
    const written = rows(/^S[0-4]-\d\d$/).map(([id, , codes]) => [id, codes]);
    const carried = [...new Set(points.flatMap(({ sources }) => sources.map(({ id }) => id)))]
      .toSorted()
      .map((id) => [
        id,
        points
          .filter(({ sources }) => sources.some((mention) => mention.id === id))
          .map(({ code }) => code)
          .toSorted()
          .join(', '),
      ]);
    expect(written).toHaveLength(38);
    expect(written).toEqual(carried);
  });

  test('explains every discrepancy once', () => {
    expect(
      rows(/^D\d\d$/)
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(Array.from({ length: 40 }, (_, at) => `D${String(at + 1).padStart(2, '0')}`));
    for (const [id, differs, resolved] of rows(/^D\d\d$/)) {
      expect([id, (differs ?? '').length > 20, (resolved ?? '').length > 20]).toEqual([
        id,
        true,
        true,
      ]);
    }
  });

  test('points to data files there are', () => {
    const files = [...document.matchAll(/`(data\/[^`*]+\.json)`/g)].map(([, path]) => path ?? '');
    expect(files.length).toBeGreaterThan(20);
    for (const path of files) expect(() => read(path)).not.toThrow();
  });
});

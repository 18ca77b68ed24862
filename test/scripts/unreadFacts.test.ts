import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../lambda/content/catalogue';
import { howLong, howOften, sidesOfPoint, whyPoint } from '../../lambda/domain/answer/answerPoint';
import { howHard } from '../../lambda/domain/answer/howHard';
import type { Point } from '../../lambda/domain/catalogue/point';
import { withoutUnread } from '../../scripts/unreadFacts';

const data = join(__dirname, '../../data');
const bundled = (name: string) =>
  withoutUnread(join(data, name), readFileSync(join(data, name), 'utf8'));

/** Every name inside a value. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(namesIn)];
}

/** All that is answered of a point. */
const answersOf = (point: Point) => [
  ...[howOften(point), whyPoint(point)],
  ...point.ways.flatMap((way) => [
    ...[howHard(point, way), howLong(point, way), sidesOfPoint(point, way)],
  ]),
];

describe('the bundle', () => {
  test.each(readdirSync(join(data, 'points')))('has of %s what answers are made of', (name) => {
    const point = bundled(join('points', name)) as Point;
    expect(answersOf(point)).toEqual(answersOf(catalogue.point(point.code)));
    expect(namesIn(point)).toEqual(expect.not.arrayContaining(['location', 'because', 'record']));
  });

  test.each(['practices.json', 'routines.json'])('has none of what %s rests on', (name) => {
    expect(
      namesIn(bundled(name)).filter((each) => /^(sources|because|reason)$/.test(each)),
    ).toEqual([]);
  });

  test('has a voice’s figures, and not where they are from', () => {
    const voice = bundled('locales/en/voice.json');
    expect(Object.keys(voice as object).toSorted()).toEqual(
      [
        'edgeSeconds',
        'measured',
        'pauseSeconds',
        'phonemesPerLetter',
        'phonemesPerMark',
        'secondsPerPhoneme',
      ].toSorted(),
    );
  });
});

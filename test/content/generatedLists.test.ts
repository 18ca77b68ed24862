import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { areaList, type Outlines } from '../../scripts/areaList';
import { pointCodesIn, pointList } from '../../scripts/pointList';
import { catalogue } from '../../lambda/content/catalogue';

const project = join(__dirname, '../..');
const codes = pointCodesIn(join(project, 'data/points'));

test('the list of points is the one that `npm run generate` writes', () => {
  const written = readFileSync(join(project, 'lambda/content/points.generated.ts'), 'utf8');
  expect(written).toBe(pointList(codes));
});

test('every point there is a file for is in the catalogue', () => {
  expect(catalogue.points.map(({ code }) => code)).toEqual(codes);
});

test('the list of areas is the one that `npm run generate` writes', () => {
  const outlines = JSON.parse(
    readFileSync(join(project, 'data/routines.json'), 'utf8'),
  ) as Outlines;
  const written = readFileSync(join(project, 'lambda/domain/catalogue/areas.generated.ts'), 'utf8');
  expect(written).toBe(areaList(outlines));
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { areaList, type Outlines } from '../../scripts/areaList';
import { factList } from '../../scripts/content/factList';
import { pointCodesIn } from '../../scripts/pointCodes';
import { catalogue } from '../../lambda/content/catalogue';

const project = join(__dirname, '../..');
const codes = pointCodesIn(join(project, 'data/points'));

test('the list of facts is the one that `npm run generate` writes', () => {
  const written = readFileSync(join(project, 'lambda/content/facts.generated.ts'), 'utf8');
  expect(written).toBe(factList(join(project, 'data')));
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

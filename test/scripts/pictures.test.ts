import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SaxesParser } from 'saxes';
import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import { renderPictures } from '../../scripts/pictures/renderPictures';
import { viewSvg } from '../../scripts/pictures/viewSvg';
import { LOCALE } from '../support/locale';

const docs = join(__dirname, '../../docs');
const { page, images } = renderPictures(phrasebookFor(LOCALE));

test('docs/pictures.md and its drawings are those that `npm run generate` writes', () => {
  expect(readFileSync(join(docs, 'pictures.md'), 'utf8')).toBe(page);
  const files = Object.keys(images).map((view) => `${view}.svg`);
  expect(readdirSync(join(docs, 'pictures')).toSorted()).toEqual(files.toSorted());
  for (const [view, image] of Object.entries(images))
    expect(readFileSync(join(docs, 'pictures', `${view}.svg`), 'utf8')).toBe(image);
});

test('every point is on the page, with its words and where they are from', () => {
  for (const { code } of catalogue.points)
    expect(page).toMatch(new RegExp(`^- \\*\\*${code}\\*\\*, .+\\n  - .+\\n  - Said: .+`, 'm'));
});

test('every view on the page is an image', () => {
  for (const image of Object.values(images)) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    expect(() => parser.write(image).close()).not.toThrow();
  }
});

describe('an image', () => {
  const mark = (name: string, x: number, y: number) => ({ name, spot: [x, y] as const });
  const heightsIn = (svg: string) =>
    [...svg.matchAll(/<text x="-?\d+" y="(\d+)"/g)].map(([, y]) => Number(y));

  test('has the names of marks that are close one under the other', () => {
    const marks = [mark('A', 100, 50), mark('B', 130, 50), mark('C', 100, 300)];
    const [a = 0, b = 0, c = 0] = heightsIn(viewSvg('sole', [{ isMirrored: false, marks }]));
    expect([b - a, c - a]).toEqual([24, 250]);
  });

  test('has one name for marks at one spot', () => {
    const marks = [mark('A', 100, 50), mark('B', 100, 50)];
    expect(viewSvg('sole', [{ isMirrored: false, marks }])).toMatch(/>A, B<\/text>/);
  });

  test('has a drawing for each panel, the mirrored one turned round', () => {
    const svg = viewSvg('sole', [
      { isMirrored: false, marks: [] },
      { isMirrored: true, marks: [] },
    ]);
    expect(svg.match(/scale\(-1 1\)/g)).toHaveLength(1);
    expect(svg.match(/<g stroke-linecap/g)).toHaveLength(2);
  });
});

import { describe, expect, test } from 'vitest';
import { viewNamed } from '../../../lambda/content/pictures';
import { type Graphic, graphicOf, marksGraphic } from '../../../lambda/screen/views/graphic';
import { authoredViews } from '../../support/drawn/views';

const namesOf = ({ parameters }: Graphic) => parameters.map(({ name }) => name);

/** The parameters that anything of a graphic is bound to. */
const boundIn = (graphic: Graphic): string[] =>
  [...JSON.stringify(graphic.items).matchAll(/\$\{([^}]*)\}/g)].flatMap(
    ([, expression = '']) => expression.match(/[a-z]+\d*/g) ?? [],
  );

describe.each(Object.keys(authoredViews))('the graphic of %s', (name) => {
  const view = viewNamed(name);
  const graphic = graphicOf(view);

  test('is bound to parameters that it has', () =>
    expect(namesOf(graphic)).toEqual(expect.arrayContaining(boundIn(graphic))));

  test('draws all of the view, and is small', () => {
    const text = JSON.stringify(graphic);
    for (const { path } of view.shapes) expect(text).toContain(path);
    expect(text.length).toBeLessThan(3 * 1024);
  });
});

describe('the graphic of marks', () => {
  test('has places for as many as are asked for, all of them bound', () => {
    const graphic = marksGraphic(2);
    expect(graphic.items).toHaveLength(2);
    expect(namesOf(graphic)).toEqual(['marks', 'x1', 'y1', 'x2', 'y2', 'glow']);
    expect(new Set(boundIn(graphic))).toEqual(new Set(namesOf(graphic)));
  });

  test('shows the first ones, as many as there are', () =>
    expect(marksGraphic(2).items.map(({ opacity }) => opacity)).toEqual([
      '${marks >= 1 ? 1 : 0}',
      '${marks >= 2 ? 1 : 0}',
    ]));
});

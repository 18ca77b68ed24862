import type { Component, Layout } from './apl';
import type { Picture } from './pictures';

/** The graphics that pictures are drawn from, each once. */
export const graphicsOf = (pictures: readonly Picture[]): Readonly<Record<string, object>> =>
  Object.fromEntries(pictures.map(({ view, graphic }) => [view, graphic]));

/** Pictures, one on the other. `shown` is an expression of what is seen of them: its view, label and parameters. */
export function pictureLayout(pictures: readonly Picture[], shown: string): Layout {
  const views = [...new Map(pictures.map((each) => [each.view, each])).values()];
  const items = views.map(({ view, parameters }): Component => {
    const placed = Object.keys(parameters).map((name) => [name, `\${${shown}.${name}}`] as const);
    return {
      type: 'VectorGraphic',
      source: view,
      position: 'absolute',
      width: '${size}',
      height: '${size}',
      scale: 'best-fit',
      opacity: `\${${shown}.view == '${view}' ? 1 : 0}`,
      glow: '${0.65 + 0.35 * Math.sin(elapsedTime / 900)}',
      ...Object.fromEntries(placed),
    };
  });
  return {
    parameters: ['size'],
    items: [
      {
        type: 'Container',
        width: '${size}',
        height: '${size}',
        accessibilityLabel: `\${${shown}.label}`,
        role: 'image',
        items,
      },
    ],
  };
}

/** What is seen of a picture, as data that its layout is shown by. */
export const pictureData = ({ view, label, parameters }: Picture) => ({ view, label, ...parameters });

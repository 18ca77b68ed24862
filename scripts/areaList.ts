/** Outlines, as far as they belong to areas. */
export type Outlines = readonly { readonly area?: string }[];

/** The text of a module that names the areas of some outlines. */
export const areaList = (outlines: Outlines): string =>
  [
    '/** A part of the body a listener can ask to work on: every `area` of `data/routines.json`, as `npm run generate` finds them. */',
    'export type AreaId =',
    outlines.flatMap(({ area }) => (area === undefined ? [] : [`  | '${area}'`])).join('\n') + ';',
    '',
  ].join('\n');

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ink } from '../../../lambda/content/pictures';
import { isInside, type Place, polygonsOf } from './polygons';

/** A view as its file has it. */
export interface AuthoredView {
  readonly drawn: 'left' | 'both';
  /** On which side of the drawing the listener's left is. */
  readonly leftIs?: 'left' | 'right';
  readonly shapes: readonly { readonly ink: Ink; readonly path: string }[];
  readonly regions?: Readonly<Record<string, string>>;
  readonly landmarks?: Readonly<Record<string, Place>>;
  /** How many units a cun has where the view is measured by its landmarks. */
  readonly cun?: number;
}

const folder = join(__dirname, '../../../data/views');

/** Every view there is, by its name. */
export const authoredViews: Readonly<Record<string, AuthoredView>> = Object.fromEntries(
  readdirSync(folder).map((name) => [
    name.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as AuthoredView,
  ]),
);

/** A view that must be there. */
export function viewOf(name: string): AuthoredView {
  const view = authoredViews[name];
  if (!view) throw new Error(`There is no view ${name}.`);
  return view;
}

/** True for a place on the body that a view shows. */
export const isOnBody = (place: Place, { shapes }: AuthoredView): boolean =>
  shapes
    .filter(({ ink }) => ink === 'body' || ink === 'skin')
    .flatMap(({ path }) => polygonsOf(path))
    .some((outline) => isInside(place, outline));

/** The same place on the other side of the body, or of a mirrored part of it. */
export const mirrored = ([x, y]: Place): Place => [400 - x, y];

import { NAMES } from './folded';
import { isObject } from './shape';

/** Nothing of ours is nested more deeply; what is was tampered with, and stays as it is. */
const MOST_DEPTH = 16;

const unfoldRow = (row: unknown, names: readonly unknown[], depth: number) =>
  Array.isArray(row)
    ? Object.fromEntries(
        row.flatMap((value: unknown, at) =>
          value === null ? [] : [[String(names[at]), unfoldRecords(value, depth)]],
        ),
      )
    : row;

/** Data that was folded, as it was before. What was never folded, as earlier releases left it, stays as it is; so does what is damaged. */
export function unfoldRecords(data: unknown, depth = 0): unknown {
  if (depth > MOST_DEPTH) return data;
  const inside = (value: unknown) => unfoldRecords(value, depth + 1);
  if (Array.isArray(data)) return data.map(inside);
  if (!isObject(data)) return data;
  const { [NAMES]: names, rows } = data;
  if (Array.isArray(names) && Array.isArray(rows))
    return rows.map((row) => unfoldRow(row, names, depth + 1));
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, inside(value)]));
}

import { NAMES } from './folded';
import { isObject } from './shape';

/** Nothing of ours is nested more deeply; what is was tampered with, and stays as it is. */
const MOST_DEPTH = 16;

/** True for what may name fields: `__proto__` would be none. */
const isName = (name: unknown): name is string => typeof name === 'string' && name !== '__proto__';

function unfoldRow(row: unknown, names: readonly string[], depth: number): unknown {
  if (!Array.isArray(row)) return row;
  const record: Record<string, unknown> = {};
  names.forEach((name, at) => {
    const value: unknown = row[at] ?? null;
    if (value !== null) record[name] = unfoldRecords(value, depth);
  });
  return record;
}

function unfoldFields(data: Readonly<Record<string, unknown>>, depth: number): unknown {
  const fields = { ...data };
  for (const [name, value] of Object.entries(data))
    if (typeof value === 'object') fields[name] = unfoldRecords(value, depth);
  return fields;
}

/** Data that was folded, as it was before. What was never folded, as earlier releases left it, stays as it is; so does what is damaged. */
export function unfoldRecords(data: unknown, depth = 0): unknown {
  if (depth > MOST_DEPTH) return data;
  if (Array.isArray(data)) return data.map((value) => unfoldRecords(value, depth + 1));
  if (!isObject(data)) return data;
  const { [NAMES]: names, rows } = data;
  if (Array.isArray(names) && names.every(isName) && Array.isArray(rows))
    return rows.map((row) => unfoldRow(row, names, depth + 1));
  return unfoldFields(data, depth + 1);
}

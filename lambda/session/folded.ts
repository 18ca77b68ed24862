import { isObject } from './shape';

/** What marks a list whose records are folded: it holds the names of their fields. No field of ours is called so. */
export const NAMES = '~';

const foldRows = (records: readonly Record<string, unknown>[]) => {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return {
    [NAMES]: names,
    rows: records.map((record) => names.map((name) => foldRecords(record[name]) ?? null)),
  };
};

function foldFields(data: Readonly<Record<string, unknown>>): unknown {
  const fields = { ...data };
  for (const [name, value] of Object.entries(data))
    if (typeof value === 'object') fields[name] = foldRecords(value);
  return fields;
}

/** Some data as a session carries it, which is all sent to and fro in every request: of records in a list the names of their
 * fields come once, and of each record only what is in them, nothing where it lacks one. */
export function foldRecords(data: unknown): unknown {
  if (Array.isArray(data))
    return data.length > 1 && data.every(isObject) ? foldRows(data) : data.map(foldRecords);
  return isObject(data) ? foldFields(data) : data;
}

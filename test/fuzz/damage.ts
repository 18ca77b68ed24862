import fc from 'fast-check';
import { anyJson, PROTOTYPE_KEYS } from './anything';

/** What becomes of one place in some JSON. */
type Damage =
  | { readonly kind: 'removed' }
  | { readonly kind: 'replaced'; readonly by: unknown }
  | { readonly kind: 'added'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'repeated'; readonly times: number };

const anyKey = fc.oneof(fc.constantFrom(...PROTOTYPE_KEYS), fc.string());
const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc.constant<Damage>({ kind: 'removed' }),
  anyJson.map((by): Damage => ({ kind: 'replaced', by })),
  fc.tuple(anyKey, anyJson).map(([key, value]): Damage => ({ kind: 'added', key, value })),
  fc.constantFrom(2, 50, 2000).map((times): Damage => ({ kind: 'repeated', times })),
);

/** The fields of an object, or of a list by their numbers. */
const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const withEntries = (whole: unknown, entries: readonly (readonly [string, unknown])[]): unknown =>
  Array.isArray(whole) ? entries.map(([, value]) => value) : Object.fromEntries(entries);

/** More than an envelope ever holds, in characters. */
const MOST_CHARACTERS = 2_000_000;

/** A list that is as long over and over, or a field under as many names. */
function repeated(key: string, value: unknown, most: number): [string, unknown][] {
  const fitting = Math.ceil(MOST_CHARACTERS / JSON.stringify(value).length);
  const all = Array.from({ length: Math.min(most, fitting) }, (): unknown => value);
  return Array.isArray(value)
    ? [[key, all.flat()]]
    : all.map((each, nth) => [nth === 0 ? key : `${key}${nth}`, each]);
}

/** The same with one entry changed. */
function changed([key, value]: [string, unknown], damage: Damage): [string, unknown][] {
  switch (damage.kind) {
    case 'removed':
      return [];
    case 'replaced':
      return [[key, damage.by]];
    case 'added': {
      const more: [string, unknown][] = [...entriesOf(value), [damage.key, damage.value]];
      return [[key, withEntries(value, more)]];
    }
    case 'repeated':
      return repeated(key, value, damage.times);
  }
}

/** A copy that is damaged at one place: at each step `path` chooses one of the fields there are, and where it ends, or there
 * are none, that one is changed. */
function damagedAt(
  whole: unknown,
  [step = 0, ...path]: readonly number[],
  damage: Damage,
): unknown {
  const entries = entriesOf(whole);
  const at = step % Math.max(1, entries.length);
  const damaged = entries.flatMap((entry, index) => {
    if (index !== at) return [entry];
    const [key, value] = entry;
    const isHere = path.length === 0 || entriesOf(value).length === 0;
    return isHere
      ? changed(entry, damage)
      : [[key, damagedAt(value, path, damage)] as [string, unknown]];
  });
  return withEntries(whole, damaged);
}

const DEEPEST = 8;
const anyPlace = fc.tuple(fc.array(fc.nat(50), { minLength: 1, maxLength: DEEPEST }), anyDamage);

/** Damages some JSON at up to so many places. */
export const anyDamages = (most: number): fc.Arbitrary<(whole: unknown) => unknown> =>
  fc
    .array(anyPlace, { maxLength: most })
    .map(
      (places) => (whole) =>
        places.reduce((json, [path, damage]) => damagedAt(json, path, damage), whole),
    );

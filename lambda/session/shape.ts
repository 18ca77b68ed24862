/** Tells whether a value is a `T`. A shape of less than `T`, or of more, does not pass for one of `T`. */
export interface Shape<T> {
  (value: unknown): value is T;
  /** Never there: it keeps the compiler from taking a shape of some variants for one of all. */
  readonly exactly?: (value: T) => T;
}

type Check = (value: unknown) => boolean;

/** The shape of each field of a `T`: those that may be missing have one that says so (`maybe`). */
export type FieldShapes<T> = {
  readonly [Name in keyof T]-?: Pick<T, Name> extends Required<Pick<T, Name>>
    ? Shape<T[Name]>
    : Shape<T[Name] | undefined>;
};

/** Of a union the variant whose tag has a name. */
type Variant<T, Tag extends keyof T, Name> = T extends unknown
  ? Name extends T[Tag]
    ? T
    : never
  : never;

/** The shapes of the other fields of each variant, by the name of the variant. */
export type VariantShapes<T, Tag extends keyof T> = {
  readonly [Name in T[Tag] & string]: FieldShapes<Omit<Variant<T, Tag, Name>, Tag>>;
};

/** A string. */
export const isText: Shape<string> = (value) => typeof value === 'string';
/** True or false. */
export const isFlag: Shape<boolean> = (value) => typeof value === 'boolean';
/** A number from nought on. */
export const isAmount: Shape<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
/** A whole number from nought on. */
export const isCount: Shape<number> = (value): value is number =>
  isAmount(value) && Number.isInteger(value);

/** A number from nought up to another. */
export const isUpTo =
  (most: number): Shape<number> =>
  (value): value is number =>
    isAmount(value) && value <= most;

/** A whole number from nought up to another. */
export const isCountUpTo =
  (most: number): Shape<number> =>
  (value): value is number =>
    isCount(value) && value <= most;

/** True for what has named fields: no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One of some values. */
export const oneOf =
  <T extends string | boolean>(...values: readonly T[]): Shape<T> =>
  (value): value is T =>
    values.some((each) => each === value);

/** Something of either shape. */
export const either =
  <One, Other>(one: Shape<One>, other: Shape<Other>): Shape<One | Other> =>
  (value) =>
    one(value) || other(value);

/** Something of a shape, or nothing. */
export const maybe =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value) =>
    value === undefined || shape(value);

/** Something of a shape of which something more holds. */
export const where =
  <T>(shape: Shape<T>, holds: (value: T) => boolean): Shape<T> =>
  (value): value is T =>
    shape(value) && holds(value);

/** An array whose every entry has a shape. */
export const listOf =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(shape);

/** Two values, each of its shape. */
export const pairOf =
  <One, Other>(one: Shape<One>, other: Shape<Other>): Shape<readonly [One, Other]> =>
  (value): value is readonly [One, Other] =>
    Array.isArray(value) && value.length === 2 && one(value[0]) && other(value[1]);

/** An object used as a table: every key and every value has its shape. */
export const tableOf =
  <T>(key: Shape<string>, entry: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    isObject(value) && Object.entries(value).every(([name, each]) => key(name) && entry(each));

/** An object whose named fields have their shapes; fields that `T` does not name do not matter. */
export function fields<T extends object>(shapes: FieldShapes<T>): Shape<T>;
export function fields(shapes: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(shapes);
  return (value) => isObject(value) && checks.every(([name, check]) => check(value[name]));
}

/** An object of a union: the field `tag` says which variant it is, and so which other fields it has. */
export function variants<T extends object, Tag extends keyof T & string>(
  tag: Tag,
  shapes: VariantShapes<T, Tag>,
): Shape<T>;
export function variants(
  tag: string,
  shapes: Readonly<Record<string, Readonly<Record<string, Check>>>>,
): Check {
  const byName = new Map<unknown, Check>(
    Object.entries(shapes).map(([name, variant]) => [name, fields<object>(variant)]),
  );
  return (value) => isObject(value) && byName.get(value[tag])?.(value) === true;
}

/** Tells whether a value has a shape. */
export type Shape = (value: unknown) => boolean;

/** A string. */
export const isText: Shape = (value) => typeof value === 'string';
/** True or false. */
export const isFlag: Shape = (value) => typeof value === 'boolean';
/** A whole number from nought on. */
export const isCount: Shape = (value) => Number.isInteger(value) && Number(value) >= 0;
/** A number from nought on. */
export const isAmount: Shape = (value) => Number.isFinite(value) && Number(value) >= 0;

/** One of some values. */
export const oneOf =
  (...values: readonly unknown[]): Shape =>
  (value) =>
    values.includes(value);

/** Something of at least one shape. */
export const anyOf =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

/** Something of every one of some shapes. */
export const allOf =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.every((shape) => shape(value));

/** Something of a shape, or nothing. */
export const maybe =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

/** An array whose every entry has a shape. */
export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

/** True for what has named fields: no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object whose named fields have their shapes; other fields do not matter. */
export const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isObject(value) && Object.entries(shapes).every(([name, shape]) => shape(value[name]));

/** An object used as a table: every key and every value has its shape. */
export const tableOf =
  (key: Shape, entry: Shape): Shape =>
  (value) =>
    isObject(value) && Object.entries(value).every(([name, each]) => key(name) && entry(each));

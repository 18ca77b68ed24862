/** Tells whether a value has a shape. */
export type Shape = (value: unknown) => boolean;

export const isText: Shape = (value) => typeof value === 'string';
export const isFlag: Shape = (value) => typeof value === 'boolean';
export const isCount: Shape = (value) => Number.isInteger(value) && Number(value) >= 0;
export const isAmount: Shape = (value) => Number.isFinite(value) && Number(value) >= 0;

export const oneOf =
  (...values: readonly unknown[]): Shape =>
  (value) =>
    values.includes(value);

export const anyOf =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

export const maybe =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

const isObject = (value: unknown): value is Record<string, unknown> =>
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

/** The part of js-yaml that the tests use. */
declare module 'js-yaml' {
  interface TypeOptions {
    readonly kind: 'scalar' | 'sequence' | 'mapping';
    readonly construct: (value: unknown) => unknown;
  }
  export class Type {
    constructor(tag: string, options: TypeOptions);
  }
  interface Schema {
    extend(types: readonly Type[]): Schema;
  }
  export const DEFAULT_SCHEMA: Schema;
  export function load(text: string, options: { readonly schema: Schema }): unknown;
}

/** Makes something when it is first asked for, and gives the same from then on. */
export function onFirstUse<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => (made ??= { it: make() }).it;
}

/** What makes each field of an object. */
export type FieldMakers<Fields> = { readonly [Name in keyof Fields]: () => Fields[Name] };

/** An object of which each field is made when it is first read. */
export function fieldsOnFirstUse<Fields extends object>(makers: FieldMakers<Fields>): Fields {
  const fields: object = {};
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    const keep = () => {
      const value = make();
      Object.defineProperty(fields, name, { value });
      return value;
    };
    Object.defineProperty(fields, name, { get: keep, enumerable: true, configurable: true });
  }
  return fields as Fields;
}

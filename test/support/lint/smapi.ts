import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

/** A schema as Amazon's Swagger 2.0 file writes it, as far as it is read here. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly discriminator?: string;
  readonly 'x-discriminator-value'?: string;
}
type Definitions = Readonly<Record<string, Schema>>;

/** What Amazon's own tools check a file against. */
export const DEFINITIONS = {
  manifest: 'v1.skill.Manifest.SkillManifestEnvelope',
  interactionModel: 'v1.skill.interactionModel.InteractionModelData',
} as const;

/** Values of a discriminator that Amazon lists elsewhere, and gives no shape of their own. */
const PLAIN_KINDS: Readonly<Record<string, string>> = {
  'v1.skill.Manifest.Interface': 'v1.skill.Manifest.InterfaceType',
};

/** Some lists of what is allowed are thousands of characters long. */
const LONGEST_MORE = 60;

const nameIn = ($ref: string) => $ref.replace('#/definitions/', '');

function readDefinitions(): Definitions {
  const file = createRequire(__filename).resolve('ask-smapi-model/spec.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { definitions: Definitions }).definitions;
}

/** A schema with all that it inherits, in one. */
function flatten(schema: Schema, definitions: Definitions): Schema {
  const { allOf = [], $ref, ...own } = schema;
  const inherited = $ref === undefined ? allOf : [definitions[nameIn($ref)] ?? {}];
  const parts = [...inherited.map((part) => flatten(part, definitions)), own];
  return {
    ...own,
    ...(parts.some(({ properties }) => properties) && {
      type: 'object',
      properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as Record<
        string,
        Schema
      >,
      required: [...new Set(parts.flatMap(({ required = [] }) => required))],
    }),
  };
}

/** A schema that refuses what it does not name. */
function strict(schema: Schema, definitions: Definitions): Schema {
  if (schema.$ref !== undefined) return { $ref: schema.$ref };
  const flat = schema.allOf ? flatten(schema, definitions) : schema;
  const { properties, items, additionalProperties } = flat;
  const inside = (each: Schema) => strict(each, definitions);
  return {
    ...flat,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, each]) => [name, inside(each)]),
      ),
      additionalProperties: false,
    }),
    ...(items && { items: inside(items) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: inside(additionalProperties),
    }),
  };
}

/** A kind of thing that has kinds: which keys are known depends on the one that says which. */
function byKind(name: string, schema: Schema, definitions: Definitions): object {
  const key = schema.discriminator ?? '';
  const kinds = Object.entries(definitions).flatMap(([kindName, kind]) => {
    const isKind = kind.allOf?.some(({ $ref = '' }) => nameIn($ref) === name);
    const value = kind['x-discriminator-value'];
    return isKind && value !== undefined ? [{ value, $ref: `#/definitions/${kindName}` }] : [];
  });
  const isOfKind = (value: string) => ({
    properties: { [key]: { const: value } },
    required: [key],
  });
  const named = kinds.map(({ value }) => value);
  const plain = (definitions[PLAIN_KINDS[name] ?? '']?.enum ?? []).filter(
    (value) => !named.includes(value),
  );
  return {
    type: 'object',
    required: [key],
    properties: { [key]: { enum: [...named, ...plain] } },
    allOf: [
      ...kinds.map(({ value, $ref }) => ({ if: isOfKind(value), then: { $ref } })),
      ...plain.map((value) => ({ if: isOfKind(value), then: strict(schema, definitions) })),
    ],
  };
}

function strictDefinitions(definitions: Definitions): Record<string, object> {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [
      name,
      schema.discriminator !== undefined
        ? byKind(name, schema, definitions)
        : strict(schema, definitions),
    ]),
  );
}

let compiled: Record<keyof typeof DEFINITIONS, ValidateFunction> | undefined;

function compile(): Record<keyof typeof DEFINITIONS, ValidateFunction> {
  const ajv = new Ajv({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
    allErrors: true,
    logger: false,
  });
  ajv.addSchema({ $id: 'smapi', definitions: strictDefinitions(readDefinitions()) });
  const validator = (name: string) => ajv.compile({ $ref: `smapi#/definitions/${name}` });
  return {
    manifest: validator(DEFINITIONS.manifest),
    interactionModel: validator(DEFINITIONS.interactionModel),
  };
}

/** What Amazon's definitions of the Skill Management API have against a file, unknown keys included. */
export function smapiProblems(kind: keyof typeof DEFINITIONS, content: unknown): string[] {
  compiled ??= compile();
  const validate = compiled[kind];
  if (validate(content)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
    const more = Object.values(params as Record<string, unknown>).join(', ');
    return `${instancePath} ${message} (${more.slice(0, LONGEST_MORE)})`;
  });
}

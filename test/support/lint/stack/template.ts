import { DEFAULT_SCHEMA, load, Type } from 'js-yaml';

/** One thing that a stack makes. */
export interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** A CloudFormation template, its functions written as objects: `!Ref Log` is `{ Ref: 'Log' }`. */
export interface Template {
  readonly Parameters: Readonly<Record<string, { readonly Default?: string }>>;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { readonly Value: unknown }>>;
}

const FUNCTIONS = ['Ref', 'GetAtt', 'Sub', 'If', 'Not', 'Equals'];
const KINDS = ['scalar', 'sequence', 'mapping'] as const;

const schema = DEFAULT_SCHEMA.extend(
  FUNCTIONS.flatMap((name) =>
    KINDS.map((kind) => new Type(`!${name}`, { kind, construct: (value) => ({ [name]: value }) })),
  ),
);

export const parseTemplate = (text: string): Template => load(text, { schema }) as Template;

/** What is made of one type, by name. */
export const resourcesOf = ({ Resources }: Template, type: string): [string, Resource][] =>
  Object.entries(Resources).filter(([, { Type }]) => Type === type);

export const problem = (isWrong: boolean, words: string): string[] => (isWrong ? [words] : []);

/** Whether two values are the same, to their last part. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

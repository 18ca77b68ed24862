/** A task's file, as far as it is checked: OpenAPI 3 with Amazon's own fields. */
export interface TaskFile {
  readonly openapi?: string;
  readonly info?: {
    readonly version?: string;
    readonly 'x-amzn-alexa-access-scope'?: string;
    readonly 'x-amzn-display-details'?: Titles;
  };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, TaskSchema>> };
}

interface TaskSchema {
  readonly properties?: Readonly<Record<string, Field>>;
}

interface Field {
  readonly enum?: readonly string[];
  readonly 'x-amzn-display-details'?: Titles;
}

type Titles = Readonly<Record<string, { readonly title?: string }>>;

const METHODS = ['get', 'put', 'delete', 'options', 'head', 'patch', 'trace'];

const problem = (isWrong: boolean, words: string) => (isWrong ? [words] : []);

const untitled = (titles: Titles | undefined, locales: readonly string[]) =>
  locales.filter((locale) => !titles?.[locale]?.title);

/** The schemas a file refers to. */
const referredTo = (file: TaskFile) => [
  ...new Set(
    [...JSON.stringify(file).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name = '']) => name,
    ),
  ),
];

/** What Amazon's pages on custom tasks have against a file of the folder `tasks`. Its own definitions don't know the
 * format. */
export function taskProblems(name: string, file: TaskFile, locales: readonly string[]): string[] {
  const [, task, version] = /^([A-Za-z]+)\.([1-9]\d*)\.json$/.exec(name) ?? [];
  if (task === undefined) return ['file name'];
  const { info, paths = {}, components } = file;
  const schemas = components?.schemas ?? {};
  if (Object.keys(paths).join() !== `/${task}`) return [`paths are not /${task}`];
  const operations = paths[`/${task}`] ?? {};
  const fields = Object.entries(schemas['Input']?.properties ?? {});
  return [
    ...problem(!/^3\.0\.\d+$/.test(file.openapi ?? ''), 'not OpenAPI 3'),
    ...problem(info?.version !== version, `version is not ${version}`),
    ...problem(info?.['x-amzn-alexa-access-scope'] !== 'public', 'access scope is not public'),
    ...problem(operations['post'] === undefined, 'no post'),
    ...METHODS.filter((method) => method in operations).map(
      (method) => `${method} is no method of a task`,
    ),
    ...untitled(info?.['x-amzn-display-details'], locales).map((locale) => `no title in ${locale}`),
    ...referredTo(file)
      .filter((schema) => !(schema in schemas))
      .map((schema) => `${schema} is referred to and not there`),
    ...fields.flatMap(([field, { 'x-amzn-display-details': titles }]) =>
      untitled(titles, locales).map((locale) => `no title of ${field} in ${locale}`),
    ),
  ];
}

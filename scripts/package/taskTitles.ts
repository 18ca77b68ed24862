import type { NamedValues } from '../../lambda/content/mergeOver';
import { countriesIn, readLocale } from '../locales/readLocale';

/** Where Amazon looks for what a listener reads of a task and its fields. */
const DETAILS = 'x-amzn-display-details';

/** What a task and each of its fields is called. */
interface Titles {
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
}

interface Titled {
  readonly taskTitles: Readonly<Record<string, Titles>>;
}

/** A task's file, as far as it is written here. */
export interface TaskFile {
  readonly info: NamedValues;
  readonly components: NamedValues & {
    readonly schemas: NamedValues & {
      readonly Input: NamedValues & { readonly properties: Readonly<Record<string, NamedValues>> };
    };
  };
}

/** What a task is called in every locale of a folder. Throws where a locale has no titles for it. */
const titlesOf = (task: string, folder: string): (readonly [locale: string, titles: Titles])[] =>
  countriesIn(folder).map((locale) => {
    const own = readLocale<Titled>(folder, locale).taskTitles[task];
    if (!own) throw new Error(`${locale} has no titles for ${task}`);
    return [locale, own];
  });

/** A task's file with its titles in every locale of a folder. */
export function withTitles(file: TaskFile, task: string, folder: string): TaskFile {
  const titles = titlesOf(task, folder);
  const titled = (part: NamedValues, titleOf: (own: Titles) => string | undefined) => ({
    ...part,
    [DETAILS]: Object.fromEntries(titles.map(([locale, own]) => [locale, { title: titleOf(own) }])),
  });
  const { schemas } = file.components;
  const properties = Object.entries(schemas.Input.properties).map(
    ([name, field]) => [name, titled(field, ({ fields }) => fields[name])] as const,
  );
  const Input = { ...schemas.Input, properties: Object.fromEntries(properties) };
  return {
    ...file,
    info: titled(file.info, ({ title }) => title),
    components: { ...file.components, schemas: { ...schemas, Input } },
  };
}

import type { ExecuteCommands, Json, RenderDocument } from '../../../device/alexaJson';
import type { ScreenDirective } from '../../../device/directives';
import { heard } from '../listener';

/** One stretch of a page as a device plays it: what it says, if anything, and for how long at least. */
export interface PlayedSlice {
  readonly says: string;
  readonly milliseconds: number;
}

/** A page as a device has it. */
export interface PlayedPage {
  readonly token: string;
  readonly slices: readonly PlayedSlice[];
  /** What it tells once it is played, with `milliseconds` since its first word. */
  readonly done: (milliseconds: number) => readonly Json[];
  /** How much of the whole is over when it begins, and when it is done: from 0 to 1. */
  readonly along: readonly number[];
  /** Everything written on it that never changes: of a page that guides, all it will say. */
  readonly written: string;
  /** What can be touched, by its words: what that tells. */
  readonly buttons: ReadonlyMap<string, readonly [control: string, named: string]>;
}

type Fields = { readonly [name: string]: Json };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsIn = (value: Json | undefined): Fields => (isFields(value) ? value : {});
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const listIn = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);
const textIn = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Everything inside some JSON that has named fields. */
function allFields(value: Json): Fields[] {
  if (isList(value)) return value.flatMap(allFields);
  return isFields(value) ? [value, ...Object.values(value).flatMap(allFields)] : [];
}

const isPage = (directive: ScreenDirective): directive is RenderDocument => 'document' in directive;

const propertiesOf = ({ datasources }: RenderDocument): Fields =>
  fieldsIn(fieldsIn(datasources?.['part'])['properties']);

function sliceOf(command: Fields, properties: Fields): PlayedSlice {
  const ssml = command['type'] === 'Say' ? properties[`say${textIn(command['say'])}`] : '';
  return { says: heard(textIn(ssml)), milliseconds: Number(command['ms']) };
}

function slicesOf(played: ExecuteCommands | undefined, properties: Fields): PlayedSlice[] {
  const [sequence] = played?.commands ?? [];
  return listIn(fieldsIn(sequence)['commands'])
    .map(fieldsIn)
    .filter(({ type }) => type === 'Say' || type === 'Wait')
    .map((command) => sliceOf(command, properties));
}

/** Choices stand in the document, controls in its data. */
function buttonsOf(document: Fields, properties: Fields) {
  const choices = allFields(document).filter(({ named }) => textIn(named) !== '');
  const controls = listIn(properties['controls']).map(fieldsIn);
  return new Map(
    [...choices, ...controls].map(({ words, control, named }) => [
      textIn(words),
      [textIn(control), textIn(named)] as const,
    ]),
  );
}

/** The page that some directives show; `undefined` where they show none. */
export function pageIn(directives: readonly ScreenDirective[]): PlayedPage | undefined {
  const page = directives.find(isPage);
  if (!page) return undefined;
  const played = directives.find((each): each is ExecuteCommands => 'commands' in each);
  const properties = propertiesOf(page);
  const { token } = page;
  return {
    token,
    slices: slicesOf(played, properties),
    done: (milliseconds) => ['done', token, milliseconds],
    along: ['from', 'to'].map((end) => Number(properties[end])),
    written: listIn(properties['texts']).map(textIn).join(' '),
    buttons: buttonsOf(page.document, properties),
  };
}

/** How long a page plays, in milliseconds. */
export const lengthOf = ({ slices }: PlayedPage): number =>
  slices.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

/** What a page says, and the silences in which nothing is said, in seconds: `Press. [8] Release.` */
export const transcriptOf = ({ slices }: PlayedPage): string =>
  slices
    .map(({ says, milliseconds }) => (says === '' ? `[${milliseconds / 1000}]` : says))
    .join(' ');

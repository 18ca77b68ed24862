import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Node, parseSync, type Statement, Visitor, type VisitorObject } from 'oxc-parser';

const project = join(__dirname, '..');

interface Source {
  /** Path from the project's folder, with slashes. */
  readonly file: string;
  readonly text: string;
}

interface Rule {
  /** Folders, files and packages it may import; one that ends in a slash stands for all inside. */
  readonly may: readonly string[];
  /** What it may import the types of, and nothing that runs. */
  readonly types?: readonly string[];
}

/** The rooms of the domain and of the dialogue, from the ground up: each may import itself and those below. Rooms that stand
 * side by side know nothing of one another. */
const FLOORS = {
  'lambda/domain/': [['catalogue'], ['routine'], ['answer'], ['timeline'], ['plan']],
  'lambda/dialogue/': [
    ...[['turn'], ['guidance'], ['visits', 'ask', 'safety'], ['session'], ['change']],
    ...[['start'], ['steer']],
  ],
} as const;

/** The rule of each room. */
const roomRules = (folder: keyof typeof FLOORS, besides: readonly string[]) =>
  FLOORS[folder].flatMap((rooms, floor) =>
    rooms.map((room): [string, Rule] => [
      `${folder}${room}/`,
      {
        may: [
          ...[...FLOORS[folder].slice(0, floor).flat(), room].map((each) => `${folder}${each}/`),
          ...besides,
        ],
      },
    ]),
  );

/** How a language is come by: chosen by its locale, and never as English. */
const LANGUAGE = {
  may: ['lambda/language/languageFor', 'lambda/language/written'],
  types: ['language', 'heard', 'spoken'].map((file) => `lambda/language/${file}`),
};

/** Who may import whom. What is not here may not be imported, and no source may stand outside these folders. */
const rules: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(roomRules('lambda/domain/', [])),
  ...Object.fromEntries(roomRules('lambda/dialogue/', ['lambda/domain/'])),
  'lambda/speech/phrasebook.ts': {
    may: ['lambda/domain/', 'lambda/speech/', ...LANGUAGE.may],
    types: LANGUAGE.types,
  },
  'lambda/speech/i18n.ts': { may: ['i18next'], types: ['lambda/speech/content'] },
  'lambda/speech/authored.ts': { may: [], types: ['lambda/content/locales.generated'] },
  'lambda/speech/': { may: ['lambda/domain/', 'lambda/dialogue/', 'lambda/speech/'] },
  'lambda/content/': {
    may: [
      ...['lambda/domain/', 'lambda/content/', ...LANGUAGE.may, 'data/'],
      ...['lambda/speech/phrasebook', 'node:zlib'],
    ],
    types: [...LANGUAGE.types, 'lambda/speech/content'],
  },
  'lambda/screen/': {
    may: [
      ...['domain', 'dialogue', 'speech', 'screen'].map((folder) => `lambda/${folder}/`),
      'lambda/content/pictures',
    ],
  },
  'lambda/session/': { may: ['lambda/domain/', 'lambda/dialogue/', 'lambda/session/'] },
  'lambda/language/en/': {
    may: ['lambda/language/en/', 'lambda/language/written'],
    types: LANGUAGE.types,
  },
  'lambda/language/languageFor.ts': {
    may: ['lambda/language/en/english'],
    types: LANGUAGE.types,
  },
  'lambda/language/': { may: [], types: LANGUAGE.types },
  'lambda/storage/': {
    may: [
      ...['lambda/domain/', 'lambda/storage/', 'aws4'],
      ...['node:fs', 'node:http', 'node:https', 'node:path', 'node:timers'],
    ],
    types: ['lambda/dialogue/'],
  },
  'lambda/alexa/respond.ts': {
    may: [
      ...['dialogue', 'speech', 'session', 'alexa'].map((folder) => `lambda/${folder}/`),
      'lambda/screen/renderPage',
    ],
    types: ['lambda/domain/', 'ask-sdk-core', 'ask-sdk-model'],
  },
  'lambda/alexa/': {
    may: [
      ...['domain', 'dialogue', 'speech', 'content', 'session', 'storage', 'alexa'].map(
        (folder) => `lambda/${folder}/`,
      ),
      ...LANGUAGE.may,
      'ask-sdk-core',
    ],
    types: [...LANGUAGE.types, 'ask-sdk-model', 'lambda/screen/'],
  },
  'lambda/skill.ts': { may: ['lambda/alexa/', 'ask-sdk-core'] },
  'lambda/app.ts': {
    may: [
      ...['lambda/skill', 'lambda/alexa/turnLog', 'lambda/content/', 'lambda/storage/'],
      'lambda/domain/timeline/',
    ],
    types: ['lambda/alexa/'],
  },
  'lambda/index.ts': { may: ['lambda/app'], types: ['ask-sdk-model', 'aws-lambda'] },
  'device/': {
    may: [
      ...['device/', 'skill-package/', 'node:', 'saxes', 'syllable'],
      // Words of the language, and nothing of the skill.
      'data/locales/en/numbers.json',
      'data/usualLocale.json',
    ],
  },
  'server/main.ts': { may: ['server/', 'pages/answerPage', 'node:'] },
  'server/': { may: ['server/', 'node:'], types: ['pages/answerPage'] },
  'pages/': { may: ['pages/', 'docs/'], types: ['aws-lambda'] },
  'scripts/': {
    may: [
      ...[
        'scripts/',
        'data/',
        'lambda/domain/',
        'lambda/content/',
        ...['lambda/screen/pictures', 'lambda/screen/views/'],
        ...['answer/catalogueAnswerWords', 'names', 'phrasebook', 'predictSeconds', 'words'].map(
          (file) => `lambda/speech/${file}`,
        ),
        'lambda/speech/letters',
        'lambda/speech/ruler',
        'lambda/speech/paths',
      ],
      ...LANGUAGE.may,
      'node:',
      ...['@aws/cloudformation-validate', '@swc/core', 'cmu-pronouncing-dictionary'],
      ...['esbuild', 'marked', 'zod'],
      'oxfmt',
    ],
    types: LANGUAGE.types,
  },
  'bench/': {
    may: [
      ...['bench/', 'device/', 'lambda/', 'scripts/speech/', 'node:'],
      // What is built, served and compared with.
      ...['esbuild', 'dynalite', 'ask-sdk-core', 'ask-sdk-dynamodb-persistence-adapter', 'aws-sdk'],
      'i18next',
    ],
    types: ['ask-sdk-model'],
  },
};

interface Import {
  readonly what: string;
  readonly isType: boolean;
}

const programOf = ({ file, text }: Source) => parseSync(file, text).program;

/** Shows each node of a source to whoever wants to see its kind. */
const visit = (source: Source, visitor: VisitorObject) =>
  new Visitor(visitor).visit(programOf(source));

const textOf = (node: Node, { text }: Source) => text.slice(node.start, node.end);

/** What a source imports, in whichever way it is written. */
function importedBy(source: Source): { from: Node; isType: boolean }[] {
  const found: { from: Node; isType: boolean }[] = [];
  const add = (from: Node | null | undefined, isType = false) =>
    void (from && found.push({ from, isType }));
  visit(source, {
    ImportDeclaration: (node) => add(node.source, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    TSImportType: (node) => add(node.source, true),
    TSExternalModuleReference: (node) => add(node.expression),
    ImportExpression: (node) => add(node.source),
    CallExpression: (node) => textOf(node.callee, source) === 'require' && add(node.arguments[0]),
  });
  return found;
}

/** Everything a source imports: paths from the project's folder, and packages. */
function importsOf(source: Source): Import[] {
  return importedBy(source).map(({ from, isType }) => {
    const name = textOf(from, source).replaceAll(/['"`]/g, '');
    const what = name.startsWith('.') ? posix.join(posix.dirname(source.file), name) : name;
    return { what, isType };
  });
}

const isWithin = (what: string, allowed: readonly string[]) =>
  allowed.some((one) =>
    /[/:]$/.test(one) ? what.startsWith(one) : what === one || what.startsWith(`${one}/`),
  );

/** What a source imports although it may not. */
function importProblems(source: Source): string[] {
  const [, rule] = Object.entries(rules).find(([start]) => source.file.startsWith(start)) ?? [];
  if (!rule) return [`${source.file} stands outside the house plan`];
  return importsOf(source)
    .filter(
      ({ what, isType }) => !isWithin(what, [...rule.may, ...(isType ? (rule.types ?? []) : [])]),
    )
    .map(({ what }) => `${source.file} imports ${what}`);
}

/** Sources that come back to themselves by way of what they import, be it only a type. */
function inCircles(all: readonly Source[]): string[] {
  const imports = new Map(
    all.map((source) => [source.file, importsOf(source).map(({ what }) => `${what}.ts`)]),
  );
  const reached = (from: string, seen: Set<string>): Set<string> => {
    for (const next of imports.get(from) ?? []) if (!seen.has(next)) reached(next, seen.add(next));
    return seen;
  };
  return all.map(({ file }) => file).filter((file) => reached(file, new Set()).has(file));
}

/** Names by which a clock, chance, or the machine comes in. */
const outside = [
  ...['Date', 'performance', 'process', 'crypto', 'globalThis', 'console', 'fetch', 'Intl'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'eval', 'Function'],
];

/** Where a source reaches for a clock, for chance, or for the machine. */
function impurities(source: Source): string[] {
  const properties = new Set<Node>();
  const found: Node[] = [];
  visit(source, {
    MemberExpression: (node) => {
      if (!node.computed) properties.add(node.property);
      if (textOf(node, source) === 'Math.random') found.push(node);
    },
    Identifier: (node) => {
      if (outside.includes(node.name) && !properties.has(node)) found.push(node);
    },
  });
  return found.map((node) => `${source.file} uses ${textOf(node, source)}`);
}

/** Strings of a source as they are written, and its templates. */
function stringsIn(source: Source): string[] {
  const found: string[] = [];
  const add = (node: Node) => void found.push(textOf(node, source));
  visit(source, {
    Literal: (node) => typeof node.value === 'string' && add(node),
    TemplateLiteral: add,
  });
  return found;
}

/** Strings and templates of a source that hold a tag. */
const markupIn = (source: Source): string[] =>
  stringsIn(source).filter((text) => /<\/?[a-z]/i.test(text));

/** Strings of a source that name a country's locale, such as 'en-GB'. */
const localesNamedIn = (source: Source): string[] =>
  stringsIn(source)
    .map((text) => text.slice(1, -1))
    .filter((text) => /^[a-z]{2}-([A-Z]{2}|\d{3})$/.test(text));

const FOLDERS = ['lambda', 'pages', 'server', 'device', 'scripts', 'bench'];
const sources: readonly Source[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
    .map((name) => join(project, folder, name))
    .map((path) => ({
      file: relative(project, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    })),
);
/** What a statement exports, by name. */
function exportedBy(statement: Statement, source: Source): string[] {
  if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
  const { declaration } = statement;
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.map(({ id }) => textOf(id, source));
  return 'id' in declaration && declaration.id ? [textOf(declaration.id, source)] : [];
}

/** Names that more than one file exports, each with those files. */
function exportedTwice(all: readonly Source[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const source of all)
    for (const name of programOf(source).body.flatMap((each) => exportedBy(each, source)))
      files.set(name, (files.get(name) ?? new Set()).add(source.file));
  return [...files].flatMap(([name, own]) =>
    own.size > 1 ? [`${name}: ${[...own].join(', ')}`] : [],
  );
}

const sourcesIn = (folder: string) => sources.filter(({ file }) => file.startsWith(folder));

describe('imports', () => {
  test.each(Object.keys(rules))('of %s keep to the house plan', (start) => {
    const own = sourcesIn(start);
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap(importProblems)).toEqual([]);
  });

  test('of every source keep to the house plan, wherever it stands', () => {
    expect(sources.flatMap(importProblems)).toEqual([]);
  });

  test('give no name to two ideas: none is exported twice', () => {
    // What the skill is compared with is called as the skill is.
    const own = sources.filter(({ file }) => !file.startsWith('bench/reference/'));
    expect(exportedTwice(own)).toEqual([]);
  });

  test('that give a name to two ideas are caught', () => {
    const planted = [
      { file: 'lambda/a.ts', text: 'export interface Spoken {}' },
      { file: 'lambda/b.ts', text: 'export const Spoken = 1, other = 2;' },
      { file: 'lambda/c.ts', text: 'const other = 3;' },
    ];
    expect(exportedTwice(planted)).toEqual(['Spoken: lambda/a.ts, lambda/b.ts']);
  });

  test('never go in a circle', () => expect(inCircles(sources)).toEqual([]));

  test('that go in a circle are caught', () => {
    const planted = [
      { file: 'lambda/domain/a.ts', text: `import { b } from './b';` },
      { file: 'lambda/domain/b.ts', text: `import { c } from './c';` },
      { file: 'lambda/domain/c.ts', text: `import type { A } from './a';` },
      { file: 'lambda/domain/d.ts', text: `import type { A } from './a';` },
    ];
    expect(inCircles(planted)).toEqual(planted.slice(0, 3).map(({ file }) => file));
  });

  test.each([
    ['lambda/domain/catalogue/planted.ts', `import { getLocale } from 'ask-sdk-core';`],
    ['lambda/domain/catalogue/planted.ts', `import type { Response } from 'ask-sdk-model';`],
    ['lambda/domain/catalogue/planted.ts', `import { type Response } from "ask-sdk-model";`],
    [
      'lambda/domain/catalogue/planted.ts',
      `import {\n  a,\n  b,\n} from '../../dialogue/turn/turn';`,
    ],
    ['lambda/domain/catalogue/planted.ts', `export * from '../../speech/ssml';`],
    ['lambda/domain/catalogue/planted.ts', `const sdk = await import('ask-sdk-core');`],
    ['lambda/domain/catalogue/planted.ts', `const sdk = require('ask-sdk-core');`],
    ['lambda/domain/catalogue/planted.ts', `import sdk = require('ask-sdk-core');`],
    ['lambda/domain/catalogue/planted.ts', `type A = import('ask-sdk-model').Response;`],
    ['lambda/domain/catalogue/planted.ts', `import 'node:fs';`],
    ['lambda/domain/catalogue/deep/planted.ts', `import { speak } from '../../../speech/ssml';`],
    ['lambda/domain/catalogue/planted.ts', `import type { Step } from '../routine/routine';`],
    ['lambda/domain/routine/planted.ts', `import { plan } from '../plan/planRoutine';`],
    ['lambda/domain/planted.ts', `export const a = 1;`],
    ['lambda/dialogue/safety/planted.ts', `import { askPoint } from '../ask/askPoint';`],
    ['lambda/dialogue/guidance/planted.ts', `import type { Ask } from '../steer/playback';`],
    ['lambda/dialogue/turn/planted.ts', `import { text } from '../../speech/ssml';`],
    ['lambda/dialogue/turn/planted.ts', `import type { Ssml } from '../../speech/ssml';`],
    ['lambda/speech/planted.ts', `import { createInstance } from 'i18next';`],
    ['lambda/speech/authored.ts', `import lines from '../../data/locales/en-US/lines.json';`],
    ['lambda/speech/planted.ts', `import type lines from '../../data/locales/en-US/lines.json';`],
    ['lambda/speech/planted.ts', `import type { Slot } from 'ask-sdk-model';`],
    ['lambda/content/planted.ts', `import { begin } from '../dialogue/guidance/begin';`],
    ['lambda/content/planted.ts', `import { text } from '../speech/ssml';`],
    ['lambda/content/planted.ts', `import { english } from '../language/en/english';`],
    ['lambda/speech/phrasebook.ts', `import { spoken } from '../language/en/spoken';`],
    ['lambda/speech/planted.ts', `import { languageFor } from '../language/languageFor';`],
    ['lambda/alexa/planted.ts', `import type { Word } from '../language/en/fold';`],
    ['lambda/language/planted.ts', `import { fold } from './en/fold';`],
    ['lambda/language/en/planted.ts', `import { languageFor } from '../languageFor';`],
    ['scripts/planted.ts', `import { codeSpellings } from '../lambda/language/en/codes';`],
    ['lambda/storage/planted.ts', `import { newListener } from '../dialogue/turn/state';`],
    ['lambda/session/planted.ts', `import { readMemory } from '../alexa/memory';`],
    ['lambda/session/planted.ts', `import { text } from '../speech/ssml';`],
    ['lambda/alexa/planted.ts', `import { sign } from 'aws4';`],
    ['lambda/alexa/planted.ts', `import points from '../../data/points/LI4.json';`],
    ['lambda/skill.ts', `import { next } from './dialogue/steer/playback';`],
    ['lambda/index.ts', `import { build } from '../scripts/build';`],
    ['device/planted.ts', `import type { Cue } from '../lambda/domain/timeline/cue';`],
    ['device/planted.ts', `import { handler } from '../lambda/index';`],
    ['device/planted.ts', `import { domain } from '../devices/other';`],
    ['server/planted.ts', `import { handler } from '../lambda/index';`],
    ['server/planted.ts', `import { answerPage } from '../pages/answerPage';`],
    ['scripts/planted.ts', `import { renderSpeech } from '../lambda/speech/renderSpeech';`],
    ['lambda/helpers/planted.ts', `export const a = 1;`],
  ])('that break it are caught: %s, %s', (file, text) => {
    expect(importProblems({ file, text })).toHaveLength(1);
  });

  test.each([
    ['lambda/domain/catalogue/planted.ts', `// import { getLocale } from 'ask-sdk-core';`],
    ['lambda/domain/catalogue/planted.ts', `const said = "import 'ask-sdk-core'";`],
    ['lambda/domain/catalogue/planted.ts', `import type { Point } from './point';`],
    ['lambda/storage/planted.ts', `import type { Listener } from '../dialogue/turn/state';`],
    ['lambda/storage/planted.ts', `import { readFile } from 'node:fs/promises';`],
    ['lambda/storage/planted.ts', `const { sign } = await import('aws4');`],
    ['lambda/content/planted.ts', `import { createPhrasebook } from '../speech/phrasebook';`],
    ['lambda/content/planted.ts', `import { languageFor } from '../language/languageFor';`],
    ['lambda/alexa/planted.ts', `import type { Heard } from '../language/heard';`],
    ['lambda/language/en/planted.ts', `import type { Phrases } from '../heard';`],
  ])('that keep to it pass: %s, %s', (file, text) => {
    expect(importProblems({ file, text })).toEqual([]);
  });
});

test('pictures are asked for by a screen alone, and by what draws them to be checked', () => {
  const asking = sources.filter((source) =>
    importsOf(source).some(({ what }) => what === 'lambda/content/pictures'),
  );
  const folders = asking.map(({ file }) => file.split('/').slice(0, 2).join('/'));
  expect([...new Set(folders)].toSorted()).toEqual(['lambda/screen', 'scripts/pictures']);
});

describe('domain and dialogue', () => {
  test.each(['lambda/domain/', 'lambda/dialogue/'])(
    '%s knows no clock, chance or machine',
    (folder) => {
      expect(sourcesIn(folder).flatMap(impurities)).toEqual([]);
    },
  );

  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const seed = Math.random();',
    'const stage = process.env.STAGE;',
    'setTimeout(() => undefined, 10);',
  ])('are caught when they do: %s', (text) => {
    expect(impurities({ file: 'lambda/domain/catalogue/planted.ts', text })).toHaveLength(1);
  });

  test.each([
    '/** In any process, at any Date, without Math.random. */',
    'const words = "a process";',
    'const at = state.process;',
    'const near = Math.round(2.5);',
  ])('are not when they don’t: %s', (text) => {
    expect(impurities({ file: 'lambda/domain/catalogue/planted.ts', text })).toEqual([]);
  });
});

describe('countries', () => {
  test('are data: no code but the lists that are made of it names one', () => {
    const naming = sources.filter((source) => localesNamedIn(source).length > 0);
    expect(naming.map(({ file }) => file)).toEqual(['lambda/content/locales.generated.ts']);
  });

  test('are found where they are named', () => {
    const text = "const a = 'en-GB', b = `de-DE`; // not 'en-US'";
    expect(localesNamedIn({ file: 'device/planted.ts', text })).toEqual(['en-GB', 'de-DE']);
  });
});

describe('markup', () => {
  test('is written by speech/ssml.ts and nobody else in the skill', () => {
    const writers = sourcesIn('lambda/').filter((source) => markupIn(source).length > 0);
    expect(writers.map(({ file }) => file)).toEqual(['lambda/speech/ssml.ts']);
  });

  test.each(["const a = '<break/>';", 'const a = `</p>`;', 'const a = `<break time="${s}s"/>`;'])(
    'is found in %s',
    (text) => {
      expect(markupIn({ file: 'lambda/planted.ts', text })).toHaveLength(1);
    },
  );

  test.each([
    'const a = new Map<string, number>();',
    'const a = <Item>(item: Item) => item;',
    'const a = b < c && d > e;',
    "const a = { '<': '&lt;' };",
    '/** `<break>` */',
  ])('is not found in %s', (text) => {
    expect(markupIn({ file: 'lambda/planted.ts', text })).toEqual([]);
  });
});

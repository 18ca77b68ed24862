import type { Branch } from '../locales/branches';

/** A folder of `data/` whose files go into the skill, under the names that it gives them. */
export interface DataFolder {
  /** Path of the folder, from `data/`: `'locales/en'`. */
  readonly folder: string;
  readonly branches: readonly Branch[];
}

/** A name that code may have: `locales/en-001`, `points/EX-UE7.json` → `localesEn001PointsEXUE7`. */
const variableFor = ({ folder }: DataFolder, file: string) =>
  `${folder}/${file.replace(/\.json$/, '')}`
    .split(/[/-]/)
    .filter((part) => part !== '')
    .map((part, at) => (at === 0 ? part : `${part.charAt(0).toUpperCase()}${part.slice(1)}`))
    .join('');

/** A name as an object's member has it. */
export const quoted = (name: string) => (/^[a-z_]\w*$/i.test(name) ? name : `'${name}'`);

/** The lines that import all files of a folder, into a module that stands in `lambda/content/`. */
function importsOf(data: DataFolder, branches = data.branches): string[] {
  const path = ['../../data', data.folder].filter((part) => part !== '').join('/');
  return branches.flatMap(({ file, inside }) => [
    ...(file === undefined ? [] : [`import ${variableFor(data, file)} from '${path}/${file}';`]),
    ...importsOf(data, inside),
  ]);
}

/** The lines inside an object that hold what a branch holds. */
function linesInside(data: DataFolder, { file, inside }: Branch, indent: string): string[] {
  return [
    ...(file === undefined ? [] : [`${indent}...${variableFor(data, file)},`]),
    ...inside.flatMap((each) => membersOf(data, each, indent)),
  ];
}

function membersOf(data: DataFolder, branch: Branch, indent: string): string[] {
  const { name, file, inside } = branch;
  if (inside.length === 0)
    return file === undefined ? [] : [`${indent}${quoted(name)}: ${variableFor(data, file)},`];
  return [
    `${indent}${quoted(name)}: {`,
    ...linesInside(data, branch, `${indent}  `),
    `${indent}},`,
  ];
}

/** The lines of an object's members that give the names of a folder. */
const readersOf = (data: DataFolder, indent: string): string[] =>
  data.branches.flatMap((branch) => {
    const { name, file, inside } = branch;
    const reads = `${indent}${quoted(name)}: () =>`;
    if (inside.length === 0)
      return file === undefined ? [] : [`${reads} ${variableFor(data, file)},`];
    return [`${reads} ({`, ...linesInside(data, branch, `${indent}  `), `${indent}}),`];
  });

/** How a module comes by what folders hold. */
export interface Reading {
  /** The lines it begins with. */
  readonly head: (all: readonly DataFolder[]) => readonly string[];
  /** The lines of an object's members that read the names of a folder, each when it is asked for. */
  readonly members: (data: DataFolder, indent: string) => readonly string[];
}

/** By imports, as the sources do: all files are typed, and tests, scripts and the build read the same. */
export const byImport: Reading = {
  head: (all) => all.flatMap((data) => importsOf(data)),
  members: readersOf,
};

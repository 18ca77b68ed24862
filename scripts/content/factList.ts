import { branchesIn } from '../locales/branches';
import { byImport, type Reading, type DataFolder } from './dataFolders';

/** What stands beside the facts, and is none of them. */
const NO_FACTS = ['locales', 'usualLocale'];

/** The facts in a folder such as `data/`. */
export const factsIn = (folder: string): DataFolder => ({
  folder: '',
  branches: branchesIn(folder).filter(({ name }) => !NO_FACTS.includes(name)),
});

/** The text of a module that lists the facts in a folder, as `npm run format` would leave it. */
export function factList(folder: string, reading: Reading = byImport): string {
  const data = factsIn(folder);
  return [
    ...reading.head([data]),
    '',
    '/** What stands in `data/`, as `npm run generate` finds it: each name is read when it is asked for. */',
    'export const facts = {',
    ...reading.members(data, '  '),
    '};',
    '',
  ].join('\n');
}

import { readFileSync } from 'node:fs';
import { authored } from '../lambda/content/authored';

/** A JSON file of the project's own, as what it is. Its shape is checked by the tests of `data/` and of the package. */
export const readAuthored = <Content>(file: string): Content =>
  authored<Content>(JSON.parse(readFileSync(file, 'utf8')));

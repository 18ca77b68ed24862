import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PHRASES = join(__dirname, '..', 'phrases');

/** The rows of a list of phrases, parted by tabs; comments aside. */
export const rowsOf = (file: string): string[][] =>
  readFileSync(join(PHRASES, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Time } from '../../lambda/content/meant';

/** Something that somebody may say, and what it is meant for. */
export interface Example {
  /** What it is meant for: the name of its file; a slot that is filled by it may follow: `'WishIntent wish=music'`. */
  readonly label: string;
  /** When it is said; nothing where that is all the same. */
  readonly time?: Time;
  /** True for what the words of `concepts/` were made from: it can't tell how far they are to be believed. */
  readonly isKnown: boolean;
  readonly said: string;
}

/** What an id is called in a slot. */
export type NameInSlot = (slot: string, id: string) => string;

const TIMES: readonly Time[] = ['opened', 'guided', 'paused', 'finished'];
const HEADING = '#';
const KNOWN = 'known';

/** What the lines after a heading are examples of: `'# opened area=neck'`. */
function headingOf(line: string, file: string, nameOf: NameInSlot): Omit<Example, 'said'> {
  const tokens = line.split(' ').slice(1);
  const time = TIMES.find((each) => tokens.includes(each));
  const filled = tokens.flatMap((token) => {
    const [slot = '', id] = token.split('=');
    return id === undefined ? [] : [`${slot}=${nameOf(slot, id)}`];
  });
  return {
    label: [file, ...filled].join(' '),
    isKnown: tokens.includes(KNOWN),
    ...(time !== undefined && { time }),
  };
}

/** The examples of one file, a phrase a line. */
function examplesIn(path: string, nameOf: NameInSlot): Example[] {
  const file = basename(path, '.txt');
  let heading: Omit<Example, 'said'> = { label: file, isKnown: false };
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      if (!line.startsWith(HEADING)) return [{ ...heading, said: line }];
      heading = headingOf(line, file, nameOf);
      return [];
    });
}

/** The examples of a folder, a file for each thing that they are meant for. */
export const readExamples = (folder: string, nameOf: NameInSlot): Example[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => examplesIn(join(folder, name), nameOf));

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { SKILL_FOLDER } from '../programs';
import { noMoreThan, type Figures } from '../table';

/** The most bytes of the zip; decision 21 tells why not fewer. */
const MOST_OF_ZIP = 405_000;
/** The most bytes of code that a launch loads. */
const MOST_OF_LAUNCH = 66_000;

/** The bytes that a zip says of a file beside its content, whose name stands there twice (APPNOTE.TXT 4.3). */
const headersOf = (name: string) => 76 + 2 * name.length;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;

const read = (name: string) => readFileSync(join(SKILL_FOLDER, name));

/** The code that some code imports when it is loaded, and itself. */
function loadedWith(name: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(name)) return known;
  known.add(name);
  for (const [, other = ''] of read(name)
    .toString()
    .matchAll(/\brequire\("\.\/([\w-]+\.js)"\)/g))
    loadedWith(other, known);
  return known;
}

/** What is uploaded, and how much of it a launch loads. */
export function packageSection(): Figures {
  const names = readdirSync(SKILL_FOLDER);
  const sizes = names.map((name) => read(name).length);
  const zipped = names.map(
    (name) => deflateRawSync(read(name), { level: 9 }).length + headersOf(name),
  );
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const launched = [...loadedWith('index.js')].map((name) => read(name).length);
  return {
    title: 'What is uploaded',
    rows: [
      { what: 'All files', figure: `${names.length}, ${kilobytes(sum(sizes))}` },
      noMoreThan('The zip', sum(zipped), MOST_OF_ZIP, kilobytes),
      noMoreThan('Code that a launch loads', sum(launched), MOST_OF_LAUNCH, kilobytes),
    ],
  };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';

/** The pack, as `pack` makes it: where each of its files is, and all of them, one after another. */
interface Pack {
  readonly places: ReadonlyMap<string, readonly [from: number, to: number]>;
  readonly bytes: Buffer;
}

/** What a file of code is given, and where it leaves what it exports. */
interface Module {
  exports: object;
}

let pack: Pack | undefined;

/** Reads the pack: its first line says how many bytes each file has, in their order. */
function readPack(): Pack {
  const all = readFileSync(join(__dirname, 'late.txt'));
  const end = all.indexOf('\n');
  const lengths = JSON.parse(all.toString('utf8', 0, end)) as Readonly<Record<string, number>>;
  const places = new Map<string, readonly [number, number]>();
  let from = end + 1;
  for (const [name, length] of Object.entries(lengths)) {
    places.set(name, [from, from + length]);
    from += length;
  }
  return { places, bytes: all };
}

/** The text of a file in the pack. */
export function textOf(name: string): string {
  pack ??= readPack();
  const place = pack.places.get(name);
  if (!place) throw new Error(`No ${name} in the pack.`);
  return pack.bytes.toString('utf8', ...place);
}

const modules = new Map<string, Module>();
const requireFile = createRequire(__filename);

/** What a file of the pack requires: another of its files, or what stands beside it. */
function requireLate(path: string): object {
  const name = path.replace('./', '');
  return pack?.places.has(name) ? loaded(name) : (requireFile(path) as object);
}

/** What a file of code in the pack exports. It is loaded when it is first asked for. */
export function loaded(name: string): object {
  const known = modules.get(name);
  if (known) return known.exports;
  const filename = join(__dirname, name);
  const run = compileFunction(textOf(name), ['module', 'require'], { filename }) as (
    module: Module,
    require: (path: string) => object,
  ) => void;
  const module: Module = { exports: {} };
  run(module, requireLate);
  modules.set(name, module);
  return module.exports;
}

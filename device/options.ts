import { resolve } from 'node:path';
import type { DeviceKind } from './requests';

/** What the command line asks for. */
export interface Options {
  readonly json: boolean;
  readonly fast: boolean;
  readonly speak: boolean;
  readonly device: DeviceKind;
  readonly locale: string;
  /** Absolute path of the file that keeps what is remembered between visits. */
  readonly store?: string;
  /** Words to begin with. */
  readonly words?: string;
}

/** A command line that cannot be followed; the message is for the one who typed it. */
export class UsageError extends Error {}

/** Reads a command line; throws a UsageError at the first thing it does not know. */
export function readOptions(args: readonly string[]): Options {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const words = args.filter((arg) => !arg.startsWith('--')).join(' ');
  const single = args.find((arg) => /^-[a-z]/i.test(arg));
  if (single) throw new UsageError(`Unknown option ${single}`);
  const options = flags.map(readFlag).reduce((all, option) => ({ ...all, ...option }), {});
  if (options.fast && options.speak) throw new UsageError('--fast and --speak exclude each other');
  if (options.json && words !== '') throw new UsageError('--json takes its words from its input');
  return {
    json: false,
    fast: false,
    speak: false,
    device: 'dot',
    locale: 'en-US',
    ...options,
    ...(words === '' ? {} : { words }),
  };
}

function readFlag(flag: string): Partial<Options> {
  const [name, value] = flag.split(/=(.*)/s);
  if (name === '--locale' && value) return { locale: value };
  if (name === '--store' && value) return { store: resolve(value) };
  if (name === '--device') {
    if (value === 'dot' || value === 'show') return { device: value };
    throw new UsageError('--device must be dot or show');
  }
  if (flag === '--json') return { json: true };
  if (flag === '--fast') return { fast: true };
  if (flag === '--speak') return { speak: true };
  throw new UsageError(`Unknown option ${flag}`);
}

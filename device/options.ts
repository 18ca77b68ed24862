import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import usual from '../data/usualLocale.json';
import { messageOf } from './reply';
import type { DeviceKind } from './requests';

/** What the command line asks for. */
export interface Options {
  /** Only tells what can be asked for. */
  readonly help: boolean;
  readonly json: boolean;
  readonly fast: boolean;
  readonly speak: boolean;
  /** A page in the browser, with a screen, in the place of the terminal. */
  readonly screen: boolean;
  readonly device: DeviceKind;
  readonly locale: string;
  /** Absolute path of the file that keeps what is remembered between visits. */
  readonly store?: string;
  /** Words to begin with. */
  readonly words?: string;
}

/** A command line that cannot be followed; the message is for the one who typed it. */
export class UsageError extends Error {}

/** What can be asked for, and what can be typed. */
export const HELP = `npm start -- [options] [words]      an Echo in your terminal
npm run -s talk -- --json           the same for programs, a line of JSON for each line

  words               what is said first, such as "help my lower back"
  --fast              waits for nothing
  --speak             says it aloud, with espeak-ng or macOS say
  --screen            a device with a screen, on a page in the browser instead of here
  --store=FILE        remembers the listener between runs
  --device=dot|show   without or with a screen; dot unless given
  --locale=LOCALE     such as en-GB; ${usual.locale} unless given
  --json              utterances from standard input, one a line
  --help              this

Type what you would say to Alexa; what you type while it speaks interrupts it. Who types nothing says
nothing: guidance goes on after eight seconds, and later the session ends. Where nothing is waited for,
nobody speaks any more once the input has ended. Lines that are not said:

  (silence)           nobody speaks until the session ends
  (reprompt)          nobody speaks until the reprompt is over; the next line answers it
  +45s                with --json: the next line comes 45 s after the last reply began
  ---                 with --json: a new listener
`;

const OPTIONS = {
  help: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  fast: { type: 'boolean', default: false },
  speak: { type: 'boolean', default: false },
  screen: { type: 'boolean', default: false },
  device: { type: 'string' },
  locale: { type: 'string', default: usual.locale },
  store: { type: 'string' },
} as const;

/** The values of a command line; a value stands after a space or after `=`. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Its first sentence says what is wrong; what follows is advice on other command lines.
    const [message] = messageOf(error).split(/\. |\n/);
    throw new UsageError(message);
  }
}

const isDevice = (kind: string): kind is DeviceKind => kind === 'dot' || kind === 'show';

/** Reads a command line; throws a UsageError at what it does not know. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const { help, json, fast, speak, screen, locale, store } = values;
  const device = values.device ?? (screen ? 'show' : 'dot');
  if (fast && speak) throw new UsageError('--fast and --speak exclude each other');
  if (json && positionals.length > 0) throw new UsageError('--json takes its words from its input');
  if (screen && (json || fast || speak)) {
    throw new UsageError('--screen stands by itself: neither --json, --fast nor --speak');
  }
  if (screen && device !== 'show') throw new UsageError('--screen is of a show');
  if (!isDevice(device)) throw new UsageError('--device must be dot or show');
  if (store === '') throw new UsageError('--store must name a file');
  return {
    help,
    json,
    fast,
    speak,
    screen,
    device,
    locale,
    ...(store === undefined ? {} : { store: resolve(store) }),
    ...(positionals.length === 0 ? {} : { words: positionals.join(' ') }),
  };
}

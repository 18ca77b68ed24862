import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SkillHandler } from './alexaJson';
import { createEcho, type Echo } from './echo';
import { createHearing } from './hearing/hear';
import { talkInJson } from './jsonMode';
import { loadModel } from './model';
import { HELP, type Options, readOptions, UsageError } from './options';
import { openBrowser } from './screen/openBrowser';
import { showOnScreen } from './screen/showOnScreen';
import { holdConversation } from './terminal/converse';
import { createLines } from './terminal/lines';
import { createPage } from './terminal/page';
import { findVoice } from './terminal/voice';

/** The listener at this desk; with `--store` the same one comes back. */
const USER_ID = 'amzn1.ask.account.local-echo';
/** The built program is `dist/device/main.js`. */
const PROJECT_FOLDER = join(__dirname, '..', '..');

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return void process.stdout.write(HELP);
  const newEcho = plugIn(options);
  if (options.json) await talkJson(newEcho);
  else if (options.screen) await talkOnScreen(newEcho(true), options);
  else await talkInTerminal(newEcho(true), options);
}

/** Reads the model and the skill; the store is named before the skill looks for it. */
function plugIn({ locale, device, store }: Options): (isFirst: boolean) => Echo {
  const model = loadModel(PROJECT_FOLDER, locale);
  if (!model) throw new UsageError(`There is no interaction model for the locale ${locale}`);
  if (store !== undefined)
    Object.assign(process.env, { BACK_COACH_STORE: store, BACK_COACH_TABLE: '' });
  const handler = loadHandler();
  const hearing = createHearing(model);
  return (isFirst) => {
    const userId = isFirst ? USER_ID : `${USER_ID}-${randomUUID()}`;
    return createEcho({ handler, model, hearing, speaker: { userId, device, locale } });
  };
}

function loadHandler(): SkillHandler {
  const file = join(PROJECT_FOLDER, 'dist', 'lambda', 'index.js');
  if (!existsSync(file)) throw new UsageError(`The skill is not built: ${file} is missing`);
  // On Lambda these lines go to a log; here standard output belongs to the conversation.
  console.log = console.info = console.debug = console.error;
  return (createRequire(__filename)(file) as { handler: SkillHandler }).handler;
}

async function talkJson(newEcho: (isFirst: boolean) => Echo): Promise<void> {
  const input = createInterface({ input: process.stdin });
  const startsAt = Math.floor(Date.now() / 1000) * 1000;
  const report = (problem: string) => void process.stderr.write(`${problem}\n`);
  for await (const line of talkInJson(input, newEcho, startsAt, report)) {
    process.stdout.write(`${line}\n`);
  }
}

async function talkInTerminal(echo: Echo, { fast, speak, locale, words }: Options): Promise<void> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const input = createInterface({
    input: process.stdin,
    ...(isTerminal ? { output: process.stdout, prompt: '' } : {}),
  });
  const lines = createLines();
  input.on('line', (line) => lines.push(line)).on('close', () => lines.end());
  input.on('SIGINT', () => lines.breakOff());
  process.on('SIGINT', () => lines.breakOff());
  const page = createPage({
    isTerminal,
    write: (text) => void process.stdout.write(text),
    typed: () => (isTerminal ? input.line : ''),
  });
  page.print('Type what you would say to Alexa: "help my lower back", "open back coach", "next".');
  const voice = speak ? findVoice(locale) : undefined;
  if (speak && !voice) page.print('Neither espeak-ng nor say is installed: on in writing only.');
  const player = { page, lines, isFast: fast, ...(voice ? { voice } : {}) };
  const startsAt = Math.floor(Date.now() / 1000) * 1000;
  await holdConversation({ echo, player, startsAt, ...(words === undefined ? {} : { words }) });
  input.close();
}

/** Until Ctrl+C; the page is in the browser, or wherever its address is opened on this machine. */
async function talkOnScreen(echo: Echo, { locale, words }: Options): Promise<void> {
  const folder = join(PROJECT_FOLDER, 'dist', 'device', 'screen');
  const said = words === undefined ? {} : { words };
  const served = await showOnScreen({ echo, locale, folder, ...said });
  process.stdout.write(`Back Coach on a screen: ${served.address}  (Ctrl+C ends it)\n`);
  openBrowser(served.address);
  await once(process, 'SIGINT');
  await served.close();
}

process.stdout.on('error', () => process.exit(0));
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});

import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { answerPage } from '../pages/answerPage';
import { doubtOf } from './gate/chain';
import { fetchPem } from './gate/fetchPem';
import { createGate, createOpenGate } from './gate/gate';
import { createKeptChains } from './gate/keptChains';
import { trustedRoots } from './gate/roots';
import { createServerFor, startListening, renewKeys, stop } from './httpServer';
import { createListener, type Skill } from './service';
import { readSettings, type Settings, SettingsError } from './settings';

/** The skill's bundle, from `dist/server`, where this is built to. */
const BUNDLE = join(__dirname, '..', 'lambda', 'index.js');
/** How long requests under way are waited for at the end, in milliseconds: as long as Alexa waits for an answer. */
const PATIENCE = 8000;

const log = (line: object) => void process.stdout.write(`${JSON.stringify(line)}\n`);

function loadSkill(): Skill {
  if (!existsSync(BUNDLE)) throw new SettingsError(`The skill is not built: ${BUNDLE} is missing`);
  return (createRequire(__filename)(BUNDLE) as { handler: Skill }).handler;
}

function gateFor({ isChecked, skillId = '' }: Settings) {
  if (!isChecked) return createOpenGate(skillId || undefined);
  const doubt: Parameters<typeof createKeptChains>[0]['doubt'] = (chain, at) =>
    doubtOf(chain, trustedRoots(), at);
  return createGate({ skillId, chainAt: createKeptChains({ fetchPem, doubt }), now: Date.now });
}

/** Ends in good order when it is told to, and at once when it is told again. */
function stopOnSignal(server: Server): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      log({ what: 'Stopping.', signal });
      void stop(server, PATIENCE).then(() => log({ what: 'Stopped.' }));
    });
}

/** Takes up a renewed certificate when it is told to. */
function renewOnSignal(server: Server, { keyFiles }: Settings): void {
  process.on('SIGHUP', () => {
    if (!keyFiles) return;
    try {
      renewKeys(server, keyFiles);
      log({ what: 'The certificate was read anew.' });
    } catch {
      log({ what: 'The certificate could not be read anew: it stays the old one.' });
    }
  });
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const { host, keyFiles, isChecked } = settings;
  const service = { skill: loadSkill(), gate: gateFor(settings), page: answerPage, log };
  const server = createServerFor(createListener(service), keyFiles);
  const port = await startListening(server, settings.port, host);
  stopOnSignal(server);
  renewOnSignal(server, settings);
  log({ what: 'Listening.', host, port, secure: keyFiles !== undefined, checked: isChecked });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof SettingsError ? 2 : 1;
});

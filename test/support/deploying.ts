import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { World } from '../../scripts/deploy/world';

const project = join(__dirname, '../..');

/** A profile as `ask configure` leaves it. */
export const PROFILE = {
  aws_profile: 'work',
  vendor_id: 'M1',
  token: {
    access_token: 'access',
    refresh_token: 'refresh',
    token_type: 'bearer',
    expires_in: 3600,
    expires_at: '2100-01-01T00:00:00.000Z',
  },
};

const KEYS = '[work]\naws_access_key_id = key\naws_secret_access_key = secret\n';

/** Programs that do as they are asked and nothing more, by name: each line of a script that `sh` runs. */
const OBEDIENT = {
  npm: '',
  // `aws lambda invoke` writes the answer into the file that is named last.
  aws: 'for last; do :; done; [ "$1" = lambda ] && echo \'{"outputSpeech":{}}\' > "$last"; exit 0',
};

/** Somebody's home folder, with a profile for ask-cli in it, and programs of which each notes how it was run. */
export function moveIn(profiles: object = { default: PROFILE }) {
  const home = mkdtempSync(join(tmpdir(), 'back-coach-home-'));
  const log = join(home, 'ran.log');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), text);
  };
  const bin = join(home, 'bin');
  mkdirSync(bin);
  /** Puts a program where it is found, that notes how it is run and then runs a script. */
  const install = (name: string, script: string) => {
    write(`bin/${name}`, `#!/bin/sh\necho "${name} $*" >> '${log}'\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  write('.ask/cli_config', JSON.stringify({ profiles }));
  write('.aws/credentials', KEYS);
  for (const [name, script] of Object.entries(OBEDIENT)) install(name, script);
  const said: string[] = [];
  const env: Record<string, string | undefined> = { PATH: `${bin}:/usr/bin:/bin`, HOME: home };
  const world: World = { env, project, say: (line) => void said.push(line), output: 'ignore' };
  return {
    home,
    world,
    env,
    install,
    write,
    said: () => said.join('\n'),
    /** How the programs were run, in order. */
    ran: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    moveOut: () => rmSync(home, { recursive: true, force: true }),
  };
}

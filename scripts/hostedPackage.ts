import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeHostedPackage } from './deploy/hostedPackage';

const USAGE = `npm run hosted-package -- https://NAME FOLDER [--wildcard]
  https://NAME  where the web service answers; Alexa calls port 443 alone
  FOLDER        outside of the project; ask-cli deploys from it
  --wildcard    its certificate is for *.example.com, and not for its very name`;

const PROJECT = resolve(__dirname, '..');

/** Whether a folder is the project, or in it: what ask-cli notes there is nobody else's to see. */
function isInProject(folder: string): boolean {
  const way = relative(PROJECT, resolve(folder));
  return !way.startsWith('..') && !isAbsolute(way);
}

/** What the command line says; `undefined` where it can't be followed. */
function commandIn(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { wildcard: { type: 'boolean', default: false } },
  });
  const [address = '', folder = '', ...rest] = positionals;
  const origin = /^https:\/\/[\w.-]+$/.test(address) ? address : '';
  const isClear = origin !== '' && !isInProject(folder) && rest.length === 0;
  return isClear ? { origin, folder, isWildcard: values.wildcard } : undefined;
}

/** `npm run hosted-package`. Exits with 2 where the command line can't be followed. */
function main(): void {
  try {
    const command = commandIn(process.argv.slice(2));
    if (!command) throw new Error('That can’t be followed.');
    const { folder, ...service } = command;
    makeHostedPackage(PROJECT, folder, service);
    console.log(`In ${folder}: ask deploy --target skill-metadata`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exitCode = 2;
  }
}

main();

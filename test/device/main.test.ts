import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HELP } from '../../device/options';

const program = join(__dirname, '..', '..', 'dist', 'device', 'main.js');

test('--help is told, and nothing else done', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--help']);
  expect({ status, stdout: String(stdout), stderr: String(stderr) }).toEqual({
    status: 0,
    stdout: HELP,
    stderr: '',
  });
});

test('an unknown option gives one clear line and exit code 2', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--loud']);
  expect({ status, stdout: String(stdout), stderr: String(stderr) }).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Unknown option '--loud'\n$/),
  });
});

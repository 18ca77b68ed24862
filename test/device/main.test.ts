import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

test('an unknown option gives one clear line and exit code 2', () => {
  const program = join(__dirname, '..', '..', 'dist', 'device', 'main.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--loud']);
  expect({ status, stdout: String(stdout), stderr: String(stderr) }).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Unknown option '--loud'\n$/),
  });
});

import { spawnSync } from 'node:child_process';
import type { World } from './world';

/** What a program came to. */
export interface Outcome {
  readonly isGood: boolean;
  readonly printed: string;
  /** What it complained of, in one line; empty where nothing was printed. */
  readonly complaint: string;
}

/** Runs a program to its end, in a folder, and keeps what it prints. One that is not there counts as failed. */
export function consult({ env }: World, folder: string, command: string, args: readonly string[]) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const lines = (error?.message ?? stderr).trim().split('\n');
  const outcome: Outcome = {
    isGood: status === 0,
    printed: stdout ?? '',
    complaint: lines.at(-1) ?? '',
  };
  return outcome;
}

/** A step that failed. What went wrong was printed by the program itself. */
export class StepFailed extends Error {}

/** Runs a program to its end, in a folder, before the eyes of whoever deploys. Throws where it fails. */
export function run(world: World, folder: string, command: string, args: readonly string[]): void {
  const { env, output } = world;
  const { status } = spawnSync(command, args, { cwd: folder, env, stdio: output });
  if (status !== 0) throw new StepFailed(`"${[command, ...args].join(' ')}" failed.`);
}

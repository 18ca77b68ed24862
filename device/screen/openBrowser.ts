import { spawn } from 'node:child_process';

/** What opens an address in the browser of its owner, by platform. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Whether there is a desktop to open a browser on. */
const hasDesktop = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform) =>
  platform in OPENERS || env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;

/** Opens an address where there is a browser; where there is none, whoever reads it does. */
export function openBrowser(address: string): void {
  if (!hasDesktop(process.env, process.platform)) return;
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opening = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  opening.on('error', () => undefined);
  opening.unref();
}

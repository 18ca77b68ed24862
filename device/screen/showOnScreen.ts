import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Echo } from '../echo';
import { SCREENS } from '../viewports';
import { createScreenServer } from './server';
import { canSpeak } from './sound/programs';
import { createSounds } from './sound/sounds';
import { createStage } from './stage';

/** What is shown on a page of this machine. */
export interface ScreenParts {
  readonly echo: Echo;
  readonly locale: string;
  /** Where the built page is. */
  readonly folder: string;
  /** Words to begin with. */
  readonly words?: string;
}

/** A page that is served. */
export interface ServedScreen {
  readonly address: string;
  /** Ends the session, and serves no more. */
  close(): Promise<void>;
}

/** Serves a page, to this machine alone, on which an Echo with a screen is talked to. */
export async function showOnScreen(parts: ScreenParts): Promise<ServedScreen> {
  const { echo, locale, folder, words } = parts;
  const hasVoice = canSpeak();
  const sounds = createSounds(locale, hasVoice);
  const stage = createStage(echo, sounds, Date.now);
  const beginning = { screens: SCREENS, hasVoice, ...(words === undefined ? {} : { words }) };
  const server = createScreenServer({ stage, sounds, beginning, folder });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    async close() {
      await stage.end('USER_INITIATED');
      server.close();
      server.closeAllConnections();
    },
  };
}

import { fromJson } from '../../json';
import type { Beginning, StageReply } from '../protocol';
import type { SentEvent } from './engine';

/** The Echo behind the page. */
export interface Backstage {
  beginning(): Promise<Beginning>;
  say(words: string): Promise<StageReply>;
  report(token: string, event: SentEvent): Promise<StageReply>;
  reportErrors(token: string, errors: unknown): Promise<StageReply>;
  fallSilent(): Promise<StageReply>;
  useScreen(index: number): Promise<void>;
}

/** Asks the server that this page is from; rejects where it has gone. */
export const backstage: Backstage = {
  beginning: async () => fromJson<Beginning>(await (await fetch('/beginning')).text()),
  say: (words) => post('/say', { words }),
  report: (token, event) => post('/event', { token, ...event }),
  reportErrors: (token, errors) => post('/error', { token, errors }),
  fallSilent: () => post('/silence', {}),
  useScreen: async (index) => void (await post('/screen', { index })),
};

async function post(address: string, body: object): Promise<StageReply> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  return fromJson<StageReply>(answer);
}

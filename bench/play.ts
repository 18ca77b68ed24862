import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { RequestEnvelope, ResponseEnvelope, SkillHandler } from '../device/alexaJson';

/** What it took to play a conversation to a bundle, in milliseconds, and in memory. */
export interface Played {
  /** To load it. */
  readonly start: number;
  /** To answer each request of each session. */
  readonly sessions: readonly (readonly number[])[];
  /** The most memory that the process had, in megabytes. */
  readonly mostMemory: number;
}

/** One session from its first request to its last: the milliseconds each took to be answered. */
async function playSession(
  handler: SkillHandler,
  envelopes: readonly RequestEnvelope[],
  sessionId: string,
): Promise<number[]> {
  const took: number[] = [];
  let attributes: RequestEnvelope['session']['attributes'] = {};
  for (const envelope of envelopes) {
    const session = { ...envelope.session, sessionId, attributes };
    const askedAt = performance.now();
    const answer = await handler({ ...envelope, session }, {});
    took.push(performance.now() - askedAt);
    attributes = (answer as ResponseEnvelope).sessionAttributes ?? {};
  }
  return took;
}

/** Plays the requests it reads to a built bundle, session after session, and prints how long that took. */
async function play(bundle: string, count: number): Promise<void> {
  const envelopes = JSON.parse(readFileSync(process.stdin.fd, 'utf8')) as RequestEnvelope[];
  const startedAt = performance.now();
  const { handler } = createRequire(__filename)(resolve(bundle)) as { handler: SkillHandler };
  const start = performance.now() - startedAt;
  const sessions: number[][] = [];
  while (sessions.length < count)
    sessions.push(await playSession(handler, envelopes, `session ${sessions.length}`));
  const played: Played = { start, sessions, mostMemory: process.resourceUsage().maxRSS / 1000 };
  console.log(JSON.stringify(played));
}

const [bundle = '', count = '1'] = process.argv.slice(2);
void play(bundle, Number(count));

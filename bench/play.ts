import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { RequestEnvelope, ResponseEnvelope, SkillHandler } from '../device/alexaJson';

/** What it took to play a conversation to a handler, in milliseconds, and in memory. */
export interface Played {
  /** To load it. */
  readonly start: number;
  /** To answer each request of each session. */
  readonly sessions: readonly (readonly number[])[];
  /** Of the processor, to load it and to play the first session: nothing that waits is in it. */
  readonly processor: number;
  /** The memory of the process after the first session, in megabytes. */
  readonly memory: number;
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

const megabytes = (bytes: number) => bytes / 1e6;

/** Plays the requests it reads to a handler, session after session, and prints what that took. */
async function play(file: string, count: number): Promise<void> {
  const envelopes = JSON.parse(await text(process.stdin)) as RequestEnvelope[];
  const before = process.cpuUsage();
  const startedAt = performance.now();
  const { handler } = createRequire(__filename)(resolve(file)) as { handler: SkillHandler };
  const start = performance.now() - startedAt;
  const sessions = [await playSession(handler, envelopes, 'session 0')];
  const { user, system } = process.cpuUsage(before);
  const memory = megabytes(process.memoryUsage.rss());
  while (sessions.length < count)
    sessions.push(await playSession(handler, envelopes, `session ${sessions.length}`));
  const played: Played = {
    start,
    sessions,
    processor: (user + system) / 1000,
    memory,
    mostMemory: process.resourceUsage().maxRSS / 1000,
  };
  process.stdout.write(JSON.stringify(played), () => process.exit());
}

const [file = '', count = '1'] = process.argv.slice(2);
void play(file, Number(count));

import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { RequestEnvelope, ResponseEnvelope, SkillHandler } from '../device/alexaJson';

/** What is left in memory after some turns, in megabytes: what is in use once all else was collected. */
export interface Endured {
  readonly turns: number;
  readonly inUse: number;
}

/** Plays the requests it reads again and again, and prints what is in use after the first turns and after all. */
async function endure(file: string, most: number): Promise<void> {
  const envelopes = JSON.parse(await text(process.stdin)) as RequestEnvelope[];
  const { handler } = createRequire(__filename)(resolve(file)) as { handler: SkillHandler };
  const measured: Endured[] = [];
  let turns = 0;
  for (const until of [most / 10, most]) {
    while (turns < until) {
      let attributes: RequestEnvelope['session']['attributes'] = {};
      for (const envelope of envelopes) {
        const session = { ...envelope.session, sessionId: `session ${turns}`, attributes };
        const answer = await handler({ ...envelope, session }, {});
        attributes = (answer as ResponseEnvelope).sessionAttributes ?? {};
      }
      turns += envelopes.length;
    }
    globalThis.gc?.();
    measured.push({ turns, inUse: process.memoryUsage().heapUsed / 1e6 });
  }
  console.log(JSON.stringify(measured));
}

const [file = '', most = '1000'] = process.argv.slice(2);
void endure(file, Number(most));

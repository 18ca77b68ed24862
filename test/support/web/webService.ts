import type { Gate } from '../../../server/gate/gate';
import { createServerFor, startListening, stop } from '../../../server/httpServer';
import { createListener, type Skill } from '../../../server/service';
import { send, type WebAnswer } from './send';

export const SKILL_ID = 'amzn1.ask.skill.ours';

/** A request as Alexa would send it, at a time, in milliseconds since 1970. */
export function launch(
  at: number,
  { skillId = SKILL_ID, type = 'LaunchRequest', id = '1' } = {},
): string {
  const application = { applicationId: skillId };
  return JSON.stringify({
    version: '1.0',
    session: { new: true, sessionId: 's', application, user: { userId: 'secret-user' } },
    context: { System: { application, user: { userId: 'secret-user' }, apiEndpoint: '' } },
    request: { type, requestId: id, timestamp: new Date(at).toISOString(), locale: 'en-US' },
  });
}

/** The service with a skill that says what it was asked, a gate, and all it wrote into its log. */
export async function startService(
  gate: Gate,
  skill: Skill = (asked) => Promise.resolve({ asked }),
) {
  const lines: string[] = [];
  const log = (line: object) => void lines.push(JSON.stringify(line));
  const page = (method: string, path: string) => ({
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    body: `${method} ${path}`,
  });
  const server = createServerFor(createListener({ skill, gate, page, log }));
  const port = await startListening(server, 0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${port}`,
    /** What was written since the last time. */
    told: () => lines.splice(0),
    post: (body: string, headers: Record<string, string>, path = '/alexa'): Promise<WebAnswer> =>
      send(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers }, body),
    stop: () => stop(server, 1000),
  };
}

import type { RequestEnvelope, SkillHandler } from '../../device/alexaJson';
import { createEcho, type Echo } from '../../device/echo';
import type { DeviceKind } from '../../device/requests';
import { hearing, model } from './model';
import { LOCALE } from '../support/locale';

/** How a stub skill answers one request. */
export type Answer = (event: RequestEnvelope) => object;

/** 4 s of silence between two fragments: "Press." [4] "Release." */
export const GUIDANCE = {
  outputSpeech: { type: 'SSML', ssml: '<speak>Press.<break time="4s"/>Release.</speak>' },
  reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak><break time="5s"/></speak>' } },
  shouldEndSession: false,
};

/** An Echo whose skill answers so, and every event that skill got. */
export function stubEcho(
  answer: Answer = () => ({ response: GUIDANCE }),
  device: DeviceKind = 'dot',
  userId = 'listener',
): { echo: Echo; events: RequestEnvelope[] } {
  const events: RequestEnvelope[] = [];
  const handler: SkillHandler = async (event) => {
    events.push(event);
    return Promise.resolve({ version: '1.0', ...answer(event) });
  };
  const speaker = { userId, device, locale: LOCALE };
  return { echo: createEcho({ handler, model, hearing, speaker }), events };
}

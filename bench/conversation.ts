import { USUAL_LOCALE } from '../lambda/content/localeContent';
import type { RequestEnvelope } from '../device/alexaJson';
import { buildEnvelope, intentRequest, launchRequest } from '../device/requests';
import type { LanguageModel } from '../device/model';

const SPEAKER = { userId: 'bench', device: 'dot', locale: USUAL_LOCALE } as const;
const BEGINS_AT = Date.parse('2026-11-25T12:00:00Z');

/** What is asked, and how many seconds after the request before it: pressing is under way at each from the third on. */
const ASKED = [
  { name: 'launch', after: 0 },
  { name: 'help my lower back', intent: 'StartLowerBackIntent', after: 5 },
  { name: 'pause', intent: 'AMAZON.PauseIntent', after: 42 },
  { name: 'resume', intent: 'AMAZON.ResumeIntent', after: 30 },
  { name: 'how hard', intent: 'HowHardIntent', after: 12 },
  { name: 'next', intent: 'AMAZON.NextIntent', after: 12 },
] as const;

type Asked = (typeof ASKED)[number];

/** The names of the requests, in order. */
export const requestNames = ASKED.map(({ name }) => name);

const secondsBefore = (index: number) =>
  ASKED.slice(0, index + 1).reduce((sum, { after }) => sum + after, 0);

function requestAt(asked: Asked, at: number, model: LanguageModel) {
  if (!('intent' in asked)) return launchRequest(at, USUAL_LOCALE);
  return intentRequest(at, USUAL_LOCALE, { intent: asked.intent, slots: {} }, model);
}

/** The requests of a session in which a routine is begun and interrupted; whoever plays them sets the attributes. */
export const conversation = (model: LanguageModel): RequestEnvelope[] =>
  ASKED.map((asked, index) => {
    const request = requestAt(asked, BEGINS_AT + secondsBefore(index) * 1000, model);
    return buildEnvelope(request, { sessionId: '', isNew: index === 0, attributes: {} }, SPEAKER);
  });

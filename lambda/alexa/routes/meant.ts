import type { HandlerInput } from 'ask-sdk-core';
import type { Response, Slot } from 'ask-sdk-model';
import type { Meant } from '../../content/meant';
import type { Skillset } from '../skillset';
import { localeOf } from '../request';
import { settingOf } from '../setting';
import { note } from '../turnFacts';
import { alongside } from './alongside';
import type { Route } from './route';

const slotOf = (name: string, value: string): Slot => ({ name, value, confirmationStatus: 'NONE' });

/** The same request as if the intent that was meant had been heard. */
function meaning({ intent: name, slots }: Meant, input: HandlerInput): HandlerInput {
  const { requestEnvelope } = input;
  const { request } = requestEnvelope;
  if (request.type !== 'IntentRequest') return input;
  const filled = Object.entries(slots).map(([slot, said]) => [slot, slotOf(slot, said)] as const);
  const meant = { ...request.intent, name, slots: Object.fromEntries(filled) };
  return {
    ...input,
    requestEnvelope: { ...requestEnvelope, request: { ...request, intent: meant } },
  };
}

/** Has the row of what was meant answer, and beforehand what else is to be otherwise; nothing where none is for it. */
export function answerMeant(
  meant: Meant | undefined,
  rows: () => readonly Route[],
  input: HandlerInput,
  skillset: Skillset,
): Promise<Response> | undefined {
  const row = rows().find(({ name }) => name === meant?.intent);
  if (!meant || !row) return undefined;
  note(input, { isReadAgain: true, mayBeNamed: false });
  const beforehand = alongside(meant.also);
  return row.handle(meaning(meant, input), beforehand ? { ...skillset, beforehand } : skillset);
}

/** What words mean, as things stand; `isCalm` where it is likely that nothing is wrong. */
export const read = (
  said: string,
  input: HandlerInput,
  skillset: Skillset,
  isCalm = false,
): Meant | undefined =>
  skillset.readerFor(localeOf(input))(said, { ...settingOf(input, skillset), isCalm });

import type { HandlerInput } from 'ask-sdk-core';
import type { PageReport } from '../screen/pageReport';

/** The longest name of something that is touched. */
const LONGEST_NAME = 40;

const asName = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME ? value : undefined;

const asSeconds = (milliseconds: unknown): number | undefined =>
  typeof milliseconds === 'number' && milliseconds >= 0 ? milliseconds / 1000 : undefined;

/** What a page tells; `undefined` for any other request, and for what no page of ours would tell. Whatever it names is still
 * to be looked up. */
export function pageReportIn({
  requestEnvelope: { request },
}: HandlerInput): PageReport | undefined {
  if (request.type !== 'Alexa.Presentation.APL.UserEvent') return undefined;
  const told: unknown = request.arguments;
  if (!Array.isArray(told)) return undefined;
  const [kind, token, milliseconds, control, named] = told.map((each: unknown) => each);
  const seconds = asSeconds(milliseconds);
  const page = asName(token);
  if (page === undefined || seconds === undefined) return undefined;
  if (kind === 'done' || kind === 'cut') return { kind, token: page, seconds };
  const touched = asName(control);
  if (kind !== 'touched' || touched === undefined) return undefined;
  const name = asName(named);
  return { kind, token: page, seconds, control: touched, ...(name !== undefined && { name }) };
}

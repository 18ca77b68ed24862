import type { HandlerInput } from 'ask-sdk-core';
import type { Slot } from 'ask-sdk-model';
import type { Meant } from '../../content/meant';
import type { Skillset } from '../skillset';
import { signsTold } from '../harm';
import { remarkIn } from '../remarks';
import { heardIn, localeOf, saidIn } from '../request';
import { settingOf } from '../setting';
import { note } from '../turnFacts';
import { askFor, surely } from './answer';
import { alongside } from './alongside';
import { misheard } from './otherwise';
import { type Handler, intent, type Route } from './route';

const SLOT = 'remark';
const NO_SIGN = 'VolunteerNoSignIntent';

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

/** Where nothing is wrong: a sign that is denied, or one that is past. */
function nothingIn(input: HandlerInput, { catalogue, slotNamesFor }: Skillset): Meant | undefined {
  const said = saidIn(input, SLOT) ?? '';
  const names = slotNamesFor(localeOf(input));
  const denied = heardIn(input)
    .afterDenials(said)
    .flatMap((rest) => signsTold(rest, names, catalogue));
  if (denied.some((id) => catalogue.findSign(id)?.tier !== 'fine'))
    return { intent: NO_SIGN, slots: {} };
  const isPast = names.harmIn(said).some((told) => told.kind === 'sign' && told.isPast);
  return isPast ? { intent: NO_SIGN, slots: {} } : undefined;
}

/** Reads what no intent fits, always in this order: harm, then what is denied or past, then what is wished for; else it was not
 * understood. What was said goes no further than this. */
const readBy =
  (rows: readonly Route[]): Handler =>
  (input, skillset) => {
    const harm = remarkIn(input, skillset, false);
    if (harm) return surely(() => askFor(harm))(input, skillset);
    const read = skillset.readerFor(localeOf(input));
    const meant =
      nothingIn(input, skillset) ?? read(saidIn(input, SLOT) ?? '', settingOf(input, skillset));
    const row = rows.find(({ name }) => name === meant?.intent);
    if (!meant || !row) return misheard(input, skillset);
    note(input, { isReadAgain: true });
    const beforehand = alongside(meant.also);
    const wishing = beforehand ? { ...skillset, beforehand } : skillset;
    return row.handle(meaning(meant, input), wishing);
  };

/** What fits none of these rows by itself, in the words it was said in. */
export const remark = (rows: readonly Route[]): Route =>
  intent('RemarkIntent', readBy(rows), { isPrivate: true });

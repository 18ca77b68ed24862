import type { HandlerInput } from 'ask-sdk-core';
import type { Response, Slot } from 'ask-sdk-model';
import type { Meant } from '../../content/meant';
import type { Skillset } from '../converse';
import { signsTold } from '../harm';
import { namedIn, pointIn } from '../interpret';
import { remarkIn } from '../remarks';
import { heardIn, localeOf, saidIn, slotNamesIn } from '../request';
import { settingOf } from '../setting';
import { note } from '../turnFacts';
import { askFor, surely } from './answer';
import { alongside } from './alongside';
import { misheard } from './otherwise';
import { type Handler, intent, type Route } from './route';

const SLOT = 'remark';
const NO_SIGN = 'VolunteerNoSignIntent';
/** Intents whose carriers may also catch what names nothing of theirs: "the cushion one" names no side. */
const CATCHING =
  /^(ChangeManner|SideFirst|OnlySide|GoTo|Coach(Area|Point|Practice|Routine))Intent$/;
/** The slots they have. */
const CAUGHT = ['manner', 'side', 'area', 'bodyPart', 'point', 'practice', 'routine'];

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

/** Has the row of what was meant answer, and beforehand what else is to be otherwise; nothing where none is for it. */
function answerMeant(
  meant: Meant | undefined,
  rows: readonly Route[],
  input: HandlerInput,
  skillset: Skillset,
): Promise<Response> | undefined {
  const row = rows.find(({ name }) => name === meant?.intent);
  if (!meant || !row) return undefined;
  note(input, { isReadAgain: true, mayBeNamed: false });
  const beforehand = alongside(meant.also);
  return row.handle(meaning(meant, input), beforehand ? { ...skillset, beforehand } : skillset);
}

const read = (said: string, input: HandlerInput, skillset: Skillset): Meant | undefined =>
  skillset.readerFor(localeOf(input))(said, settingOf(input, skillset));

/** Reads what no intent fits, always in this order: harm, then what is denied or past, then what is wished for; else it was not
 * understood. What was said goes no further than this. */
const readBy =
  (rows: readonly Route[]): Handler =>
  (input, skillset) => {
    const harm = remarkIn(input, skillset, false);
    if (harm) return surely(() => askFor(harm))(input, skillset);
    const said = saidIn(input, SLOT) ?? '';
    const meant = nothingIn(input, skillset) ?? read(said, input, skillset);
    return answerMeant(meant, rows, input, skillset) ?? misheard(input, skillset);
  };

/** What fits none of these rows by itself, in the words it was said in. */
export const remark = (rows: readonly Route[]): Route =>
  intent('RemarkIntent', readBy(rows), { isPrivate: true });

/** What a few words are never taken for that have lost what stood before them: it would end, or lose, something. */
const TOO_MUCH = /^(AMAZON\.(Stop|Cancel)|ForgetMe)/;

/** The words of the only slot that is filled, where they name nothing that it may hold: whatever was said, it was hardly
 * what Alexa took it for. */
function strayWords(input: HandlerInput, skillset: Skillset): string | undefined {
  const [slot, ...others] = slotNamesIn(input).filter((each) => saidIn(input, each) !== undefined);
  if (slot === undefined || others.length > 0 || !CAUGHT.includes(slot)) return undefined;
  const said = saidIn(input, slot) ?? '';
  const names = skillset.slotNamesFor(localeOf(input));
  const isNamed = CAUGHT.some((each) => names.idOf(each, said) !== undefined);
  const { point, near, untaught } = pointIn(input, skillset);
  const isPoint = point.kind === 'known' || near !== undefined || untaught !== undefined;
  const isKnown = isNamed || namedIn(input, slot, skillset).kind === 'known';
  return isKnown || isPoint ? undefined : said;
}

/** What stray words mean, where nobody is told of that is not well. */
function strayMeant(input: HandlerInput, skillset: Skillset): Meant | undefined {
  const stray = strayWords(input, skillset);
  if (stray === undefined || remarkIn(input, skillset, false)) return undefined;
  const meant = read(stray, input, skillset);
  return meant && TOO_MUCH.test(meant.intent) ? undefined : meant;
}

/** These rows, each of which has what its slot can't hold read once more as words. */
export const rereading = (rows: readonly Route[]): readonly Route[] =>
  rows.map((row) =>
    CATCHING.test(row.name)
      ? {
          ...row,
          handle: (input, skillset) => {
            const meant = strayMeant(input, skillset);
            const reread = answerMeant(meant, rows, input, skillset);
            return reread ?? row.handle(input, skillset);
          },
        }
      : row,
  );

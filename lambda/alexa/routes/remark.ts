import type { HandlerInput } from 'ask-sdk-core';
import type { SentenceHarm } from '../../content/learned/harmReader';
import type { Meant } from '../../content/meant';
import type { Skillset } from '../skillset';
import { type Remark, remarkOf, signsTold } from '../harm';
import { heardIn, localeOf, saidIn } from '../request';
import { askFor, surely } from './answer';
import { answerMeant, read } from './meant';
import { misheard } from './otherwise';
import { type Handler, intent, type Route } from './route';

const SLOT = 'remark';
const NO_SIGN = 'VolunteerNoSignIntent';

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

/** What a sentence tells of harm, by all of its words. */
const remarkBy = ({ told, unnamed }: SentenceHarm, { catalogue }: Skillset): Remark | undefined =>
  unnamed === undefined ? remarkOf(told, catalogue) : { kind: 'unnamed', tier: unnamed };

/** Reads what no intent fits, always in this order: harm, then what is denied or past, then what is wished for; else it was not
 * understood. What was said goes no further than this. */
const readBy =
  (rows: () => readonly Route[]): Handler =>
  (input, skillset) => {
    const said = saidIn(input, SLOT) ?? '';
    const harm = skillset.harmReaderFor(localeOf(input))(said);
    const remarked = remarkBy(harm, skillset);
    if (remarked) return surely(() => askFor(remarked))(input, skillset);
    const meant = nothingIn(input, skillset) ?? read(said, input, skillset, harm.isCalm);
    return answerMeant(meant, rows, input, skillset) ?? misheard(input, skillset);
  };

/** What fits none of these rows by itself, in the words it was said in. */
export const remark = (rows: () => readonly Route[]): readonly Route[] => [
  intent('RemarkIntent', readBy(rows), { isPrivate: true }),
];

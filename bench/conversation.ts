import { USUAL_LOCALE } from '../lambda/content/localeContent';
import type { RequestEnvelope } from '../device/alexaJson';
import type { HeardSlot } from '../device/hearing/heard';
import { buildEnvelope, intentRequest, launchRequest } from '../device/requests';
import type { LanguageModel } from '../device/model';

const SPEAKER = { userId: 'bench', device: 'dot', locale: USUAL_LOCALE } as const;
const BEGINS_AT = Date.parse('2026-11-25T12:00:00Z');

/** Something asked, and how many seconds after the request before it. */
interface Asked {
  readonly name: string;
  readonly after: number;
  /** None for a launch. */
  readonly intent?: string;
  readonly slots?: Readonly<Record<string, HeardSlot>>;
}

const LAUNCH: Asked = { name: 'launch', after: 0 };
const HELP: Asked = { name: 'help my lower back', intent: 'StartLowerBackIntent', after: 5 };

/** A session in which a routine is begun and interrupted: pressing is under way at each request from the third on. */
const INTERRUPTED: readonly Asked[] = [
  LAUNCH,
  HELP,
  { name: 'pause', intent: 'AMAZON.PauseIntent', after: 42 },
  { name: 'resume', intent: 'AMAZON.ResumeIntent', after: 30 },
  { name: 'how hard', intent: 'HowHardIntent', after: 12 },
  { name: 'next', intent: 'AMAZON.NextIntent', after: 12 },
];

const AREA = { value: 'neck', type: 'AREA', match: { id: 'neck', name: 'neck' } };

/** The same, and one of every other kind of thing that is asked. */
const MIXED: readonly Asked[] = [
  ...INTERRUPTED,
  { name: 'where is that again', intent: 'WhereAgainIntent', after: 20 },
  { name: 'how long is left', intent: 'TimeLeftIntent', after: 10 },
  { name: 'slower', intent: 'SlowerIntent', after: 10 },
  { name: 'fewer words', intent: 'FewerWordsIntent', after: 10 },
  { name: 'other side', intent: 'OtherSideIntent', after: 10 },
  { name: 'skip this point', intent: 'SkipPointIntent', after: 10 },
  { name: 'I can’t reach it', intent: 'CannotReachIntent', after: 10 },
  { name: 'what is acupressure', intent: 'AskAcupressureIntent', after: 10 },
  {
    name: 'bare words that are read',
    intent: 'RemarkIntent',
    after: 10,
    slots: { remark: { value: 'say that last bit one more time', type: 'REMARK' } },
  },
  {
    name: 'five minutes for my neck',
    intent: 'CoachAreaIntent',
    after: 10,
    slots: { area: AREA, duration: { value: 'PT5M', type: 'AMAZON.DURATION' } },
  },
  { name: 'help', intent: 'AMAZON.HelpIntent', after: 10 },
  { name: 'stop', intent: 'AMAZON.StopIntent', after: 10 },
];

function requestAt({ intent, slots = {} }: Asked, at: number, model: LanguageModel) {
  return intent === undefined
    ? launchRequest(at, USUAL_LOCALE)
    : intentRequest(at, USUAL_LOCALE, { intent, slots }, model);
}

/** The requests of a session; whoever plays them sets the attributes. */
function envelopesOf(all: readonly Asked[], model: LanguageModel): RequestEnvelope[] {
  let at = BEGINS_AT;
  return all.map((asked, index) => {
    at += asked.after * 1000;
    const session = { sessionId: '', isNew: index === 0, attributes: {} };
    return buildEnvelope(requestAt(asked, at, model), session, SPEAKER);
  });
}

/** The requests of a session in which a routine is begun and interrupted. */
export const conversation = (model: LanguageModel): RequestEnvelope[] =>
  envelopesOf(INTERRUPTED, model);

/** The requests of a session in which one of every kind of thing is asked. */
export const mixedConversation = (model: LanguageModel): RequestEnvelope[] =>
  envelopesOf(MIXED, model);

/** The names of its requests, in order. */
export const mixedNames = MIXED.map(({ name }) => name);

/** A session that is only opened. */
export const launchOnly = (model: LanguageModel): RequestEnvelope[] => envelopesOf([LAUNCH], model);

/** A session that begins with a wish. */
export const wishOnly = (model: LanguageModel): RequestEnvelope[] => envelopesOf([HELP], model);

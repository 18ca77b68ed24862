import { describe, expect, test } from 'vitest';
import { catalogue } from '../../lambda/content/catalogue';
import { greet, thank } from '../../lambda/dialogue/guidance/answer';
import { askTopic, describeRoutine, listPoints } from '../../lambda/dialogue/ask/askCatalogue';
import { askPoint } from '../../lambda/dialogue/ask/askPoint';
import { changeManner } from '../../lambda/dialogue/change/changeManner';
import { coachArea, coachPractice, coachRoutine } from '../../lambda/dialogue/start/coachArea';
import { launch } from '../../lambda/dialogue/session/launch';
import { coachPoint, explainPoint } from '../../lambda/dialogue/start/coachPoint';
import { cannotReach } from '../../lambda/dialogue/steer/cannotReach';
import {
  done,
  next,
  pause,
  previous,
  ready,
  repeat,
  resume,
  startOver,
} from '../../lambda/dialogue/steer/playback';
import { pageDone } from '../../lambda/dialogue/steer/byPage';
import { no, yes } from '../../lambda/dialogue/steer/yesNo';
import { neverMind } from '../../lambda/dialogue/session/cancel';
import { goodbye } from '../../lambda/dialogue/session/goodbye';
import { help } from '../../lambda/dialogue/session/help';
import { apologize } from '../../lambda/dialogue/session/apologize';
import { fallback } from '../../lambda/dialogue/ask/misheard';
import { cannotFind, whereAgain } from '../../lambda/dialogue/steer/findAgain';
import {
  faster,
  fewerWords,
  longerHolds,
  moreWords,
  shorterHolds,
  slower,
} from '../../lambda/dialogue/steer/preferences';
import { timeLeft, whatNext, whatNow, askSide } from '../../lambda/dialogue/ask/progress';
import { offeringRoutine, routineAnswered } from '../../lambda/dialogue/visits/offerRoutine';
import type { Reply } from '../../lambda/dialogue/turn/reply';
import { skipPoint, skipSide } from '../../lambda/dialogue/steer/skip';
import { forgetMe } from '../../lambda/dialogue/visits/forget';
import { recordOf, stateFrom } from '../../lambda/dialogue/visits/record';
import { type DialogueState, newListener, newState } from '../../lambda/dialogue/turn/state';
import { bringUpToDate } from '../../lambda/dialogue/guidance/bringUpToDate';
import type { Coach } from '../../lambda/dialogue/turn/moment';
import type { Ask, Ending, Turn } from '../../lambda/dialogue/turn/turn';
import { areaHurts } from '../../lambda/dialogue/start/areaHurts';
import { bruised, hurt, sharpPain } from '../../lambda/dialogue/safety/whilePressing';
import {
  volunteerNoSign,
  volunteerPlace,
  volunteerSign,
} from '../../lambda/dialogue/safety/volunteer';
import { PART_LIMITS } from '../../lambda/domain/timeline/partLimits';
import { renderSpeech } from '../../lambda/speech/reply/renderSpeech';
import { createRuler } from '../../lambda/speech/ruler';
import { oldListener } from '../support/listener';
import { phrasebook } from '../support/planning';
import { heard } from '../support/ssmlProblems';
import { someSeeds } from '../support/sampled';

const known = <Id extends string>(id: Id) => ({ kind: 'known' as const, id });
const none = { kind: 'none' as const };
const unknown = { kind: 'unknown' as const };
const hand = { point: known('LI4') };
const collision = { point: known('BL52'), oldCode: { code: 'B52', collides: true } };

/** Long enough for any reply to end. */
const LATER = 400;

/** Something said, so many seconds after the reply before it began. */
type Said = Ask | readonly [number, Ask];
const everyAsk = [
  'area',
  'half',
  'next',
  'resume',
  'another',
  'meaning',
  'point',
  'instead',
  'earlier',
];
const everyControl = [
  ...[next, previous, repeat, startOver, pause, resume, yes, no, help, fallback],
  ...[thank, greet, ready, done, neverMind, skipPoint, skipSide, whereAgain, cannotFind],
  ...[slower, faster, fewerWords, moreWords, longerHolds, shorterHolds],
  ...[timeLeft, whatNext, whatNow, askSide, forgetMe],
];
const hips = coachArea(known('hips'), 5);

/** The next visit, within the hour. */
const visitAgain: Ask = ({ state, coach }) =>
  launch({ state: stateFrom(recordOf(state, coach.spokenAt), state.visit.seed, coach), coach });

/** Something asked by a listener who has finished two sessions. */
const afterTwo =
  (ask: Ask): Ask =>
  (moment) => {
    const { visit, situation } = moment.state;
    const listener = { ...visit.listener, finished: { count: 2 } };
    return ask({ ...moment, state: { visit: { ...visit, listener }, situation } });
  };
const misheard = { point: unknown, near: 'LI4' };
const questions: readonly Ask[] = [
  ...(['howHard', 'howLong', 'howOften', 'whichSide', 'why', 'whatElse'] as const).flatMap(
    (question) => [askPoint(question, { point: none }), askPoint(question, hand)],
  ),
  askPoint('howHard', { point: unknown, untaught: 'SP6' }),
  ...[listPoints(none), listPoints(known('neck')), listPoints(unknown)],
  ...[describeRoutine(known('desk')), describeRoutine(unknown)],
  ...[askTopic(known('evidence')), askTopic(unknown)],
];

/** Conversations that together bring about every reply there is. */
const conversations: Readonly<Record<string, readonly Said[]>> = {
  'with nobody doing anything': everyControl,
  'of what is done by halves': [coachRoutine(known('document-4')), thank, help, fallback],
  'of a launch, and no': [launch, yes, help, fallback, no],
  'of questions about a place': [coachArea(none, 5), coachArea(unknown), coachArea(known('hips'))],
  'of a whole routine': [hips, ...Array.from({ length: 8 }, () => next), help, fallback, pause, no],
  'after the end': [coachPoint(hand), next, next, resume, startOver, next, previous, next, yes],
  'about what is out of reach': [
    ...[
      coachPoint({ point: known('BL23') }),
      [40, cannotReach] as const,
      thank,
      help,
      fallback,
      no,
    ],
    ...[no, no, no, no, coachPoint({ point: known('GV14') }), [40, cannotReach] as const, yes],
    ...[coachPractice(known('mat')), cannotReach, coachPoint(hand), pause, cannotReach, no, no],
  ],
  'about a question, thanked for': [explainPoint(hand), thank, coachPoint(collision), thank],
  'of a miss in a hold, and goodbye after it': [
    coachPoint({ point: known('BL23') }),
    [40, fallback] as const,
    goodbye,
  ],
  'of thanks between replies': [hips, thank, pause, thank],
  'of pauses': [hips, [60, pause], pause, help, fallback, no, yes, [10, pause], next, apologize],
  'about points': [
    coachPoint({ point: unknown }),
    explainPoint({ point: none }),
    ...[explainPoint(hand), help, fallback, no, explainPoint(hand), yes],
    ...([[20, explainPoint(hand)], [20, coachPoint({ point: unknown })], next] as const),
  ],
  'about a code that charts disagree on': [
    ...[coachPoint(collision), help, fallback, no, explainPoint(collision), yes, yes],
    ...([[20, coachPoint(collision)], no, explainPoint(collision), yes, next] as const),
  ],
  'about a name that was misheard': [
    ...[coachPoint(misheard), help, fallback, no, explainPoint(misheard), yes, yes],
    ...([[20, askPoint('howHard', misheard)], yes, [20, coachPoint(misheard)], no, yes] as const),
  ],
  'of questions': [...[...questions, coachPoint(hand), ...questions, goodbye]],
  'about a code of one source': [
    coachPoint({ point: known('BL10'), oldCode: { code: 'GB10', collides: false } }),
    explainPoint({ point: known('BL10'), oldCode: { code: 'GB10', collides: false } }),
  ],
  'of practices and routines': [
    ...[coachPractice(unknown), coachPractice(known('mat'), 20), next, next, [30, next] as const],
    ...[coachRoutine(unknown), coachRoutine(known('document-4'))],
    ...[coachRoutine(known('with-a-helper'), 3), next, next, goodbye],
  ],
  'of an offered routine': [
    ...[coachPoint(hand), next, afterTwo(offeringRoutine(no))],
    ...(['accepted', 'declined', 'failed'] as const).map(routineAnswered),
  ],
  'of too much pressing': Array.from({ length: 12 }, () => [coachPoint(hand), next]).flat(),
  'about how it is done': [
    ...[changeManner(['desk']), changeManner([], 5), hips, [20, changeManner(['ball'])] as const],
    ...[next, next, next, next, changeManner(['standing'], 4), startOver, goodbye],
  ],
  'of a later visit, and leaving': [
    ...[coachPractice(known('mat'), 20), [90, goodbye] as const, visitAgain, launch, goodbye],
    ...[visitAgain, coachArea(unknown), yes, [20, forgetMe] as const],
  ],
  'about what was volunteered': [
    ...[hips, [20, volunteerSign(known('chest-pain'))] as const, hips],
    ...[volunteerSign(known('fever'), 'other'), hips, volunteerSign(known('dizzy'))],
    ...[volunteerSign(unknown), hips, [20, volunteerSign(unknown)] as const, next],
    ...[[20, volunteerSign(known('pregnant'))] as const, hips, next, launch, help, no, yes, pause],
    ...[coachPoint(hand), explainPoint(hand), thank, fallback, resume, volunteerNoSign(none)],
  ],
  'of moments': [
    ...[hurt, sharpPain, bruised, hips, [20, hurt] as const, next, [20, sharpPain] as const],
    ...[[5, bruised] as const, next, [20, volunteerPlace(known('hip'))] as const],
    ...[volunteerPlace(known('hand'), 'whenNumb'), coachPoint(hand), volunteerPlace(unknown)],
    ...[coachPoint({ point: known('BL40') }), [5, volunteerPlace(known('leg'))] as const],
    ...[hips, pause, coachPoint(hand)],
    ...[hips, [20, areaHurts(known('neck'))] as const],
  ],
  'of short practices': [
    coachPractice(known('hip-circles')),
    [10, previous],
    next,
    next,
    apologize,
  ],
};

/** Conversations that begin alike, and go on in one way or another. */
interface Branching {
  readonly before: readonly Said[];
  readonly then: readonly (readonly Said[])[];
}

const branching: Readonly<Record<string, Branching>> = {
  'of interruptions': {
    before: [hips],
    then: everyControl.map((each) => [
      [30, each],
      [5, no],
    ]),
  },
  'of controls between replies': {
    before: [hips],
    then: everyControl.map((each) => [each, pause]),
  },
  'of a later visit': {
    before: [hips, [30, pause], visitAgain],
    then: everyControl.map((each) => [each, pause]),
  },
  'of questions in guidance': { before: [hips], then: questions.map((each) => [[30, each], next]) },
  'of questions in a pause': { before: [hips, [60, pause]], then: questions.map((each) => [each]) },
};

/** How far a conversation has come, and when that was. */
interface Place {
  readonly state: DialogueState;
  readonly spokenAt: number;
}

const beginning = (seed: number, isFirstVisit: boolean): Place => ({
  state: newState(seed, isFirstVisit ? newListener : oldListener),
  spokenAt: Date.parse('2026-11-20T12:00:00Z'),
});

/** The turns of a conversation from some place on, and where it has come to. */
function talk(script: readonly Said[], from: Place): Place & { readonly turns: readonly Turn[] } {
  let { state, spokenAt } = from;
  const turns = script.map((said) => {
    const [seconds, ask] = typeof said === 'function' ? [LATER, said] : said;
    spokenAt += seconds * 1000;
    const rulerFor = (chance: number) => createRuler(phrasebook, chance);
    const coach: Coach = { catalogue, limits: PART_LIMITS, onward: 'word', rulerFor, spokenAt };
    const counted = { ...state, visit: { ...state.visit, turn: state.visit.turn + 1 } };
    const turn = ask(bringUpToDate(counted, coach));
    state = turn.state;
    return turn;
  });
  return { turns, state, spokenAt };
}

/** The turns of conversations that begin alike: what they begin with is said once. */
function turnsOfBranching({ before, then }: Branching, from: Place): readonly Turn[] {
  const begun = talk(before, from);
  return [...begun.turns, ...then.flatMap((script) => talk(script, begun).turns)];
}

/** What is said once a page has guided to the end, and in a car: devices that the other conversations are not held on. */
function elsewhere(seed: number): Turn[] {
  const rulerFor = () => createRuler(phrasebook, seed);
  const base = { catalogue, limits: PART_LIMITS, rulerFor, spokenAt: 0 };
  const onScreen: Coach = { ...base, onward: 'page', spokenSeconds: Infinity };
  const inCar: Coach = { ...base, onward: 'word', isInCar: true };
  const state = newState(seed, oldListener);
  const guided = coachPoint(hand)({ state, coach: onScreen });
  return [pageDone(bringUpToDate(guided.state, onScreen)), launch({ state, coach: inCar })];
}

const seeds = someSeeds([0, 1, 2]);
const turns = [
  ...seeds
    .flatMap((seed) => [beginning(seed, true), beginning(seed, false)])
    .flatMap((from) => [
      ...Object.values(conversations).flatMap((script) => talk(script, from).turns),
      ...Object.values(branching).flatMap((each) => turnsOfBranching(each, from)),
    ]),
  ...seeds.flatMap(elsewhere),
];

interface Told {
  readonly kind: Reply['kind'];
  readonly ending: Ending;
  readonly lastSentence: string;
  readonly lastOfReprompt: string | undefined;
}

/** The last sentence of some markup, and whether a silence follows it. */
function lastSentence(markup: string): string {
  const { text } = heard(markup);
  const sentences = text.split(/(?<=[.?!])\s+/);
  return `${sentences.at(-1) ?? ''}${/<break[^>]*>\s*$/.test(markup) ? ' (silence)' : ''}`;
}

function tell(turn: Turn): Told {
  const { reply, ending } = turn;
  const { speech, reprompt } = renderSpeech(turn, phrasebook);
  return {
    kind: reply.kind,
    ending,
    lastSentence: lastSentence(speech),
    lastOfReprompt: reprompt && lastSentence(reprompt),
  };
}

const told = turns.map(tell);

/** A question, or an invitation to speak: it ends by telling what to say. */
const invites = (sentence: string) => /\?$|\b(say|name)\b.*\.$/i.test(sentence);

/** Every kind of reply; a new one does not compile until it is here. */
const kinds: Readonly<Record<Reply['kind'], Ending>> = {
  guidance: 'listen',
  finished: 'listen',
  inCar: 'close',
  answered: 'listen',
  askArea: 'listen',
  askAreaAgain: 'listen',
  namedAhead: 'listen',
  unknownArea: 'listen',
  unknownPoint: 'listen',
  unknownPractice: 'listen',
  unknownRoutine: 'listen',
  askHalf: 'listen',
  askWhichPoint: 'listen',
  askNearMiss: 'listen',
  notTaught: 'listen',
  explainPoint: 'listen',
  nothingLeft: 'listen',
  paused: 'listen',
  offerInstead: 'listen',
  declined: 'listen',
  help: 'listen',
  fallback: 'listen',
  offerResume: 'listen',
  emergency: 'close',
  seeSomeone: 'close',
  dizzy: 'close',
  unknownSign: 'listen',
  missed: 'listen',
  hurt: 'listen',
  bothered: 'listen',
  sharpPain: 'listen',
  bruised: 'listen',
  leftOut: 'listen',
  noPressing: 'listen',
  goodbye: 'close',
  offerRoutine: 'wait',
  routineAnswered: 'close',
  apology: 'listen',
};

describe('every kind of reply', () => {
  test.each(Object.entries(kinds))('%s comes up, and ends in "%s"', (kind, ending) => {
    const endings = told.flatMap((each) => (each.kind === kind ? [each.ending] : []));
    expect(new Set(endings)).toEqual(new Set([ending]));
  });

  test('comes up in all its forms', () => {
    const forms = new Set(
      turns.map(({ reply, asks }) =>
        Object.entries<unknown>({ ...reply, asks })
          .filter(([, value]) => typeof value === 'boolean' || typeof value === 'string')
          .filter(([name]) => !['point', 'pinyin', 'code', 'oldCode'].includes(name))
          .map(([name, value]) => (typeof value === 'boolean' ? `${name} ${value}` : String(value)))
          .join(', '),
      ),
    );
    expect(
      [
        ...['guidance, another', 'guidance, next'],
        ...['askArea, saysDisclaimer true, area', 'askArea, saysDisclaimer false, area'],
        ...['notTaught, resume', 'notTaught, area'],
        ...everyAsk.flatMap((asks) => [
          ...[`help, isUrgent false, ${asks}`, `fallback, ${asks}`, `answered, ${asks}`],
        ]),
        ...['ball', 'helper', 'otherPoint'].map((by) => `offerInstead, ${by}, instead`),
        ...[true, false].map((says) => `explainPoint, saysDisclaimer ${says}, point`),
        ...['namedAhead, area', 'namedAhead, asAsked, another'],
        ...[true, false].map(
          (keeps) => `goodbye, keepsBookmark ${keeps}, afterMiss false, nothing`,
        ),
        'goodbye, keepsBookmark true, afterMiss true, nothing',
        ...['nothingLeft, area', 'apology, resume'],
        ...['accepted', 'declined', 'failed'].map(
          (outcome) => `routineAnswered, ${outcome}, nothing`,
        ),
      ].filter((form) => !forms.has(form)),
    ).toEqual([]);
  });
});

describe('how a turn ends', () => {
  test('listening, if and only if its last words ask or invite', () => {
    const wrong = told.filter(
      ({ ending, lastSentence: last }) => invites(last) !== (ending === 'listen'),
    );
    expect(wrong).toEqual([]);
  });

  test('closing, if and only if they do neither', () => {
    const closed = told.filter(({ ending }) => ending === 'close');
    expect(new Set(closed.map((each) => each.lastSentence))).toEqual(
      new Set([
        ...['Goodbye for now.', 'Take care.', 'Until next time.'],
        ...['To go on, open Back Coach.', 'Open Back Coach to go on.'],
        'Open Back Coach where you can sit or lie down.',
        'Nine one one.',
        'Back pain with a fever should be seen by a doctor today.',
        "If it isn't over in a few minutes, call nine one one.",
      ]),
    );
    const waiting = told.filter(({ ending }) => ending === 'wait');
    expect(new Set(waiting.map(({ kind }) => kind))).toEqual(new Set(['offerRoutine']));
  });

  test('with a reprompt that asks or invites too, and none once it is closed', () => {
    const reprompts = told.flatMap(({ ending, lastOfReprompt: last }) =>
      last === undefined ? [] : [{ ending, last }],
    );
    expect(reprompts.filter(({ ending }) => ending === 'close')).toEqual([]);
    const silent = reprompts.filter(({ last }) => !invites(last) && !/\byes or a no\b/.test(last));
    expect(silent).toEqual([]);
  });
});

test.each([
  ['Where shall we work: lower back or neck?', true],
  ['Say next when you’re ready, or stop.', true],
  ['The other side is left: say next.', true],
  ['Just name a place.', true],
  ['Press.', false],
  ['Stay still a moment, then move slowly.', false],
  ['Take care.', false],
  ['Say next. (silence)', false],
])('"%s" invites: %s', (sentence, isInvitation) => expect(invites(sentence)).toBe(isInvitation));

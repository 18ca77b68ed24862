import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import { coachPractice, coachRoutine } from '../../lambda/dialogue/start/coachArea';
import { coachPoint } from '../../lambda/dialogue/start/coachPoint';
import { next } from '../../lambda/dialogue/steer/playback';
import type { Reply, Setting } from '../../lambda/dialogue/turn/reply';
import {
  type DialogueState,
  newListener,
  newState,
  type Visit,
} from '../../lambda/dialogue/turn/state';
import { bringUpToDate } from '../../lambda/dialogue/guidance/whereabouts';
import type { Coach } from '../../lambda/dialogue/turn/moment';
import type { Ask } from '../../lambda/dialogue/turn/turn';
import { MANNERS } from '../../lambda/domain/catalogue/manner';
import type { SignTier } from '../../lambda/domain/catalogue/sign';
import { PART_LIMITS } from '../../lambda/domain/timeline/splitTimeline';
import { renderSpeech } from '../../lambda/speech/renderSpeech';
import { createRuler } from '../../lambda/speech/ruler';
import { everyAnswer } from '../support/everyAnswer';
import { heard, secondOpinion, spoken, ssmlProblems } from '../support/ssmlProblems';
import { LOCALE } from '../support/locale';
import { someSeeds } from '../support/sampled';

type Kind = Reply['kind'];

/** Every reply of a kind: a new kind does not compile until it is here. */
type Replies = { readonly [K in Kind]: readonly Extract<Reply, { kind: K }>[] };

const phrasebook = phrasebookFor(LOCALE);
const HOUR_MS = 3_600_000;

const coachAt = (spokenAt: number): Coach => ({
  catalogue,
  rulerFor: (seed) => createRuler(phrasebook, seed),
  limits: PART_LIMITS,
  spokenAt,
});

type Guidance = Extract<Reply, { kind: 'guidance' }>;

/** Every reply from a wish to its last one, "next" said long after each has ended. */
function guidanceOf(ask: Ask, state: DialogueState): Guidance[] {
  const replies: Guidance[] = [];
  let turn = ask({ state, coach: coachAt(0) });
  for (let n = 1; turn.reply.kind === 'guidance'; n += 1) {
    replies.push(turn.reply);
    if (turn.reply.isLast) break;
    turn = next(bringUpToDate(turn.state, coachAt(n * HOUR_MS)));
  }
  return replies;
}

const wishes: readonly Ask[] = [
  ...catalogue.outlines.map(({ id }) => coachRoutine({ kind: 'known', id }, 10)),
  coachRoutine({ kind: 'known', id: 'lower-back' }, 30),
  ...catalogue.points.map(({ code }) => coachPoint({ point: { kind: 'known', id: code } })),
  ...catalogue.practices.map(({ id }) => coachPractice({ kind: 'known', id })),
];
const guidance = wishes.flatMap((ask, seed) => guidanceOf(ask, newState(seed, newListener)));

const keysOf = <Key extends string>(record: Readonly<Record<Key, true>>) =>
  Object.keys(record) as Key[];
const settings = keysOf<Setting>({
  idle: true,
  guiding: true,
  paused: true,
  finished: true,
  askedMeaning: true,
  offeredPoint: true,
  offeredInstead: true,
  offeredResume: true,
});

const whoses = ['own', 'other'] as const;
const signsOf = (tier: SignTier) =>
  catalogue.signs.flatMap((sign) => (sign.tier === tier ? [sign.id] : []));

const replies: Replies = {
  guidance,
  answered: [
    ...settings.map((setting) => ({
      kind: 'answered' as const,
      answer: { about: 'thanks' as const },
      setting,
    })),
    ...everyAnswer.map((answer, n) => ({
      kind: 'answered' as const,
      answer,
      setting: settings[n % settings.length] ?? 'idle',
    })),
  ],
  askArea: [true, false].map((saysDisclaimer) => ({ kind: 'askArea', saysDisclaimer })),
  askAreaAgain: [{ kind: 'askAreaAgain' }],
  namedAhead: (['idle', 'finished'] as const).flatMap((setting) => [
    { kind: 'namedAhead', setting, minutes: 5 },
    { kind: 'namedAhead', setting, minutes: 5, manners: ['desk', 'ball'] },
    ...MANNERS.map((id) => ({ kind: 'namedAhead' as const, setting, manners: [id] })),
  ]),
  unknownArea: [{ kind: 'unknownArea' }],
  unknownPoint: [{ kind: 'unknownPoint' }],
  unknownPractice: [{ kind: 'unknownPractice' }],
  unknownRoutine: [{ kind: 'unknownRoutine' }],
  askWhichPoint: catalogue.points.flatMap(({ code: point, collidingCodes }) =>
    collidingCodes.map((code) => ({ kind: 'askWhichPoint' as const, code, point })),
  ),
  notTaught: [true, false].map((isAside) => ({ kind: 'notTaught', isAside })),
  askNearMiss: catalogue.points.map(({ code: point }) => ({ kind: 'askNearMiss', point })),
  explainPoint: catalogue.points.flatMap(({ code: point, pinyin, oldCodes }) =>
    [true, false].flatMap((saysDisclaimer) =>
      [undefined, ...oldCodes].map((oldCode) => ({
        kind: 'explainPoint' as const,
        saysDisclaimer,
        point,
        pinyin,
        ...(oldCode !== undefined && { oldCode }),
      })),
    ),
  ),
  nothingLeft: [true, false].map((isAside) => ({ kind: 'nothingLeft', isAside })),
  paused: [{ kind: 'paused' }],
  alreadyPaused: [{ kind: 'alreadyPaused' }],
  offerInstead: catalogue.points.flatMap(({ code: point }) =>
    (['otherWay', 'ball', 'helper', 'otherPoint'] as const).map((by) => ({
      kind: 'offerInstead' as const,
      point,
      by,
    })),
  ),
  declined: [true, false].map((isAside) => ({ kind: 'declined', isAside })),
  help: settings.flatMap((setting) =>
    [true, false].map((isUrgent) => ({ kind: 'help' as const, setting, isUrgent })),
  ),
  fallback: settings.map((setting) => ({ kind: 'fallback', setting })),
  offerResume: [
    ...catalogue.points.map(({ code }) => ({ point: code })),
    ...catalogue.practices.map(({ id }) => ({ practice: id })),
  ].flatMap((target, n) =>
    [true, false].flatMap((saysDisclaimer) => [
      { kind: 'offerResume' as const, target, seconds: n * 37, saysDisclaimer },
      ...catalogue.outlines.slice(n % 5, (n % 5) + 1).map(({ id: outline }) => ({
        kind: 'offerResume' as const,
        ...{ target, outline, seconds: 300 + n * 37, saysDisclaimer },
      })),
    ]),
  ),
  emergency: signsOf('emergency').flatMap((sign) =>
    whoses.map((whose) => ({ kind: 'emergency' as const, sign, whose })),
  ),
  seeSomeone: signsOf('seeSomeone').flatMap((sign) =>
    whoses.flatMap((whose) =>
      [true, false].map((letsGo) => ({ kind: 'seeSomeone' as const, sign, whose, letsGo })),
    ),
  ),
  dizzy: whoses.flatMap((whose) =>
    [true, false].flatMap((isUrgent) =>
      [true, false].map((letsGo) => ({ kind: 'dizzy' as const, whose, isUrgent, letsGo })),
    ),
  ),
  unknownSign: [true, false].flatMap((isAside) =>
    [true, false].map((letsGo) => ({ kind: 'unknownSign' as const, isAside, letsGo })),
  ),
  missed: [{ kind: 'missed', isAside: true }],
  hurt: [true, false].map((isAside) => ({ kind: 'hurt', isAside })),
  sharpPain: [true, false].map((isAside) => ({ kind: 'sharpPain', isAside })),
  bruised: [true, false].map((isAside) => ({ kind: 'bruised', isAside })),
  leftOut: [true, false].map((isAside) => ({ kind: 'leftOut', isAside })),
  noPressing: [true, false].map((isAside) => ({ kind: 'noPressing', isAside })),
  goodbye: [true, false].flatMap((keepsPlace) =>
    [true, false].map((afterMiss) => ({ kind: 'goodbye' as const, keepsPlace, afterMiss })),
  ),
  offerRoutine: [{ kind: 'offerRoutine', area: 'lower-back' }],
  routineAnswered: (['accepted', 'declined', 'failed'] as const).map((outcome) => ({
    kind: 'routineAnswered',
    outcome,
  })),
  apology: [true, false].map((isAside) => ({ kind: 'apology', isAside })),
};
const kinds = Object.keys(replies) as Kind[];

const visitAt = (turn: number, seed = 3): Visit => ({ ...newState(seed, newListener).visit, turn });
const turns = [0, 1, 2, 3, 10];

/** A reply as it sounds at some turn, with its whole reprompt. */
function speechOf(reply: Reply, turn: number, seed?: number) {
  const { speech, reprompt } = renderSpeech(reply, visitAt(turn, seed), phrasebook);
  return { speech: heard(speech), ...(reprompt !== undefined && { reprompt: heard(reprompt) }) };
}

/** What tells one reply from another in a failure, without a hold's worth of segments. */
const named = (reply: Reply, turn: number) =>
  reply.kind === 'guidance' ? `guidance ${turn}` : `${JSON.stringify(reply)} ${turn}`;
const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+(?=[A-Z])/);
const lastSentence = (text: string) => sentencesOf(text).at(-1) ?? '';
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const wordsIn = (text: string) => text.toLowerCase().match(/[a-z']+/g) ?? [];

const isInvitation = (sentence: string) => /\b(say|name)\b|\?$/i.test(sentence);
const closing: readonly Kind[] = [
  ...(['goodbye', 'offerRoutine', 'routineAnswered'] as const),
  ...(['emergency', 'seeSomeone', 'dizzy'] as const),
];
const listens = ({ kind }: Reply) => !closing.includes(kind);
const isLastGuidance = (reply: Reply) => reply.kind === 'guidance' && reply.isLast;

/** Every reply of every kind at every turn. */
const everyTurn = kinds.flatMap((kind) =>
  (replies[kind] as readonly Reply[]).flatMap((reply) => turns.map((turn) => ({ reply, turn }))),
);

test('guidance was gathered for every wish, in several parts where it is long', () => {
  expect(guidance.filter(({ isLast }) => isLast)).toHaveLength(wishes.length);
  expect(guidance.length).toBeGreaterThan(wishes.length + 50);
});

describe('every reply', () => {
  test.each(kinds)('%s is markup that Alexa speaks, to both validators', async (kind) => {
    for (const reply of replies[kind])
      for (const turn of turns) {
        const { speech, reprompt } = renderSpeech(reply, visitAt(turn), phrasebook);
        for (const ssml of [speech, ...(reprompt === undefined ? [] : [reprompt])].map(spoken)) {
          expect([named(reply, turn), ssmlProblems(ssml)]).toEqual([named(reply, turn), []]);
          expect([named(reply, turn), await secondOpinion(ssml)]).toEqual([named(reply, turn), []]);
        }
      }
  });

  test.each(kinds)('%s leaves no placeholder, digit or gap in its words', (kind) => {
    for (const reply of replies[kind])
      for (const turn of turns) {
        const { speech, reprompt } = speechOf(reply, turn);
        for (const { text } of reprompt ? [speech, reprompt] : [speech]) {
          expect(text).toMatch(/^[A-Z].*[.?!]$/);
          expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object|\d|\s[.,:;?!]|,,/);
        }
      }
  });

  test.each(kinds)('%s sounds the same when it is rendered again', (kind) => {
    for (const reply of replies[kind].slice(0, 5))
      expect(renderSpeech(reply, visitAt(4), phrasebook)).toEqual(
        renderSpeech(reply, visitAt(4), phrasebook),
      );
  });
});

describe('a reply that listens', () => {
  test('ends in a question or in what can be said', () => {
    const silent = everyTurn
      .filter(({ reply }) => listens(reply))
      .map(({ reply, turn }) => [
        named(reply, turn),
        lastSentence(speechOf(reply, turn).speech.text),
      ])
      .filter(([, sentence = '']) => !isInvitation(sentence));
    expect(silent).toEqual([]);
  });

  test('does not listen after goodbye, and asks nothing then', () => {
    for (const turn of turns) {
      for (const keepsPlace of [true, false]) {
        const { speech, reprompt } = speechOf(
          { kind: 'goodbye', keepsPlace, afterMiss: false },
          turn,
        );
        expect(isInvitation(speech.text)).toBe(false);
        expect(reprompt).toBeUndefined();
      }
    }
  });

  test('is followed by a reprompt, but for the last guidance', () => {
    const wrong = everyTurn.filter(({ reply, turn }) => {
      const { reprompt } = speechOf(reply, turn);
      return (reprompt !== undefined) !== (listens(reply) && !isLastGuidance(reply));
    });
    expect(wrong.map(({ reply, turn }) => named(reply, turn))).toEqual([]);
  });

  const withReprompt = () =>
    everyTurn.flatMap(({ reply, turn }) => {
      const { speech, reprompt } = speechOf(reply, turn);
      return reprompt ? [{ reply, speech, reprompt, asked: lastSentence(reprompt.text) }] : [];
    });

  test('is followed by one that invites too', () => {
    const silent = withReprompt().filter(({ asked }) => !/\b(say|name|enough)\b|\?$/i.test(asked));
    expect([...new Set(silent.map(({ asked }) => asked))]).toEqual([]);
  });

  test('rests twenty to thirty seconds before that, and says how to come back where something is left', () => {
    const rests = everyTurn.flatMap(({ reply, turn }) => {
      const { reprompt } = renderSpeech(reply, visitAt(turn), phrasebook);
      const { reprompt: left } = renderSpeech(reply, visitAt(turn), phrasebook, true);
      if (reprompt === undefined || left === undefined) return [];
      const [plain, comingBack] = [heard(reprompt), heard(left)];
      expect(lastSentence(comingBack.text)).toBe(lastSentence(plain.text));
      expect(comingBack.text.replace('If I go quiet, just open Back Coach again. ', '')).toBe(
        plain.text,
      );
      return [sum(plain.breaks) / 1000];
    });
    expect(new Set(rests)).toEqual(new Set([20]));
  });

  test('is asked again in other words', () => {
    const plain = (text: string) => wordsIn(text).join(' ');
    const repeated = withReprompt().flatMap(({ reply, speech, reprompt, asked }) => {
      const last = lastSentence(speech.text);
      const isSame = plain(last) === plain(asked) || reprompt.text.includes(last);
      return isSame ? [`${reply.kind}: ${asked}`] : [];
    });
    expect([...new Set(repeated)]).toEqual([]);
  });

  test('gives leave to rest before it asks again', () => {
    for (const { reply, turn } of everyTurn) {
      const { reprompt } = speechOf(reply, turn);
      if (!reprompt) continue;
      expect([named(reply, turn), sum(reprompt.breaks)]).toEqual([
        named(reply, turn),
        reply.kind === 'guidance' ? 20_000 : expect.any(Number),
      ]);
      expect(sum(reprompt.breaks)).toBeGreaterThanOrEqual(10_000);
      expect(sum(reprompt.breaks)).toBeLessThanOrEqual(20_000);
    }
  });

  test.each<Reply>([
    { kind: 'paused' },
    { kind: 'alreadyPaused' },
    { kind: 'help', setting: 'guiding', isUrgent: false },
    { kind: 'help', setting: 'paused', isUrgent: false },
    { kind: 'fallback', setting: 'guiding' },
    { kind: 'fallback', setting: 'paused' },
    { kind: 'answered', answer: { about: 'unknownTopic' }, setting: 'paused' },
    { kind: 'notTaught', isAside: true },
  ])('$kind rests for twenty seconds where guidance waits', (reply) => {
    for (const turn of turns)
      expect(sum(speechOf(reply, turn).reprompt?.breaks ?? [])).toBe(20_000);
  });
});

const frequent: readonly Reply[] = [
  { kind: 'askArea', saysDisclaimer: false },
  { kind: 'paused' },
  { kind: 'fallback', setting: 'idle' },
  { kind: 'fallback', setting: 'guiding' },
  { kind: 'fallback', setting: 'paused' },
  { kind: 'goodbye', keepsPlace: true, afterMiss: false },
  { kind: 'goodbye', keepsPlace: false, afterMiss: false },
];

describe('a frequent reply', () => {
  test.each(frequent)('$kind is never the same twice running', (reply) => {
    for (const seed of someSeeds([0, 1, 9972])) {
      const said = Array.from({ length: 9 }, (_, turn) => speechOf(reply, turn, seed).speech.text);
      expect(said.filter((text, turn) => text === said[turn - 1])).toEqual([]);
      expect(new Set(said).size).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the disclaimer', () => {
  const text = (saysDisclaimer: boolean) =>
    speechOf({ kind: 'askArea', saysDisclaimer }, 0).speech.text;

  test('is said to a listener who never heard it, before the question', () => {
    expect(text(true)).toMatch(/isn't medical advice.*\?$/);
  });

  test('is not said to one who has', () => {
    expect(text(false)).not.toMatch(/medical/);
  });
});

describe('an explanation', () => {
  const explain = (point: string, pinyin: string) =>
    speechOf({ kind: 'explainPoint', point, pinyin, saysDisclaimer: false }, 0).speech.text;

  test('tells code and pinyin last, as they are read', () => {
    expect(explain('LI4', 'Hégǔ')).toMatch(/L I four.*Hegu[^.]*\. [^.]+\?$/);
    expect(explain('EX-UE7', 'Yāotòngdiǎn')).toMatch(/E X U E seven/);
  });

  test('has no code to tell for the two dimples', () => {
    expect(explain('DIMPLES', 'Xiǎochángshū')).not.toMatch(/code/);
  });

  test.each(catalogue.points.map(({ code, pinyin }) => [code, pinyin] as const))(
    'of %s says what it is for and what to mind',
    (code, pinyin) => {
      const { why, caution = '', feel } = phrasebook.content.points[code] ?? {};
      const text = explain(code, pinyin);
      for (const part of [why, caution, feel]) expect(text).toContain(part);
    },
  );
});

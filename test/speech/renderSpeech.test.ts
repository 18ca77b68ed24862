import { describe, expect, test } from 'vitest';
import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import { coachPractice, coachRoutine } from '../../lambda/dialogue/start/coachArea';
import { coachPoint } from '../../lambda/dialogue/start/coachPoint';
import { next } from '../../lambda/dialogue/steer/playback';
import type { Asks } from '../../lambda/dialogue/turn/asks';
import type { Reply } from '../../lambda/dialogue/turn/reply';
import {
  type DialogueState,
  newListener,
  newState,
  type Visit,
} from '../../lambda/dialogue/turn/state';
import { bringUpToDate } from '../../lambda/dialogue/guidance/bringUpToDate';
import type { Coach } from '../../lambda/dialogue/turn/moment';
import type { Ask } from '../../lambda/dialogue/turn/turn';
import { MANNERS } from '../../lambda/domain/catalogue/manner';
import type { SignTier } from '../../lambda/domain/catalogue/sign';
import { PART_LIMITS } from '../../lambda/domain/timeline/partLimits';
import { renderSpeech } from '../../lambda/speech/reply/renderSpeech';
import { createRuler } from '../../lambda/speech/ruler';
import { askedWith } from '../support/askedWith';
import { everyAnswer } from '../support/everyAnswer';
import { heard, secondOpinion, spoken, ssmlProblems } from '../support/ssmlProblems';
import { LOCALE } from '../support/locale';
import { isDeep } from '../support/deepRun';
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
  onward: 'word',
  spokenAt,
});

type Guidance = Extract<Reply, { kind: 'guidance' }>;

/** The last guidance of each wish. */
const lastGuidance = new Set<Reply>();

/** Every reply from a wish to its last one, "next" said long after each has ended. */
function guidanceOf(ask: Ask, state: DialogueState): Guidance[] {
  const replies: Guidance[] = [];
  let turn = ask({ state, coach: coachAt(0) });
  for (let n = 1; turn.reply.kind === 'guidance'; n += 1) {
    replies.push(turn.reply);
    if (turn.asks !== 'next') {
      lastGuidance.add(turn.reply);
      break;
    }
    turn = next(bringUpToDate(turn.state, coachAt(n * HOUR_MS)));
  }
  return replies;
}

const wishes: readonly Ask[] = [
  ...catalogue.outlines
    .filter(({ halves }) => !halves)
    .map(({ id }) => coachRoutine({ kind: 'known', id }, 10)),
  coachRoutine({ kind: 'known', id: 'lower-back' }, 30),
  ...catalogue.points.map(({ code }) => coachPoint({ point: { kind: 'known', id: code } })),
  ...catalogue.practices.map(({ id }) => coachPractice({ kind: 'known', id })),
];
const guidance = wishes.flatMap((ask, seed) => guidanceOf(ask, newState(seed, newListener)));

const asksOf = (reply: Reply): readonly Asks[] => {
  if (reply.kind === 'guidance') return lastGuidance.has(reply) ? ['another'] : ['next'];
  return askedWith[reply.kind];
};

const whoses = ['own', 'other'] as const;
const signsOf = (tier: SignTier) =>
  catalogue.signs.flatMap((sign) => (sign.tier === tier ? [sign.id] : []));

const replies: Replies = {
  guidance,
  finished: (['routine', 'point', 'practice'] as const).map((wish) => ({ kind: 'finished', wish })),
  inCar: [{ kind: 'inCar' }],
  answered: [
    { kind: 'answered', answer: { about: 'thanks' } },
    ...everyAnswer.map((answer) => ({ kind: 'answered' as const, answer })),
  ],
  askArea: [true, false].map((saysDisclaimer) => ({ kind: 'askArea', saysDisclaimer })),
  askAreaAgain: [{ kind: 'askAreaAgain' }],
  namedAhead: [
    { kind: 'namedAhead', minutes: 5 },
    { kind: 'namedAhead', minutes: 5, manners: ['desk', 'ball'] },
    ...MANNERS.map((id) => ({ kind: 'namedAhead' as const, manners: [id] })),
  ],
  unknownArea: [{ kind: 'unknownArea' }],
  unknownPoint: [{ kind: 'unknownPoint' }],
  unknownPractice: [{ kind: 'unknownPractice' }],
  unknownRoutine: [{ kind: 'unknownRoutine' }],
  askHalf: [{ kind: 'askHalf' }],
  askWhichPoint: catalogue.points.flatMap(({ code: point, collidingCodes }) =>
    collidingCodes.map((code) => ({ kind: 'askWhichPoint' as const, code, point })),
  ),
  notTaught: [{ kind: 'notTaught' }],
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
  nothingLeft: [{ kind: 'nothingLeft' }],
  paused: [{ kind: 'paused' }],
  offerInstead: catalogue.points.flatMap(({ code: point }) =>
    (['otherWay', 'ball', 'helper', 'otherPoint'] as const).map((by) => ({
      kind: 'offerInstead' as const,
      point,
      by,
    })),
  ),
  declined: [{ kind: 'declined' }],
  help: [true, false].map((isUrgent) => ({ kind: 'help', isUrgent })),
  fallback: [{ kind: 'fallback' }],
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
  unknownSign: [true, false].map((letsGo) => ({ kind: 'unknownSign', letsGo })),
  missed: [{ kind: 'missed' }],
  hurt: [true, false].map((inPractice) => ({ kind: 'hurt', inPractice })),
  bothered: [{ kind: 'bothered', area: 'neck' }],
  sharpPain: [{ kind: 'sharpPain' }],
  bruised: [{ kind: 'bruised' }],
  leftOut: [{ kind: 'leftOut' }],
  noPressing: [{ kind: 'noPressing' }],
  goodbye: [true, false].flatMap((keepsBookmark) =>
    [true, false].map((afterMiss) => ({ kind: 'goodbye' as const, keepsBookmark, afterMiss })),
  ),
  offerRoutine: [{ kind: 'offerRoutine', area: 'lower-back' }],
  routineAnswered: (['accepted', 'declined', 'failed'] as const).map((outcome) => ({
    kind: 'routineAnswered',
    outcome,
  })),
  apology: [{ kind: 'apology' }],
};
const kinds = Object.keys(replies) as Kind[];

const visitAt = (turn: number, seed = 3): Visit => ({ ...newState(seed, newListener).visit, turn });
const turns = [0, 1, 2, 3, 10];

/** A reply, and what is asked with it. */
interface Telling {
  readonly reply: Reply;
  readonly asks: Asks;
}

/** A reply of several with all that can be asked with it; where they are many, with one of that in turn, but for a deep run. */
const tellingsOf = (reply: Reply, at: number, { length }: readonly Reply[]): Telling[] => {
  const asks = asksOf(reply);
  const inTurn = isDeep || length <= asks.length ? asks : asks.slice(at % asks.length).slice(0, 1);
  return inTurn.map((each) => ({ reply, asks: each }));
};

const rendered = (telling: Telling, turn: number, seed?: number, keepsBookmark?: boolean) => {
  const state: DialogueState = { visit: visitAt(turn, seed), situation: { name: 'idle' } };
  return renderSpeech({ ...telling, state }, phrasebook, keepsBookmark);
};

/** How markup sounds, with its whole reprompt. */
const soundOf = ({ speech, reprompt }: ReturnType<typeof rendered>) => ({
  speech: heard(speech),
  ...(reprompt !== undefined && { reprompt: heard(reprompt) }),
});

/** A reply as it sounds at some turn. */
const speechOf = (telling: Telling, turn: number, seed?: number) =>
  soundOf(rendered(telling, turn, seed));

/** What tells one reply from another in a failure, without a hold's worth of segments. */
const named = ({ reply, asks }: Telling, turn: number) =>
  reply.kind === 'guidance' ? `guidance ${turn}` : `${JSON.stringify(reply)} ${asks} ${turn}`;
const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+(?=[A-Z])/);
const lastSentence = (text: string) => sentencesOf(text).at(-1) ?? '';
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const wordsIn = (text: string) => text.toLowerCase().match(/[a-z']+/g) ?? [];

const isInvitation = (sentence: string) => /\b(say|name)\b|\?$/i.test(sentence);
const closing: readonly Kind[] = [
  ...(['goodbye', 'offerRoutine', 'routineAnswered', 'inCar'] as const),
  ...(['emergency', 'seeSomeone', 'dizzy'] as const),
];
const listens = ({ kind }: Reply) => !closing.includes(kind);

/** Every reply of a kind at every turn: its markup, and how it sounds. */
const everyTurnOf = (kind: Kind) =>
  (replies[kind] as readonly Reply[]).flatMap(tellingsOf).flatMap((telling) =>
    turns.map((turn) => {
      const markup = rendered(telling, turn);
      return { ...telling, telling, turn, markup, name: named(telling, turn), ...soundOf(markup) };
    }),
  );
const byKind = new Map(kinds.map((kind) => [kind, everyTurnOf(kind)]));
const everyTurn = [...byKind.values()].flat();

/** Everything that is said in it: the reply, and what is said if nobody speaks. */
const bothOf = <Said>({ speech, reprompt }: { speech: Said; reprompt?: Said }): Said[] =>
  reprompt === undefined ? [speech] : [speech, reprompt];

test('guidance was gathered for every wish, in several parts where it is long', () => {
  expect(lastGuidance.size).toBe(wishes.length);
  expect(guidance.length).toBeGreaterThan(wishes.length + 50);
});

describe('every reply', () => {
  test.each(kinds)('%s is markup that Alexa speaks, to both validators', async (kind) => {
    const rows = byKind.get(kind) ?? [];
    const problems: (readonly [name: string, problem: string])[] = [];
    for (const { name, markup } of rows)
      for (const ssml of bothOf(markup).map(spoken)) {
        const found = [...ssmlProblems(ssml), ...(await secondOpinion(ssml))];
        problems.push(...found.map((problem) => [name, problem] as const));
      }
    expect(rows.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  test.each(kinds)('%s leaves no placeholder, digit or gap in its words', (kind) => {
    const texts = (byKind.get(kind) ?? []).flatMap((row) => bothOf(row).map(({ text }) => text));
    expect(texts.filter((text) => !/^[A-Z].*[.?!]$/.test(text))).toEqual([]);
    const gap = /[{}]|undefined|null|NaN|\[object|\d|\s[.,:;?!]|,,/;
    expect(texts.filter((text) => gap.test(text))).toEqual([]);
  });

  test.each(kinds)('%s sounds the same when it is rendered again', (kind) => {
    for (const { telling, turn, markup } of (byKind.get(kind) ?? []).slice(0, 25))
      expect(rendered(telling, turn)).toEqual(markup);
  });
});

describe('a reply that listens', () => {
  test('ends in a question or in what can be said', () => {
    const silent = everyTurn
      .filter(({ reply }) => listens(reply))
      .map(({ name, speech }) => [name, lastSentence(speech.text)])
      .filter(([, sentence = '']) => !isInvitation(sentence));
    expect(silent).toEqual([]);
  });

  test('does not listen after goodbye, and asks nothing then', () => {
    for (const turn of turns) {
      for (const keepsBookmark of [true, false]) {
        const reply = { kind: 'goodbye' as const, keepsBookmark, afterMiss: false };
        const { speech, reprompt } = speechOf({ reply, asks: 'nothing' }, turn);
        expect(isInvitation(speech.text)).toBe(false);
        expect(reprompt).toBeUndefined();
      }
    }
  });

  test('is followed by a reprompt, but for the end of guidance', () => {
    const wrong = everyTurn.filter(({ reply, reprompt }) => {
      const isEnd = lastGuidance.has(reply) || reply.kind === 'finished';
      return (reprompt !== undefined) !== (listens(reply) && !isEnd);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  const withReprompt = everyTurn.flatMap(({ reprompt, ...row }) =>
    reprompt ? [{ ...row, reprompt, asked: lastSentence(reprompt.text) }] : [],
  );

  test('is followed by one that invites too', () => {
    const silent = withReprompt.filter(({ asked }) => !/\b(say|name|enough)\b|\?$/i.test(asked));
    expect([...new Set(silent.map(({ asked }) => asked))]).toEqual([]);
  });

  test('rests twenty to thirty seconds before that, and says how to come back where something is left', () => {
    const rests = withReprompt.flatMap(({ telling, turn, reprompt, asked }) => {
      const { reprompt: left } = rendered(telling, turn, undefined, true);
      if (left === undefined) return [];
      const { text } = heard(left);
      const isAsWell =
        lastSentence(text) === asked &&
        text.replace('If I go quiet, just open Back Coach again. ', '') === reprompt.text;
      return [isAsWell ? sum(reprompt.breaks) / 1000 : text];
    });
    expect(new Set(rests)).toEqual(new Set([20]));
  });

  test('is asked again in other words', () => {
    const plain = (text: string) => wordsIn(text).join(' ');
    const repeated = withReprompt.flatMap(({ reply, speech, reprompt, asked }) => {
      const last = lastSentence(speech.text);
      const isSame = plain(last) === plain(asked) || reprompt.text.includes(last);
      return isSame ? [`${reply.kind}: ${asked}`] : [];
    });
    expect([...new Set(repeated)]).toEqual([]);
  });

  test('gives leave to rest before it asks again', () => {
    const tooShort = withReprompt.filter(({ reply, reprompt: { breaks } }) => {
      const rest = sum(breaks);
      return rest > 20_000 || rest < (reply.kind === 'guidance' ? 20_000 : 10_000);
    });
    expect(withReprompt.length).toBeGreaterThan(100);
    expect(tooShort.map(({ name, reprompt }) => [name, sum(reprompt.breaks)])).toEqual([]);
  });

  test.each<Telling>([
    { reply: { kind: 'paused' }, asks: 'resume' },
    { reply: { kind: 'help', isUrgent: false }, asks: 'next' },
    { reply: { kind: 'help', isUrgent: false }, asks: 'resume' },
    { reply: { kind: 'fallback' }, asks: 'next' },
    { reply: { kind: 'fallback' }, asks: 'resume' },
    { reply: { kind: 'answered', answer: { about: 'unknownTopic' } }, asks: 'resume' },
    { reply: { kind: 'notTaught' }, asks: 'resume' },
  ])('$reply.kind rests for twenty seconds where guidance waits', (telling) => {
    for (const turn of turns)
      expect(sum(speechOf(telling, turn).reprompt?.breaks ?? [])).toBe(20_000);
  });
});

const frequent: readonly Telling[] = [
  { reply: { kind: 'askArea', saysDisclaimer: false }, asks: 'area' },
  { reply: { kind: 'paused' }, asks: 'resume' },
  { reply: { kind: 'fallback' }, asks: 'area' },
  { reply: { kind: 'fallback' }, asks: 'next' },
  { reply: { kind: 'fallback' }, asks: 'resume' },
  { reply: { kind: 'goodbye', keepsBookmark: true, afterMiss: false }, asks: 'nothing' },
  { reply: { kind: 'goodbye', keepsBookmark: false, afterMiss: false }, asks: 'nothing' },
];

describe('a frequent reply', () => {
  test.each(frequent)('$reply.kind is never the same twice running', (telling) => {
    for (const seed of someSeeds([0, 1, 9972])) {
      const said = Array.from(
        { length: 9 },
        (_, turn) => speechOf(telling, turn, seed).speech.text,
      );
      expect(said.filter((text, turn) => text === said[turn - 1])).toEqual([]);
      expect(new Set(said).size).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the disclaimer', () => {
  const text = (saysDisclaimer: boolean) =>
    speechOf({ reply: { kind: 'askArea', saysDisclaimer }, asks: 'area' }, 0).speech.text;

  test('is said to a listener who never heard it, before the question', () => {
    expect(text(true)).toMatch(/isn't medical advice.*\?$/);
  });

  test('is not said to one who has', () => {
    expect(text(false)).not.toMatch(/medical/);
  });
});

describe('an explanation', () => {
  const explain = (point: string, pinyin: string) =>
    speechOf(
      { reply: { kind: 'explainPoint', point, pinyin, saysDisclaimer: false }, asks: 'point' },
      0,
    ).speech.text;

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

import { describe, expect, test } from 'vitest';
import { catalogue } from '../../lambda/content/catalogue';
import { everyAnswer } from '../support/everyAnswer';
import { phrasebookFor } from '../../lambda/content/locales';
import { coachRoutine } from '../../lambda/dialogue/start/coachArea';
import { next } from '../../lambda/dialogue/steer/playback';
import { newListener, newState } from '../../lambda/dialogue/turn/state';
import { bringUpToDate } from '../../lambda/dialogue/guidance/bringUpToDate';
import type { Coach } from '../../lambda/dialogue/turn/moment';
import type { Cue } from '../../lambda/domain/timeline/cue';
import type { Next, StepSide, Target } from '../../lambda/domain/routine/target';
import { MANNERS } from '../../lambda/domain/catalogue/manner';
import type { SideMode } from '../../lambda/domain/catalogue/point';
import type { Placement } from '../../lambda/domain/timeline/placement';
import { PART_LIMITS } from '../../lambda/domain/timeline/partLimits';
import { cueWords } from '../../lambda/speech/cue/cueWords';
import { renderPieces } from '../../lambda/speech/renderPieces';
import { createRuler } from '../../lambda/speech/ruler';
import { secondOpinion, spoken, ssmlProblems } from '../support/ssmlProblems';
import { LOCALE } from '../support/locale';
import { someSeeds } from '../support/sampled';

type WithoutNth<Union> = Union extends unknown ? Omit<Union, 'nth'> : never;
type Line = WithoutNth<Cue>;

type LineName = Cue['say'];

/** Every way to say the lines of a name: a new name does not compile until it is here. */
type Lines = { readonly [Name in LineName]: readonly Extract<Line, { say: Name }>[] };

const phrasebook = phrasebookFor(LOCALE);
const seeds = someSeeds([0, 1, 2, 7, 4986, 9972]);
const range = (length: number) => Array.from({ length }, (_, index) => index);

const sidesOf: Record<SideMode, readonly StepSide[]> = {
  together: ['both'],
  midline: ['midline'],
  eachTime: ['left', 'right'],
  oneThenOther: ['left', 'right'],
  soreSideFirst: ['sorer', 'other'],
};
const placements: readonly Placement[] = [
  { posture: 'sitting' },
  { posture: 'standing' },
  { posture: 'lyingOnBack' },
  { posture: 'lyingOnSide', lyingOn: 'right' },
  { posture: 'lyingFaceDown' },
];
const targets: readonly Target[] = [
  ...catalogue.points.map(({ code }) => ({ point: code })),
  ...catalogue.practices.map(({ id }) => ({ practice: id })),
];
const nexts: readonly Next[] = ['again', 'otherSide', ...targets];
const oldCodes = catalogue.points.flatMap(({ oldCodes: old, collidingCodes }) => [
  ...old,
  ...collidingCodes,
]);

const findLines = catalogue.points.flatMap((point) =>
  point.ways.flatMap((way): Lines['find'][number][] => {
    const sides = sidesOf[way.sides ?? point.sides];
    const find = { say: 'find' as const, point: point.code, way: way.id };
    return sides.flatMap((side) => [
      { ...find, side, how: 'full' },
      { ...find, side, how: 'short' },
      { ...find, side, how: 'back' },
      ...(sides.length > 1 ? [{ ...find, side, how: 'otherSide' as const }] : []),
    ]);
  }),
);

const touches = [
  'short',
  'long',
  'resting',
  'shortOnOutBreath',
  'longOnOutBreath',
  'restingOnOutBreath',
  'helperOnOutBreath',
  'massaged',
  'massagedOnOutBreath',
  'rolling',
  'massaging',
] as const;

const mannerSets = [...MANNERS.map((id) => [id]), ['desk', 'ball'] as const];

const lines: Lines = {
  disclaimer: [{ say: 'disclaimer' }],
  startRoutine: catalogue.outlines.flatMap(({ id }) =>
    (['asAsked', 'longest', 'shortest', 'shortened', 'offered'] as const).flatMap((note) =>
      [1, 3, 10, 30].map((minutes) => ({
        say: 'startRoutine' as const,
        outline: id,
        minutes,
        note,
        ...(minutes === 10 && { manners: ['desk' as const, 'ball' as const] }),
      })),
    ),
  ),
  startTarget: targets.flatMap((target) => [
    { say: 'startTarget', target },
    { say: 'startTarget', target, manners: ['bed'] },
  ]),
  besidePlace: [{ say: 'besidePlace' }],
  warmUp: catalogue.points.map(({ code }) => ({ say: 'warmUp', point: code })),
  withoutManner: mannerSets.flatMap((manners) =>
    [true, false].map((isRestKept) => ({ say: 'withoutManner' as const, manners, isRestKept })),
  ),
  changeManner: mannerSets.flatMap((manners) =>
    (['changed', 'lastPlace', 'impossible'] as const).map((note) => ({
      say: 'changeManner' as const,
      manners,
      note,
    })),
  ),
  documentNote: [
    { say: 'documentNote', note: { kind: 'evenBreath' } },
    { say: 'documentNote', note: { kind: 'lying' } },
    { say: 'documentNote', note: { kind: 'less', seconds: { min: 600, max: 900 } } },
    { say: 'documentNote', note: { kind: 'less', seconds: { min: 60, max: 60 } } },
  ],
  minutesToGo: [1, 5, 30].map((minutes) => ({ say: 'minutesToGo', minutes })),
  ownLength: [{ say: 'ownLength' }],
  oldCode: oldCodes.map((code) => ({ say: 'oldCode', code })),
  answer: everyAnswer.map((answer) => ({ say: 'answer', answer })),
  goOn: [{ say: 'goOn' }],
  startOver: [{ say: 'startOver' }],
  atTheFirst: [{ say: 'atTheFirst' }],
  enough: [{ say: 'enough' }],
  posture: [
    ...placements.flatMap((placement) =>
      (['self', 'fromUpright', 'fromLying', 'helper', 'ball'] as const).map((how) => ({
        say: 'posture' as const,
        placement,
        how,
      })),
    ),
    { say: 'posture', how: 'forward', placement: { posture: 'sitting', isForward: true } },
    { say: 'posture', how: 'upForward', placement: { posture: 'sitting', isForward: true } },
    { say: 'posture', how: 'turn', placement: { posture: 'lyingOnSide', lyingOn: 'left' } },
  ],
  find: findLines,
  handsBack: catalogue.points.flatMap(({ code }) =>
    (['hands', 'helper', 'ball'] as const).flatMap((by) =>
      [true, false].map((isOneSide) => ({ say: 'handsBack' as const, point: code, by, isOneSide })),
    ),
  ),
  atStop: range(4).map((n) => ({ say: 'atStop', n: n + 1 })),
  inBreath: [true, false].map((isHelped) => ({ say: 'inBreath', isHelped })),
  outBreath: [{ say: 'outBreath' }],
  restOfHold: [5, 20, 60, 115].map((seconds) => ({ say: 'restOfHold', seconds })),
  again: [
    { say: 'again', last: true },
    { say: 'again', last: false },
  ],
  press: touches.map((touch) => ({ say: 'press', touch })),
  circle: [{ say: 'circle' }],
  circleWith: range(20).map((n) => ({ say: 'circleWith', eachWay: n + 1 })),
  tapWith: range(60).map((n) => ({ say: 'tapWith', count: n + 1 })),
  pinch: range(60).map((n) => ({ say: 'pinch', n: n + 1 })),
  feel: catalogue.points.map(({ code }) => ({ say: 'feel', point: code })),
  halfWay: [{ say: 'halfWay' }],
  tenMore: [{ say: 'tenMore' }],
  countdown: [3, 2, 1].map((n) => ({ say: 'countdown', n })),
  signOfLife: [{ say: 'signOfLife' }],
  count: range(60).map((n) => ({ say: 'count', n: n + 1 })),
  otherWay: [{ say: 'otherWay' }],
  nextStop: [{ say: 'nextStop' }],
  lastStop: range(6).map((n) => ({ say: 'lastStop', eachWay: n + 1 })),
  release: [{ say: 'release' }],
  andRest: [{ say: 'andRest' }],
  easeOff: [{ say: 'easeOff' }],
  rest: nexts.flatMap((next) =>
    [5, 10, 15, 30, 60].map((seconds) => ({
      say: 'rest' as const,
      seconds,
      isLong: seconds >= 15,
      ...(seconds % 30 > 0 && { isBegun: true as const }),
      next,
    })),
  ),
  practiceLess: [{ say: 'practiceLess', seconds: { min: 900, max: 1800 } }],
  practiceStart: catalogue.practices.flatMap(({ id, seconds }) =>
    [seconds.min, seconds.default, seconds.max].map((length) => ({
      say: 'practiceStart' as const,
      practice: id,
      seconds: length,
    })),
  ),
  practiceFirst: catalogue.practices.map(({ id }) => ({ say: 'practiceFirst', practice: id })),
  practiceCue: catalogue.practices
    .flatMap(({ id }) =>
      range(20).map((n) => ({ say: 'practiceCue' as const, practice: id, n: n + 1 })),
    )
    .concat(
      range(20).map((n) => ({ say: 'practiceCue', practice: 'pillow', n: n + 1, isMoved: true })),
    ),
  practiceMove: [{ say: 'practiceMove', practice: 'pillow' }],
  practiceEnd: [
    ...catalogue.practices.map(({ id }) => ({ say: 'practiceEnd' as const, practice: id })),
    { say: 'practiceEnd', practice: 'pillow', isMoved: true },
  ],
  breatheIn: [{ say: 'breatheIn' }],
  breatheOut: [{ say: 'breatheOut' }],
  partEnd: targets.flatMap((done) =>
    targets.map((next) => ({ say: 'partEnd' as const, done, next, seconds: 95 })),
  ),
  invite: nexts.flatMap((next): Lines['invite'] =>
    next === 'more'
      ? []
      : [
          { say: 'invite', next },
          { say: 'invite', next, movesTo: 'down' },
          { say: 'invite', next, movesTo: 'there' },
        ],
  ),
  inviteToStay: catalogue.practices.map(({ id }) => ({ say: 'inviteToStay', practice: id })),
  wakeWord: [{ say: 'wakeWord' }],
  lastPlace: [{ say: 'lastPlace' }],
  lengthLimit: (['longest', 'shortest'] as const).map((note) => ({
    say: 'lengthLimit',
    note,
    seconds: 120,
  })),
  finish: [{ say: 'finish' }],
  dailyLimit: [...new Set(catalogue.points.map(({ timesADay }) => timesADay))].map((times) => ({
    say: 'dailyLimit',
    times,
  })),
  silenceInvite: [true, false].map((isNew) => ({ say: 'silenceInvite', isNew })),
  silenceLead: (['otherSide', 'more'] as const).map((next) => ({ say: 'silenceLead', next })),
  silenceOpens: [true, false].map((isNew) => ({ say: 'silenceOpens', isNew })),
  comeBack: [{ say: 'comeBack' }],
  inviteAgain: [{ say: 'inviteAgain' }],
  inviteAnother: [{ say: 'inviteAnother' }],
  inviteBack: [{ say: 'inviteBack' }],
  inviteBreathing: [{ say: 'inviteBreathing' }],
};
const names = Object.keys(lines) as LineName[];

/** What is left in words where something was missing or filled wrongly. */
const GAP = /[{}]|undefined|null|NaN|\[object|\d|\s\s|\s[.,:;?!]|,,/;

const wordsOf = (line: Line, nth = 0, seed = 0) =>
  cueWords({ ...line, nth }, phrasebook, { seed, pace: 'usual' });
const sentencesOf = (line: Line, nth?: number, seed?: number) =>
  wordsOf(line, nth, seed).filter((piece): piece is string => typeof piece === 'string');
const wordCount = (sentence: string) => sentence.split(/\s+/).length;

describe('every cue', () => {
  test.each(names)('%s has words for all there is, in every variant', async (name) => {
    const wrong = lines[name].flatMap((line) =>
      range(3).flatMap((nth) => {
        const sentences = sentencesOf(line, nth);
        const problems = [
          ...sentences.filter((each) => !/^[A-Z].*[.?!]$/.test(each) || GAP.test(each)),
          ...ssmlProblems(spoken(renderPieces(wordsOf(line, nth)))),
        ];
        return problems.length > 0 || sentences.length === 0 ? [{ line, nth, problems }] : [];
      }),
    );
    expect(wrong).toEqual([]);
    const markups = lines[name].map((line) => spoken(renderPieces(wordsOf(line))));
    const opinions = await Promise.all(markups.map(secondOpinion));
    expect(opinions.flatMap((all, at) => all.map((each) => [markups[at], each]))).toEqual([]);
  });

  test.each(names)('%s is worded the same for the same seed', (name) => {
    for (const line of lines[name].slice(0, 20))
      for (const seed of seeds)
        for (const nth of range(5))
          expect(wordsOf(line, nth, seed)).toEqual(wordsOf(line, nth, seed));
  });

  test.each(names)('%s is said in sentences of a breath', (name) => {
    const long = lines[name]
      .flatMap((line) => range(3).flatMap((nth) => sentencesOf(line, nth)))
      .flatMap((sentence) => sentence.split(/(?<=[.?!])\s+(?=[A-Z])/))
      .filter((sentence) => wordCount(sentence) > 16);
    expect([...new Set(long)]).toEqual([]);
  });
});

describe('the words that carry the timing', () => {
  test.each<[Line, readonly (string | number)[]]>([
    [{ say: 'press', touch: 'short' }, ['Press.']],
    [{ say: 'press', touch: 'long' }, ['Press, and hold.']],
    [{ say: 'press', touch: 'resting' }, ['Hold.']],
    [{ say: 'pinch', n: 3 }, ['Three, press.']],
    [{ say: 'release' }, ['Release.']],
    [{ say: 'circle' }, ['Press lightly, and circle.']],
    [{ say: 'andRest' }, ['And rest.']],
    [{ say: 'easeOff' }, ['And off the ball.']],
    [{ say: 'countdown', n: 3 }, ['Three.']],
    [{ say: 'countdown', n: 1 }, ['One.']],
    [{ say: 'count', n: 12 }, ['Twelve.']],
  ])('%j never vary', (line, words) => {
    for (const seed of seeds)
      for (const nth of range(4)) expect(wordsOf(line, nth, seed)).toEqual(words);
  });

  test.each([
    'shortOnOutBreath',
    'longOnOutBreath',
    'restingOnOutBreath',
    'helperOnOutBreath',
  ] as const)('on an out-breath are the same ones (%s)', (touch) => {
    const said = seeds.flatMap((seed) =>
      range(4).map((nth) => wordsOf({ say: 'press', touch }, nth, seed)),
    );
    for (const words of said) expect(words).toEqual(said[0]);
    expect(said[0]?.join(' ')).toMatch(/breathe out, (press|hold|press, and hold)\.$/i);
  });

  test.each<[Line, RegExp]>([
    [{ say: 'press', touch: 'short' }, /press\.$/i],
    [{ say: 'press', touch: 'long' }, /hold\.$/i],
    [{ say: 'press', touch: 'shortOnOutBreath' }, /press\.$/i],
    [{ say: 'press', touch: 'longOnOutBreath' }, /hold\.$/i],
    [{ say: 'pinch', n: 1 }, /press\.$/i],
    [{ say: 'release' }, /^release/i],
  ])('%j stand where the clock begins', (line, where) => {
    expect(sentencesOf(line).at(-1)).toMatch(where);
  });
});

const frequent: readonly Line[] = [
  { say: 'goOn' },
  { say: 'again', last: true },
  { say: 'again', last: false },
  { say: 'halfWay' },
  { say: 'tenMore' },
  { say: 'signOfLife' },
  { say: 'breatheIn' },
  { say: 'breatheOut' },
  { say: 'rest', seconds: 5, isLong: false, next: 'again' },
  { say: 'rest', seconds: 30, isLong: true, next: 'again' },
  { say: 'rest', seconds: 10, isLong: false, next: { point: 'BL40' } },
  { say: 'rest', seconds: 30, isLong: true, next: { point: 'BL40' } },
  { say: 'rest', seconds: 30, isLong: true, isBegun: true, next: 'again' },
  { say: 'rest', seconds: 10, isLong: false, isBegun: true, next: { point: 'BL40' } },
  { say: 'rest', seconds: 30, isLong: true, isBegun: true, next: { point: 'BL40' } },
  { say: 'partEnd', done: { point: 'LI4' }, next: { practice: 'mat' }, seconds: 120 },
  { say: 'invite', next: 'again' },
  { say: 'invite', next: 'otherSide' },
  { say: 'invite', next: { point: 'BL40' } },
];

describe('a frequent line', () => {
  test.each(frequent)('%j is never the same twice running', (line) => {
    for (const seed of seeds) {
      const said = range(21).map((nth) => JSON.stringify(wordsOf(line, nth, seed)));
      expect(said.filter((words, nth) => words === said[nth - 1])).toEqual([]);
      expect(new Set(said).size).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(frequent.filter(({ say }) => !say.startsWith('breathe')))(
    '%j begins with the variant of its seed',
    (line) => {
      const firsts = seeds.slice(0, 3).map((seed) => JSON.stringify(wordsOf(line, 0, seed)));
      expect(new Set(firsts).size).toBe(3);
    },
  );

  test('breathing always begins with the whole words', () => {
    for (const seed of seeds) {
      expect(wordsOf({ say: 'breatheIn' }, 0, seed)).toEqual(['Breathe in.']);
      expect(wordsOf({ say: 'breatheOut' }, 0, seed)).toEqual(['And out.']);
    }
  });
});

describe('a session', () => {
  const ruler = createRuler(phrasebook, 0);
  const coachAt = (spokenAt: number): Coach => ({
    catalogue,
    rulerFor: () => ruler,
    limits: PART_LIMITS,
    onward: 'word',
    spokenAt,
  });
  const often = new Set<LineName>(frequent.map(({ say }) => say));

  /** The frequent cues of every reply of a routine, "next" said long after each has ended. */
  function repliesOf(outline: string, minutes: number): Cue[][] {
    const replies: Cue[][] = [];
    let turn = coachRoutine(
      { kind: 'known', id: outline },
      minutes,
    )({ state: newState(0, newListener), coach: coachAt(0) });
    for (let hour = 1; turn.reply.kind === 'guidance'; hour += 1) {
      const cues = turn.reply.segments.flatMap((each) => (each.kind === 'cue' ? [each.cue] : []));
      replies.push(cues.filter(({ say }) => often.has(say)));
      if (turn.asks !== 'next') break;
      turn = next(bringUpToDate(turn.state, coachAt(hour * 3_600_000)));
    }
    return replies;
  }

  /** Lines said twice running, in one reply or from one to the next. */
  function twiceRunning(replies: readonly Cue[][]): string[] {
    const said = replies.flatMap((cues, reply) => cues.map((cue) => ({ cue, reply })));
    return said.flatMap(({ cue, reply }, at) => {
      const before = said.slice(0, at).findLast((each) => each.cue.say === cue.say);
      if (!before || before.reply < reply - 1) return [];
      const [one, other] = [before.cue, cue].map((each) =>
        JSON.stringify(cueWords(each, phrasebook, { seed: 0, pace: 'usual' })),
      );
      return one === other ? [`${cue.say} ${before.cue.nth}, ${cue.nth}: ${one}`] : [];
    });
  }

  test.each(catalogue.outlines.map(({ id }) => id))('of %s says nothing twice running', (id) => {
    for (const minutes of [5, 10, 20])
      expect([minutes, ...twiceRunning(repliesOf(id, minutes))]).toEqual([minutes]);
  });
});

describe('finding a point', () => {
  const finds = (how: 'full' | 'short' | 'back' | 'otherSide') =>
    findLines.filter((line) => line.how === how);

  test('names the left or right side wherever there is one', () => {
    for (const line of findLines) {
      if (line.side !== 'left' && line.side !== 'right') continue;
      expect([line, sentencesOf(line).join(' ')]).toEqual([
        line,
        expect.stringMatching(new RegExp(`\\b${line.side}\\b`, 'i')),
      ]);
    }
  });

  /** A reply can open at the second side: cut there, or repeated from there. */
  test('again never sends the other side back to the sorer one', () => {
    const wrong = findLines
      .filter((line) => line.side === 'other' && line.how !== 'full')
      .filter((line) => /\bsorer\b/i.test(sentencesOf(line).join(' ')));
    expect(wrong.map((line) => [line.point, line.way, line.how])).toEqual([]);
  });

  test('back at a place just left is one sentence', () => {
    for (const line of finds('back')) expect([line, wordsOf(line).length]).toEqual([line, 1]);
  });

  test('on the other side is one sentence', () => {
    for (const line of finds('otherSide')) expect([line, wordsOf(line).length]).toEqual([line, 1]);
  });

  test('again on a later visit is one sentence, and what may differ from day to day', () => {
    const cautioned = finds('short').filter((line) => wordsOf(line).length > 1);
    expect([...new Set(cautioned.map((line) => line.point))].toSorted()).toEqual([
      'BL10',
      'BL40',
      'CV6',
      'GB30',
    ]);
    for (const line of cautioned)
      expect(sentencesOf(line)[1]).toMatch(/^(Leave this out|Stop if) /);
  });

  test('names a place before it says when to leave it out', () => {
    for (const line of findLines) {
      const told = sentencesOf(line);
      expect([line, told.findIndex((each) => /^(Leave|Stop)\b/.test(each))]).not.toEqual([line, 0]);
    }
  });

  test('says nothing of what to mind where that has just been told', () => {
    const belly = { say: 'find' as const, point: 'CV6', way: 'palmBase', side: 'midline' as const };
    for (const how of ['full', 'short'] as const) {
      expect(wordsOf({ ...belly, how }).join()).toContain('Leave this out');
      expect(wordsOf({ ...belly, how, isMinded: true }).join()).not.toContain('Leave this out');
    }
  });

  test('in full says where, what to mind, then how', () => {
    const words = wordsOf({
      say: 'find',
      point: 'GB21',
      way: 'hookedFingers',
      side: 'right',
      how: 'full',
    });
    const { caution, ways } = phrasebook.content.points['GB21'] ?? {};
    expect(words[0]).toMatch(/^Right shoulder, left hand/);
    expect(words[1]).toBe(caution);
    expect(words.at(-1)).toBe(ways?.['hookedFingers']?.how.at(-1));
  });

  test('uses a way’s own words where it has them', () => {
    const own = {
      say: 'find' as const,
      point: 'BL23',
      side: 'both' as const,
      how: 'short' as const,
    };
    expect(wordsOf({ ...own, way: 'helper' })).not.toEqual(wordsOf({ ...own, way: 'hold' }));
  });
});

test.each([
  ['B54', 'B fifty-four'],
  ['EX-UE7', 'E X U E seven'],
  ['LI4', 'L I four'],
])('the code %s is read letter by letter', (code, words) => {
  expect(phrasebook.codeWords(code)).toBe(words);
});

import { describe, expect, test } from 'vitest';
import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import type { Asks } from '../../lambda/dialogue/turn/asks';
import type { Reply } from '../../lambda/dialogue/turn/reply';
import { type DialogueState, newListener, newState } from '../../lambda/dialogue/turn/state';
import type { ControlName } from '../../lambda/screen/buttons';
import type { Sheet } from '../../lambda/screen/sheet/sheet';
import { sheetOf } from '../../lambda/screen/sheet/sheetOf';
import { askedWith } from '../support/askedWith';
import { LOCALE } from '../support/locale';
import { everySheet } from '../support/screen/everySheet';

const phrasebook = phrasebookFor(LOCALE);

/** The state in which something is asked, as far as a page looks at it; `turn` chooses among the wordings. */
function stateOf(asks: Asks, turn: number): DialogueState {
  const { visit } = newState(3, newListener);
  const halvesOf = catalogue.outlines.find(({ halves }) => halves)?.id ?? '';
  return {
    visit: { ...visit, turn },
    situation: { name: 'askedArea', ...(asks === 'half' && { halvesOf }) },
  };
}

const sheet = (reply: Reply, asks: Asks, turn = 0): Sheet =>
  sheetOf({ reply, asks, state: stateOf(asks, turn), ending: 'listen' }, { catalogue, phrasebook });

/** What is told to be said, where it is on a button as well. */
const SAID: Readonly<Partial<Record<ControlName, RegExp>>> = {
  next: /\bnext\b/,
  resume: /\bresume\b/,
  repeat: /\brepeat\b/,
  pause: /\bpause\b/,
  startOver: /\bstart over\b/,
  stop: /\bstop\b/,
  yes: /\byes\b/,
  no: /\bno\b/,
  skip: /\bskip\b/,
};

/** The controls that some words invite to: "Say next, repeat, or stop". */
function invitedIn(text: string): ControlName[] {
  const invitations = text.split(/(?<=[.?!;]) /).filter((each) => /\bsay\b/i.test(each));
  return (Object.keys(SAID) as ControlName[]).filter((name) =>
    invitations.some((each) => SAID[name]?.test(each)),
  );
}

/** What is only told while guidance is under way, or of what can be said then, or offered between two of its parts, which a
 * conversation shows. */
const elsewhere = (reply: Reply, asks: Asks) =>
  reply.kind === 'answered' &&
  (['again', 'instead', 'otherwise', 'notGranted'].includes(reply.answer.about) ||
    (reply.answer.about === 'help' && asks !== 'next'));

const everyQuestion = everySheet.flatMap(([name, reply]) =>
  reply.kind === 'guidance'
    ? []
    : askedWith[reply.kind]
        .filter((asks) => !elsewhere(reply, asks))
        .map((asks) => [name, asks, reply] as const),
);

/** How often a question is asked, to hear its wordings. */
const TURNS = [0, 1, 2];

test.each([...new Set(everyQuestion.map(([, asks]) => asks))])(
  'whatever is told to be said has a button: asking for %s',
  (asked) => {
    const missing = everyQuestion
      .filter(([, asks]) => asks === asked)
      .flatMap(([name, asks, reply]) =>
        TURNS.map((turn) => [name, sheet(reply, asks, turn)] as const),
      )
      .flatMap(([name, { text, controls }]) => {
        const without = invitedIn(text).filter((each) => !controls.includes(each));
        return without.length > 0 ? [{ name, text, without }] : [];
      });
    expect(missing).toEqual([]);
  },
);

test('every page that asks something can be left by touch', () => {
  for (const [, asks, reply] of everyQuestion) {
    const { controls } = sheet(reply, asks);
    expect([asks, controls.includes('stop')]).toEqual([asks, asks !== 'nothing']);
  }
});

describe('a question with few answers has all of them to touch', () => {
  const names = (reply: Reply, asks: Asks) =>
    (sheet(reply, asks).choices ?? []).map(({ name }) => name);

  test('which half of the fourteen points', () => {
    expect(names({ kind: 'askHalf' }, 'half')).toEqual(['Lower back', 'Upper back']);
    expect(names({ kind: 'fallback' }, 'half')).toEqual(['Lower back', 'Upper back']);
  });

  test('what to do about a place that is not well', () => {
    expect(names({ kind: 'bothered', area: 'neck' }, 'resume')).toEqual([
      'Help my neck',
      'Leave out my neck',
    ]);
  });

  test('which practice, and which routine: as many as are named', () => {
    expect(names({ kind: 'unknownPractice' }, 'area')).toEqual([
      'Slow breathing',
      'The foot massage',
      'The mat',
    ]);
    expect(names({ kind: 'unknownRoutine' }, 'area')).toEqual([
      'The desk routine',
      'The bed routine',
      'Winding down',
    ]);
  });

  test('which place', () => {
    const areas = names({ kind: 'askAreaAgain' }, 'area').map((name) => name.toLowerCase());
    const { text } = sheet({ kind: 'askAreaAgain' }, 'area');
    expect(areas).toHaveLength(7);
    for (const area of areas) expect(text).toContain(area);
  });
});

describe('captions', () => {
  const long: Reply = { kind: 'askArea', saysDisclaimer: true };

  test('tell all that is said, a little at a time', () => {
    for (const [, asks, reply] of everyQuestion) {
      const { text, captions } = sheet(reply, asks);
      expect(captions.map((each) => each.text).join(' ')).toBe(text);
      for (const each of captions) expect(each.text.length).toBeLessThanOrEqual(120);
    }
  });

  test('go on with the voice, and end with the question', () => {
    const { captions } = sheet(long, 'area');
    const ends = captions.map(({ until = NaN }) => until / 1000);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(captions.at(-1)?.text).toMatch(/^Where shall we work/);
    // The measured voice takes about 15 s until it comes to the question.
    expect(ends.at(-2)).toBeGreaterThan(11);
    expect(ends.at(-2)).toBeLessThan(19);
  });
});

test('a code is read as it is written, not as it is spoken', () => {
  const { text } = sheet(
    { kind: 'explainPoint', point: 'LI10', pinyin: 'Shǒusānlǐ', saysDisclaimer: false },
    'point',
  );
  expect(text).toMatch(/Its code is LI10, or Shousanli/);
  expect(sheet({ kind: 'askWhichPoint', code: 'B52', point: 'BL52' }, 'meaning').text).toMatch(
    /Charts disagree on B52\./,
  );
});

import { describe, expect, test } from 'vitest';
import { converse } from '../support/conversation';
import { createListener, oldListener, storeOf } from '../support/listener';

const known = { store: storeOf(oldListener) };

/** What is answered some seconds into a hold of ten minutes for the lower back, and to what is said after that. */
async function inTheHold(before: readonly string[], said: readonly string[]) {
  const listener = createListener(known);
  for (const each of ['help my lower back', ...before]) await listener.say(each);
  const answers: string[] = [];
  for (const [at, each] of said.entries())
    answers.push((await listener.say(each, at === 0 ? 36 : 25)).says);
  return answers;
}

/** In the first hold at the waist, which begins it. */
const atTheWaist = (...said: readonly string[]) => inTheHold([], said);

/** In the hold at the outer waist, which comes after it. */
const atTheOuterWaist = (...said: readonly string[]) => inTheHold(['next'], said);

describe('going to a place', () => {
  test.each([
    'skip to the knees',
    'go to my knees',
    'jump to my knees',
    'straight to the knee crease',
  ])('"%s" goes there, and leaves nothing out', async (said) => {
    const [there = ''] = await atTheWaist(said);
    expect(there).toMatch(/Left knee/);
    expect(there).not.toMatch(/leave that|out today/i);
  });

  test.each(['go to my right knee', 'skip to the right knee', 'go straight to my right knee'])(
    '"%s" begins on that side',
    async (said) => {
      const [there = ''] = await atTheWaist(said);
      expect(there).toMatch(/^Right knee/);
    },
  );

  test('what was passed can be gone back to', async () => {
    const [, hand = ''] = await atTheWaist('skip to the knees', 'back');
    expect(hand).toMatch(/^Left hand/);
    const [, waist = ''] = await atTheWaist('skip to the knees', 'go back to the outer waist');
    expect(waist).toMatch(/^Outer waist/);
  });

  test('a place before is gone back to', async () => {
    const [waist = ''] = await atTheOuterWaist('go back to the kidney points');
    expect(waist).toMatch(/^Kidney points/);
  });

  test('the place one is at goes on from that second', async () => {
    const [there] = await atTheWaist('go to my waist');
    expect(there).toMatch(/^Kidney points, .* Forty-five seconds more/);
  });

  test('in a new session it begins there', () =>
    converse(
      `
      U: open back coach
      A: …
      U: go to the hand valley
      A: The hand valley. …
      `,
      known,
    ));

  test('what is left out is named so', async () => {
    const [first = ''] = await atTheWaist('not the knees');
    expect(first).toMatch(/leave that out today.*more/s);
    const [second = ''] = await atTheWaist('skip the outer waist');
    expect(second).toMatch(/leave that out today/);
  });

  test('an area without one of its places', async () => {
    const listener = createListener(known);
    const { says } = await listener.say('ask back coach for my whole back without my hands');
    expect(says).toMatch(/^Ten minutes for your whole back\./);
    expect(says).not.toMatch(/Left hand/);
  });
});

test('past the last place nobody is praised for staying', async () => {
  const [, end] = await atTheWaist('go to the back dimples', 'next');
  expect(end).toMatch(/^That was the last place. Twice a day is the most. /);
});

describe('back', () => {
  test('while guided is the place before', async () => {
    const [says = ''] = await atTheOuterWaist('back');
    const [previous] = await atTheOuterWaist('previous');
    expect(says).toMatch(/^Kidney points/);
    expect(says).toBe(previous);
  });

  test('as a place to work on it is the whole back', () =>
    converse(
      `
      U: open back coach
      A: …
      U: back
      A: Ten minutes for your whole back. …
      `,
      known,
    ));

  test('by some seconds is the press that was under way then', async () => {
    const [says = ''] = await atTheWaist('back thirty seconds');
    expect(says).toMatch(/^Hands on your waist|^Kidney points/);
  });
});

test('skipping the rest ends the rest, and loses no hold', () =>
  converse(
    `
    U: open back coach
    A: …
    U: press the kidney points
    A: …
    U: skip the rest (after 76 s)
    A: Kidney points, … One last time. Breathe in. [3] And as you breathe out, press, and hold. …
    `,
    known,
  ));

describe('a wish in the middle', () => {
  test.each(['do the foot massage', 'breathing', 'hand web'])(
    '"%s" is done, and guidance comes back to its second',
    async (wish) => {
      const listener = createListener(known);
      await listener.say('help my lower back');
      const done = await listener.say(wish, 36);
      expect(done.says).toMatch(/Say next to go on where we were\.$/);
      const { says } = await listener.say('next');
      expect(says).toMatch(/^(Sit .*)?Kidney points, .*seconds more\./s);
    },
  );

  test('"next" in it goes back at once', async () => {
    const [, says = ''] = await atTheWaist('foot massage', 'next');
    expect(says).toMatch(/Kidney points/);
  });

  test('its time is told with what comes after it', async () => {
    const [, says = ''] = await atTheWaist('foot massage', 'how long is left');
    expect(says).toMatch(/^About ten and a half/);
  });

  test('what rules pressing out leaves nothing of it to go on with', async () => {
    const [, , says = ''] = await atTheWaist('hand web', "i'm pregnant", 'next');
    expect(says).not.toMatch(/press|waist/i);
  });

  test('a stop in it keeps the place of the session', async () => {
    const [, says = ''] = await atTheWaist('foot massage', 'stop');
    expect(says).toMatch(/place/);
  });

  test('a place that is left out meanwhile does not come back', async () => {
    const [, , says = ''] = await atTheWaist('foot massage', 'leave out my lower back', 'next');
    expect(says).not.toMatch(/Kidney|waist/i);
  });
});

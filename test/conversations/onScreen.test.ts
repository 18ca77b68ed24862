import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SCREENS } from '../../device/viewports';
import type { Phrasebook } from '../../lambda/speech/phrasebook';
import { createMemoryStore, oldListener } from '../support/listener';
import { testPhrasebookFor } from '../support/testVoice';
import { converseOnScreen } from '../support/screen/conversationOnScreen';
import { transcriptOf } from '../support/screen/playedPage';
import { createWatcher } from '../support/screen/watcher';

/* On a screen a page speaks, counts, and asks for the next one by itself. `U: (watches)` is somebody who does nothing. What a
 * page says stands after `P:`, with the silences in which nothing is said; after it, what is written on it stands after `W:`. */

/** Somebody to whom every place was explained on an earlier day. */
const someoneKnown = () => ({ store: createMemoryStore({ listener: oldListener }) });
const someoneNew = () => ({ store: createMemoryStore() });

describe('ten minutes', () => {
  test('go by without a word, from the first place to the last', () =>
    converseOnScreen(
      `
      U: help my lower back
      A:
      P: Ten minutes for your lower back. Sit forward, away from the chair back. Kidney points, thumbs
         behind your waist, on the muscle. Breathe in. And as you breathe out, press, and hold. … Three.
         [0.7] Two. [0.75] One. Release. Rest half a minute, then the same place.
      U: (watches)
      A:
      P: Hands back to your waist. One last time. Breathe in. And as you breathe out, press, and hold. …
         Release. … your outer waist.
      U: (watches)
      P: Outer waist, thumbs on the edge of the long muscles. … Release. … the web of your hands. …
      U: (watches)
      P: … Release. … the back of your knees.
      U: (watches)
      P: Left knee, two fingertips in the middle of the crease. … Release. Right knee, the same crease. …
      U: (watches)
      P: … the dimples of your back.
      U: (watches)
      P: A thumb in each back dimple. … And rest. That's the whole session, and you stayed with it. Stay
         still a moment, then move slowly. Twice a day is the most.
      U: (watches)
      A: Say start over, name another place, or say stop.
      U: stop
      A: Goodbye for now.
    `,
      someoneKnown(),
    ));

  test('last as long as was asked, and are heard by nobody’s microphone', async () => {
    const viewer = createWatcher(someoneKnown());
    let seen = await viewer.say('help my lower back');
    let milliseconds = 0;
    for (let pages = 0; seen.page && seen.page.slices.length > 0; pages++) {
      expect(pages).toBeLessThan(20);
      expect([seen.says, seen.ending, seen.hasReprompt]).toEqual(['', 'wait', false]);
      milliseconds += seen.page.slices.reduce((sum, each) => sum + each.milliseconds, 0);
      seen = await viewer.watch();
    }
    expect(milliseconds / 60_000).toBeGreaterThan(9.1);
    expect(milliseconds / 60_000).toBeLessThan(10.9);
    expect(seen.ending).toBe('listen');
  });

  test('count as a session, in which nobody had to say more than what for', async () => {
    const known = someoneKnown();
    const viewer = createWatcher(known);
    let seen = await viewer.say('help my lower back');
    while (seen.page && seen.page.slices.length > 0) seen = await viewer.watch();
    expect(known.store.kept.get('listener')?.record.listener.finished.count).toBe(1);
    expect(seen.attributes).toMatchObject({ dialogue: { visit: { turn: 1 } } });
  });

  test('tell a newcomer how to interrupt, once', () =>
    converseOnScreen(
      `
      U: help my lower back
      P: … acupressure for comfort; … While I speak, say Alexa first: Alexa, pause,
         or Alexa, next.
      U: (watches)
      P: Sit forward, away from the chair back. Hands on your waist, thumbs behind you. …
    `,
      someoneNew(),
    ));
});

describe('a page that is cut off', () => {
  test('by a question in mid-hold goes on from that second', () =>
    converseOnScreen(
      `
      U: help my lower back
      U: (watches)
      U: how long is left (after 30 s)
      A:
      P: About seven and a half minutes, and five places to go. Kidney points, thumbs behind your waist, on the
         muscle. Forty seconds more. Breathe in. And as you breathe out, press, and hold. …
    `,
      someoneKnown(),
    ));

  test('by a finger goes on from there by itself', () =>
    converseOnScreen(
      `
      U: help my lower back
      U: (watches)
      U: (a finger at 31 s)
      P: Carrying on. Kidney points, thumbs behind your waist, on the muscle. Forty seconds more. …
      U: (watches)
      P: … Release. …
    `,
      someoneKnown(),
    ));

  test('by the wake word, and "pause", waits until it is told to go on', () =>
    converseOnScreen(
      `
      U: help my lower back
      U: (watches)
      U: pause (after 30 s)
      A: Paused. Rest, and say resume when you're ready. …
      W: Paused. Rest, and say resume when you're ready.
      U: resume
      P: … Kidney points, thumbs behind your waist, on the muscle. Forty seconds more. …
    `,
      someoneKnown(),
    ));

  test('by "next" leaves what is being pressed, also in the rest after it', () =>
    converseOnScreen(
      `
      U: help my lower back
      U: next (after 95 s)
      P: Outer waist, thumbs on the edge of the long muscles. …
    `,
      someoneKnown(),
    ));

  test('by an emergency shows the number, and closes', () =>
    converseOnScreen(
      `
      U: help my lower back
      U: I have chest pain (after 30 s)
      A: Call nine one one now. …
      W: Call 911 now. …
    `,
      someoneKnown(),
    ));
});

describe('a finger', () => {
  test('does what a word does', () =>
    converseOnScreen(
      `
      U: open back coach
      A: Where shall we begin: lower back, …
      W: Where shall we begin: lower back, …
      U: (touches Neck)
      P: Ten minutes for your neck. …
      U: (touches Next at 12 s)
      P: …
      U: (touches Pause at 12 s)
      A: … Rest, and say resume to go on. …
      U: (touches Resume)
      P: …
      U: (touches Repeat at 20 s)
      P: …
      U: (touches Stop at 20 s)
      A: Your place waits until tomorrow. To go on, open Back Coach.
    `,
      someoneKnown(),
    ));

  test('chooses among points that were listed', () =>
    converseOnScreen(
      `
      U: open back coach
      U: which points help my neck
      W: For your neck: the shoulder well, the neck pillar, and the hand valley. …
      U: (touches The hand valley)
      P: The hand valley. …
    `,
      someoneKnown(),
    ));

  test('chooses what can be done where nothing is pressed', () =>
    converseOnScreen(
      `
      U: open back coach
      U: i'm pregnant
      W: … Say breathing, or hourly break, or stop.
      U: (touches The hourly break)
      P: … The hourly break, …
    `,
      someoneKnown(),
    ));

  test('that touches twice is answered once', async () => {
    const viewer = createWatcher(someoneKnown());
    const { page } = await viewer.say('help my lower back');
    const first = await viewer.touch('Next', 12);
    const again = await viewer.tells(['touched', page?.token ?? '', 12_100, 'next', '']);
    expect(first.page && transcriptOf(first.page)).toMatch(/^Outer waist/);
    expect([again.page, again.says]).toEqual([undefined, '']);
    expect(again.attributes).toEqual(first.attributes);
  });
});

describe('what a page may not tell', () => {
  test.each([
    [[]],
    [['touched']],
    [['touched', 'TOKEN', 'soon', 'next']],
    [['touched', 'TOKEN', -1, 'next']],
    [['touched', 'TOKEN', 10, 'sing']],
    [['touched', 'TOKEN', 10, 'area', 'moon']],
    [['touched', 'TOKEN', 10, 'point', '__proto__']],
    [['touched', 'TOKEN', 10, 'x'.repeat(1000)]],
    [['done', 'guiding-1-1-1', 10]],
    [['done', { token: 'TOKEN' }, 10]],
    [['hurt', 'TOKEN', 10]],
  ])('%j changes nothing', async (told) => {
    const viewer = createWatcher(someoneKnown());
    const { page, attributes } = await viewer.say('help my lower back');
    const named = told.map((each) => (each === 'TOKEN' ? (page?.token ?? '') : each));
    const seen = await viewer.tells(named);
    expect([seen.says, seen.page, seen.ending]).toEqual(['', undefined, 'wait']);
    expect(seen.attributes).toEqual(attributes);
  });
});

test.each(['done', 'cut'])('a page that does not guide is never %s', async (kind) => {
  const viewer = createWatcher(someoneNew());
  const { page, attributes } = await viewer.say('open back coach');
  const seen = await viewer.tells([kind, page?.token ?? '', 10]);
  expect([seen.says, seen.page]).toEqual(['', undefined]);
  expect(seen.attributes).toEqual(attributes);
});

describe('a page that never answers', () => {
  test('is gone on from where it began, and the second one by voice', () =>
    converseOnScreen(
      `
      U: help my lower back
      U: (watches)
      U: next (after 400 s)
      A:
      P: Kidney points, thumbs behind your waist, on the muscle. One last time. …
      U: next (after 400 s)
      A: That's enough there for today. Outer waist, … If you say nothing, I'll go on.
      U: next
      A: Left knee, …
    `,
      someoneKnown(),
    ));

  test('counts what it asked for as pressed', async () => {
    const viewer = createWatcher(someoneKnown());
    await viewer.say('help my lower back');
    const { attributes } = await viewer.say('pause', 400);
    expect(attributes).toMatchObject({
      dialogue: { visit: { spent: { 'BL23:left': 60, 'BL23:right': 60 } } },
    });
  });

  test('that fails on the device is the last: it goes on by voice', () =>
    converseOnScreen(
      `
      U: help my lower back
      U: (the page fails)
      U: next (after 40 s)
      A: … Kidney points, thumbs behind your waist, on the muscle. …
    `,
      someoneKnown(),
    ));
});

describe('"wait for me"', () => {
  test('goes on by voice, at a word, and shows the places', () =>
    converseOnScreen(
      `
      U: help my lower back
      U: wait for me (after 30 s)
      A: I'll wait for next, then. Kidney points, thumbs behind your waist, on the muscle. …
      W: Your waist. Both sides. Then your outer waist. Your outer waist. Both sides. Then the web of your hands.
      U: next
      A: Outer waist, …
      W: Your outer waist. Both sides. Then the web of your hands. The web of your hands. Left side. …
    `,
      someoneKnown(),
    ));
});

describe('a page that cannot be made', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

  /** Words of a screen that are missing, so that no page can be made of anything. */
  const withoutScreenWords = () => ({
    ...someoneKnown(),
    phrasebookFor: (locale: string): Phrasebook => {
      const phrasebook = testPhrasebookFor(locale);
      const content = { ...phrasebook.content, screen: undefined };
      return { ...phrasebook, content: content as never };
    },
  });

  test('costs nobody an answer: it is given by voice, from then on', () =>
    converseOnScreen(
      `
      U: help my lower back
      A: Ten minutes for your lower back. … If you say nothing, I'll go on.
      U: I have chest pain (after 30 s)
      A: Call nine one one now. …
    `,
      withoutScreenWords(),
    ));
});

describe('a device that closes the session', () => {
  test('has the place kept, to the second', () =>
    converseOnScreen(
      `
      U: help my lower back
      U: (watches)
      U: (the device closes after 31 s)
      U: open back coach (after 3600 s)
      A: … we stopped at your waist. … Shall we go on?
      U: (touches Yes)
      P: … Sit forward, away from the chair back. Kidney points, thumbs behind your waist, on the muscle.
         Forty seconds more. …
    `,
      someoneKnown(),
    ));

  test('and tells nobody has the place kept where the last page began', () =>
    converseOnScreen(
      `
      U: help my lower back
      U: (watches)
      U: open back coach (after 3600 s)
      A: We stopped at your waist last time; … Shall we go on from there?
      U: yes
      P: … Kidney points, thumbs behind your waist, on the muscle. One last time. …
    `,
      someoneKnown(),
    ));
});

describe('a device in a car', () => {
  const inCar = { ...SCREENS[0], viewport: { ...SCREENS[0].viewport, mode: 'AUTO' as const } };

  test.each(['open back coach', 'help my lower back', 'ask back coach to press the hand valley'])(
    'guides nobody: "%s"',
    (words) =>
      converseOnScreen(
        `
        U: ${words}
        A: Not in the car: this takes both your hands. Open Back Coach where you can sit or lie down.
      `,
        someoneKnown(),
        inCar,
      ),
  );

  test('hears an emergency all the same', () =>
    converseOnScreen(
      `
      U: ask back coach I have chest pain
      A: Call nine one one now. …
    `,
      someoneKnown(),
      inCar,
    ));
});

describe('what was put in between', () => {
  test('is gone on from when it is done, without a word', () =>
    converseOnScreen(
      `
      U: help my lower back
      U: press the hand valley (after 30 s)
      P: The hand valley. …
      U: (watches)
      P: … Kidney points, thumbs behind your waist, on the muscle. …
    `,
      someoneKnown(),
    ));

  test('is done once, however often its last page tells so: every page has a name of its own', async () => {
    const viewer = createWatcher(someoneKnown());
    await viewer.say('help my lower back');
    const pages = [(await viewer.say('let us do the breathing', 30)).page];
    while (!/Kidney points/.test(pages.at(-1)?.written ?? ''))
      pages.push((await viewer.watch()).page);
    const tokens = pages.map((page) => page?.token ?? '');
    expect(tokens).toEqual([...new Set(tokens)]);
    const again = await viewer.tells(['done', tokens.at(-2) ?? '', 30_000]);
    expect([again.page, again.says]).toEqual([undefined, '']);
  });
});

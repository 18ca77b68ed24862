import { describe, expect, test, vi } from 'vitest';
import { converse } from '../support/conversation';
import {
  createListener,
  createMemoryStore,
  oldListener,
  storeOf,
  waiting,
} from '../support/listener';

const known = { store: storeOf(oldListener) };
const remembered = () => ({ store: createMemoryStore({ listener: oldListener }) });

describe('"that hurts"', () => {
  test('in the rest of a point promises another place, and next leads there', () =>
    converse(
      `
      U: help my lower back
      U: that hurts (after 95 s)
      A: Let go. … If it's the pain you came with, say next.
      U: next
      A: Outer waist, thumbs on the edge of the long muscles. [2] …
    `,
      known,
    ));

  test('while the hands change sides promises another place, too', () =>
    converse(
      `
      U: open back coach
      U: ten minutes for my legs
      U: that hurts (after 52 s)
      A: Let go. …
      U: next
      A: Left foot, thumb in the groove above the big toe. …
    `,
      known,
    ));

  test.each(['slower', 'longer holds', "it doesn't matter", 'where is the knee crease', 'help'])(
    'is not forgotten over "%s"',
    (said) =>
      converse(
        `
        U: help my lower back
        U: next
        U: that hurts (after 20 s)
        U: ${said}
        U: next
        A: Left hand, right thumb on the hill. …
      `,
        known,
      ),
  );
});

describe('what was pressed last', () => {
  test('is what is bruised, though a pause came between', async () => {
    for (const between of [[], ['pause'] as const]) {
      const listener = createListener(known);
      await listener.say('ask back coach to help my lower back');
      await listener.say('next');
      const [pause] = between;
      if (pause) await listener.say(pause, 57);
      const heard = await listener.say("it's bruised", pause ? undefined : 57);
      const { dialogue } = heard.attributes as { dialogue: { visit: { leftOut: string[] } } };
      expect(dialogue.visit.leftOut).toEqual(['BL52']);
    }
  });
});

describe('an answer', () => {
  test('is heard in the last seconds of what a place may be pressed', () =>
    converse(
      `
      U: open back coach
      U: the neck point
      U: start over (after 150 s)
      U: my big toe is bruised (after 63 s)
      A: Let go. We'll leave that out today. Say start over, name another place, or say stop.
    `,
      known,
    ));

  test('between two replies hurries nobody on', () =>
    converse(
      `
      U: help my lower back
      U: my knee is bruised
      A: We'll leave that out today. Say next when you're ready.
      U: forget me
      A: I've forgotten all that I knew about you. Say resume to go on.
    `,
      { ...known, ...waiting },
    ));

  test('before what silence brings leaves it to silence, for somebody new with the disclaimer', () =>
    converse(
      `
      U: help my lower back
      U: my knee is bruised
      A: We'll leave that out today. I'll carry on.
      R: Going on. Alexa, stop, if anything's wrong. …
      U: forget me
      A: I've forgotten all that I knew about you. I teach acupressure for comfort; it isn't medical
         advice. … I'll go on.
    `,
      known,
    ));
});

describe('going on another day', () => {
  test('tells how to lie, and what to look out for that day', () =>
    converse(
      `
      U: open back coach
      U: ten minutes for my legs
      U: stop (after 20 s)
      U: open back coach (after 70000 s)
      U: yes
      A: Carrying on. Sit comfortably. [4] Left knee, two fingertips in the middle of the crease.
         Leave this out if a calf is swollen or hot. [4] Press, and hold. [hold 30] …
    `,
      remembered(),
    ));

  test('is a matter of one day, though it was offered and put off', async () => {
    const listener = createListener(remembered());
    await listener.say('ask back coach to help my lower back');
    await listener.say('stop', 60);
    expect((await listener.say('open back coach', 23 * 3600)).says).toMatch(/Shall we go on/);
    expect((await listener.say('stop')).says).not.toMatch(/place/);
    expect((await listener.say('open back coach', 23 * 3600)).says).toMatch(/lower back, upper/);
  });

  test('can be made shorter before it begins', () =>
    converse(
      `
      U: help my lower back
      U: stop (after 60 s)
      U: open back coach (after 3600 s)
      A: … Shall we go on?
      U: three minutes
      A: Two minutes to go. Sit forward, away from the chair back. …
    `,
      remembered(),
    ));
});

describe('how the listener lies or sits', () => {
  test('is known when something else is begun: nobody is hurried up from the floor', () =>
    converse(
      `
      U: open back coach
      U: ten minutes for my legs lying down
      A: Ten minutes for your legs. Lie on your back, knees bent. [14] …
      U: five minutes for my neck (after 30 s)
      A: Five minutes for your neck. Come slowly to sitting, and get comfortable. [14] …
      U: start over (after 30 s)
      A: From the beginning. Five minutes for your neck. Left shoulder, two right fingers hooked
         over the top. [3] …
    `,
      known,
    ));

  test('is known when that changes in the middle', () =>
    converse(
      `
      U: open back coach
      U: ten minutes for my hips
      A: Ten minutes for your hips. Lie on your right side, knees bent. [14] …
      U: i'm standing up (after 20 s)
      A: Standing up, then. Stand up, knees soft. [5] Upper hips, thumbs two fingers outside the
         dimples. …
      U: previous (after 30 s)
      A: That was the first one, so here it is again. Upper hips, thumbs two fingers outside the
         dimples. [4] Press, and hold. …
    `,
      known,
    ));
});

describe('"where is that again"', () => {
  test('between two points leaves nothing untold of the next', () =>
    converse(
      `
      U: help my lower back
      U: where is that again (after 76 s)
      A: Once more, another way. … If you say nothing, I'll go on.
      U: next
      A: Hands on your waist, fingers forward, thumbs behind you. [2] Rest your thumbs on the outer
         edge of the long muscles. [2] Stay below the ribs. …
    `,
    ));
});

describe('forgetting that fails', () => {
  test('costs nothing of what the session did', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { store } = remembered();
    const unforgetting = { ...store, forget: () => Promise.reject(new Error('down')) };
    const listener = createListener({ store: unforgetting });
    await listener.say('ask back coach for five minutes for my neck');
    await listener.say('next');
    await listener.say('next');
    expect((await listener.say('forget me')).says).toMatch(/^I couldn't delete that just now\./);
    expect(errors).toHaveBeenCalledTimes(1);
    await listener.say('stop');
    expect(store.kept.get('listener')?.record).toMatchObject({
      listener: { finished: { count: 1 } },
    });
    expect(store.kept.get('listener')?.record.bookmark).toBeUndefined();
  });
});

describe('how it is to be done', () => {
  test('is kept for a point that is named next', () =>
    converse(
      `
      U: open back coach
      U: i'm lying down
      A: Lying down, then. …
      U: the knee crease
      A: The knee crease. Lie on your back, knees bent. …
    `,
      known,
    ));

  test('is kept over a question about a code', () =>
    converse(
      `
      U: open back coach
      U: five minutes
      U: b fifty four
      A: Charts disagree on B fifty-four. …
      U: no
      U: neck
      A: Five minutes for your neck. …
    `,
      known,
    ));

  test('is said to somebody who was offered something they can reach', () =>
    converse(
      `
      U: help my lower back
      U: next
      U: i can't reach it (after 10 s)
      A: There's another way of doing the outer waist points. Shall we try it?
      U: someone is helping me
      A: With a helper, then. …
    `,
      known,
    ));

  test('has no say in the length of one point, and that is told', () =>
    converse(
      `
      U: open back coach
      U: where is the knee crease
      A: … Shall I take you through it?
      U: five minutes
      A: This one always takes the same time. The knee crease. …
    `,
      known,
    ));
});

test('breathing that waits is not lost to who may do nothing else', () =>
  converse(
    `
    U: open back coach
    U: breathing for five minutes
    U: pause (after 60 s)
    U: i'm pregnant
    A: No pressing today, then; we'll breathe instead. Ask your doctor before you press. Say
       resume to go on.
    U: resume
    A: On we go. Breathe in. …
  `,
    known,
  ));

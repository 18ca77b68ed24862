import { expect, test, vi } from 'vitest';
import { converse } from '../support/conversation';
import {
  createListener,
  createMemoryStore,
  oldListener,
  storeOf,
  waiting,
} from '../support/listener';

const known = { store: storeOf(oldListener) };

test('who knows the points hears one short sentence, and no disclaimer', () =>
  converse(
    `
    U: help my lower back
    A: Ten minutes for your lower back. Sit forward, away from the chair back. [4] Kidney points,
       thumbs behind your waist, on the muscle. [2] Breathe in. [3] And as you breathe out, press,
       and hold. [hold 60] …
  `,
    known,
  ));

test('opening the skill goes straight to the question', () =>
  converse(
    `
    U: open back coach
    A: Where shall we begin: lower back, upper back, neck, shoulders, hips or legs?
  `,
    known,
  ));

test('what was explained in full is short on the next visit, and warms up no more', async () => {
  const store = createMemoryStore();
  const listener = createListener({ store, ...waiting });
  const first = await listener.say('help my lower back');
  expect(first.says).toContain('Put your right thumb on the hill that rises.');
  expect(await listener.staySilent()).toBe('SessionEndedRequest');
  expect(store.kept.get('listener')?.record.listener).toMatchObject({
    heardDisclaimer: true,
    explained: ['LI4 hold', 'BL23 hold'],
  });
  const again = createListener({ store, ...waiting });
  const later = await again.say('help my lower back');
  expect(later.says).toMatch(
    /^Ten minutes for your lower back\. Sit forward, away from the chair back\. \[4\] Kidney points, thumbs behind your waist/,
  );
  const hand = (await again.say('next', 40)).says;
  expect(hand).toContain('Hands on your waist, fingers forward');
  expect((await again.say('next', 40)).says).toMatch(
    /^Left hand, right thumb on the hill\. \[2\] /,
  );
});

test('what was cut short was not heard, and comes again', async () => {
  const store = createMemoryStore();
  const listener = createListener({ store });
  await listener.say('help my lower back');
  const again = await listener.say('start over', 4);
  expect(again.says).toMatch(/^From the beginning\. .* I teach /);
  expect(again.says).toContain('Put your right thumb on the hill that rises.');
  await listener.say('stop', 4);
  expect(store.kept.get('listener')?.record.listener).toMatchObject({
    heardDisclaimer: false,
    explained: [],
  });
});

test('a disclaimer that was cut short is said again before anything is pressed', async () => {
  const listener = createListener();
  await listener.say('help my lower back');
  await listener.say('pause', 4);
  const { says } = await listener.say('resume');
  expect(says).toMatch(
    /^(Going on|On we go|Carrying on)\. .* I teach .* ask for breathing instead\./,
  );
});

test('nothing is remembered of questions but the disclaimer and the points', async () => {
  const store = createMemoryStore();
  const listener = createListener({ store });
  for (const words of ['open back coach', 'where is the hand valley', 'help', 'no'])
    await listener.say(words);
  const [kept] = store.kept.values();
  expect(Object.keys(kept?.record ?? {})).toEqual(['listener']);
  expect(Object.keys(kept?.record.listener ?? {})).toEqual([
    ...['heardDisclaimer', 'explained', 'pace', 'wordiness', 'finished'],
  ]);
});

test('a store that fails costs the memory and a line in the log, not the session', async () => {
  const lines = vi.spyOn(console, 'error').mockReturnValue();
  const broken = {
    load: () => Promise.reject(new Error('down')),
    save: () => Promise.reject(new Error('down')),
    forget: () => Promise.reject(new Error('down')),
  };
  const listener = createListener({ store: broken });
  const { says, isOpen } = await listener.say('help my lower back');
  await listener.say('pause');
  expect(says).toMatch(/I teach acupressure/);
  expect(isOpen).toBe(true);
  expect(lines.mock.calls).toEqual([
    [expect.stringContaining('"what":"The store could not be read."')],
    [expect.stringContaining('"what":"The store could not be written."')],
  ]);
  lines.mockRestore();
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { converse } from '../support/conversation';
import {
  createListener,
  createMemoryStore,
  oldListener,
  storeOf,
  wordsAlone,
} from '../support/listener';

/** The words alone reach the skill, and no intent that fits them. */
const inWords = (script: string) => converse(script, { store: storeOf(oldListener) }, wordsAlone);

describe('where no intent fits, the skill reads the words', () => {
  test('harm before a halt, and a halt before a wish', () =>
    inWords(`
      U: open back coach
      A: …
      U: could you do my lower back please
      A: Ten minutes for your lower back. …
      U: hang on a sec would you, my neck's itching (after 20 s)
      A: Paused here. …
      U: right let's carry on then
      A: … Kidney points, thumbs behind your waist, on the muscle. …
      U: stop for a moment my chest hurts and I can't breathe (after 20 s)
      A: …Call nine one one now. …
    `));

  test('a control in words that nobody listed', () =>
    inWords(`
      U: open back coach
      A: …
      U: um ten minutes on my lower back mate
      A: Ten minutes for your lower back. …
      U: erm could you please go a bit slower (after 20 s)
      A: Slower, then. …
      U: sorry, how much longer (after 20 s)
      A: …minutes…
      U: ow ow stop it hurts (after 20 s)
      A: Let go. If it was the spot, say resume, and press lighter. …
    `));

  test('no pauses where a thumb may be pressing, and is an answer where something is asked', () =>
    inWords(`
      U: open back coach
      A: …
      U: my lower back
      A: Ten minutes for your lower back. …
      U: no (after 20 s)
      A: Paused here. …
    `));

  test('what nothing is made of may have been a cry for help', () =>
    inWords(`
      U: open back coach
      A: …
      U: the brindled zebu gavottes
      A: I didn't catch that. …
      U: lower back
      A: Ten minutes for your lower back. …
      U: the brindled zebu gavottes (after 20 s)
      A: I missed that. If something's wrong, let go, and call nine one one. …
    `));

  test('what is left out is never begun', () =>
    inWords(`
      U: open back coach
      A: …
      U: anything but the neck today
      A: We'll leave that out today. …
    `));

  test('a question begins nothing', () =>
    inWords(`
      U: open back coach
      A: …
      U: should I be breathing in some special way
      A: Let's leave it. Name a place …
      U: so does acupressure actually work
      A: A few small studies …
    `));
});

describe('of what was said in any words', () => {
  const outputs = ['log', 'info', 'warn', 'error', 'debug'] as const;
  let written: string[];
  beforeEach(() => {
    written = [];
    for (const output of outputs)
      vi.spyOn(console, output).mockImplementation((...said) => void written.push(said.join()));
  });

  const PLANTED = ['zanzibar', 'marmalade'];
  const remarks = [
    'zanzibar my knee is bruised marmalade',
    'marmalade I am pregnant zanzibar',
    'hold on zanzibar marmalade',
    'zanzibar my neck marmalade',
    'zanzibar marmalade nothing of ours',
  ];

  /** What of the planted words is in some text. */
  const found = (text: string) => PLANTED.filter((word) => text.toLowerCase().includes(word));

  test.each(remarks)(
    '"%s" nothing is kept: not in the session, the store or a log',
    async (said) => {
      const store = createMemoryStore();
      const listener = createListener({ store }, wordsAlone);
      await listener.say('open back coach');
      await listener.say('ten minutes for my lower back');
      const { says, attributes } = await listener.say(said, 20);
      await listener.staySilent();
      expect(says).not.toBe('');
      expect(store.kept.size).toBe(1);
      expect(found(JSON.stringify([attributes, says, ...store.kept.values()]))).toEqual([]);
      expect(written).toEqual([]);
    },
  );

  test('no log tells anything, even where answering it fails', async () => {
    const readerFor = () => (said: string) => {
      throw new Error(said);
    };
    const listener = createListener({ readerFor }, wordsAlone);
    await listener.say('open back coach');
    const { says } = await listener.say('zanzibar marmalade');
    expect(says).not.toBe('');
    expect(written).toHaveLength(1);
    expect(written.join()).toContain('IntentRequest');
    expect(found(written.join())).toEqual([]);
  });
});

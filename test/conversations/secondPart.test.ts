import { describe, expect, test } from 'vitest';
import { converse } from '../support/conversation';
import { transcribed } from '../support/transcribed';
import { createListener, createMemoryStore, oldListener } from '../support/listener';

/* Ten minutes for the lower back begin with three minutes at the waist; silence brings the outer waist and the web of the
 * hands, for somebody who knows them. */

const someoneKnown = () => ({ store: createMemoryStore({ listener: oldListener }) });

/** What is answered so many seconds into something. */
async function answeredAfter(start: string, after: number, said: string): Promise<string> {
  const listener = createListener(someoneKnown());
  await listener.say(start);
  return (await listener.say(said, after)).says;
}

describe('what is changed while silence brings something is changed in that', () => {
  const shoulders = 'ask back coach for twenty minutes for my shoulders';

  test.each([
    [
      'longer holds',
      /^Longer holds from here\. Right shoulder, .*\[hold 75\].*base of your neck.*\[hold 45\]/,
    ],
    [
      'shorter holds',
      /^Shorter holds from here\. Right shoulder, .*\[hold 45\].*base of your neck.*\[hold 15\]/,
    ],
    ['fewer words', /^Fewer words, then\. Right shoulder, left hand/],
    ['skip this point', /^Leaving out the muscle beside your neck bump\. One warm palm across/],
    ["what's next", /^After this, the base of your neck\. Right shoulder, left hand/],
    ['which side', /^The right side\. Right shoulder, left hand/],
  ])('"%s"', async (said, answer) => {
    expect(transcribed(await answeredAfter(shoulders, 250, said))).toMatch(answer);
  });

  test('"in bed": the rest of it, from where it was', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: in bed (after 230 s)
      A: In bed, then. Ease down onto your right side, knees bent. [14] Left outer waist, thumb
         on the long muscle's edge. …
    `,
      someoneKnown(),
    ));

  test('"slower" takes the rest of it more slowly, and silence goes on after it', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: slower (after 290 s)
      A: Slower, then. Left hand, right thumb on the hill. [3] Press. [hold 10] Release. [5] Once
         more. … I'll carry on.
      R: Going on. Or say, Alexa, stop. …
    `,
      someoneKnown(),
    ));
});

describe('where a session is cut off, it goes on exactly there', () => {
  test.each([
    [60, 'your waist', 'Kidney points, thumbs behind your waist, on the muscle. [2] Twenty'],
    [150, 'your waist', 'Kidney points, thumbs behind your waist, on the muscle. [2] Half'],
    [
      190,
      'your outer waist',
      'Outer waist, thumbs on the edge of the long muscles. [2] Breathe in.',
    ],
    [230, 'your outer waist', 'Outer waist, thumbs on the edge of the long muscles. [2] Forty'],
    [
      250,
      'your outer waist',
      'Outer waist, thumbs on the edge of the long muscles. [2] Twenty seconds',
    ],
    [
      290,
      'the web of your hands',
      'Left hand, right thumb on the hill. [2] Press. [10] Release. [3] Same',
    ],
    [
      900,
      'your outer waist',
      'Outer waist, thumbs on the edge of the long muscles. [2] Breathe in.',
    ],
  ])('by another skill, a timer or a call, after %s s', async (after, place, words) => {
    const listener = createListener(someoneKnown());
    await listener.say('help my lower back');
    await listener.end('USER_INITIATED', after);
    const { says } = await listener.say('open back coach', 3600);
    expect(says).toContain(`stopped at ${place}.`);
    expect((await listener.say('yes')).says).toContain(words);
  });

  test.each([
    [60, 'your waist'],
    [290, 'the web of your hands'],
  ])(
    'by one sentence to the skill itself, after %s s, that is about something else',
    async (after, place) => {
      await converse(
        `
      U: help my lower back
      A: …
      U: ask back coach for the hand valley (after ${after} s)
      A: … The hand valley. …
      U: (silence)
      U: open back coach (after 600 s)
      A: … stopped at ${place}. …
    `,
        someoneKnown(),
      );
      await converse(
        `
      U: help my lower back
      A: …
      U: ask back coach how hard to press (after ${after} s)
      A: …
      U: (silence)
      U: open back coach (after 600 s)
      A: … stopped at ${place}. …
    `,
        someoneKnown(),
      );
    },
  );

  test('and where that is cut off, too', () =>
    converse(
      `
      U: help my lower back
      A: …
      U: ask back coach for the hand valley (after 60 s)
      A: … The hand valley. …
      U: (left) (after 5 s)
      U: open back coach (after 600 s)
      A: … stopped at your waist. …
    `,
      someoneKnown(),
    ));

  test('by one sentence that begins another area: the first can be had back', () =>
    converse(
      `
      U: help my lower back
      A: …
      U: ask back coach for three minutes for my neck (after 60 s)
      A: Three minutes for your neck. … Say start over, name another place, or say stop.
      U: go back to my lower back
      A: … Kidney points, thumbs behind your waist, on the muscle. … Twenty …
    `,
      someoneKnown(),
    ));
});

describe('in the window', () => {
  test('"stop" keeps the place at which the second part begins', () =>
    converse(
      `
      U: help my lower back
      A: … Then your outer waist, about a minute and a half. If you say nothing, I'll go on.
      U: stop
      A: Your place is kept until tomorrow. To go on, open Back Coach.
      U: open back coach (after 3600 s)
      A: … stopped at your outer waist. …
      U: yes
      A: … Outer waist, thumbs on the edge of the long muscles. [2] Breathe in. …
    `,
      someoneKnown(),
    ));
});

describe('how to sit or lie for what comes counts only where it was told', () => {
  const hips = 'ask back coach for twenty minutes for my hips';

  test.each([
    ['before the first part tells it', 'done', 60, /^Turn over slowly, onto your left side\./],
    ['once the first part has told it', 'next', 130, /^Right hip, a soft fist behind the knob\./],
    ['in what it told it for', 'next', 145, /^Right hip, a soft fist behind the knob\./],
    ['in the last press of that', 'next', 200, /^Sit up slowly, away from the chair back\./],
    ['before the second part tells it', 'skip this', 200, /^Leaving out .*\. Sit up slowly, away/],
    ['once the second part has told it', 'next', 'silence', /^Upper hips, thumbs two fingers/],
  ] as const)('%s: "%s"', async (_, said, after, words) => {
    const listener = createListener(someoneKnown());
    expect((await listener.say(hips)).says).toMatch(
      /Turn over slowly, onto your left side\. If you/,
    );
    expect((await listener.say(said, after)).says).toMatch(words);
  });
});

test('what was taught counts only of a part that was heard', async () => {
  const store = createMemoryStore();
  const taughtAfter = async (end: 'left' | 'silent', after: number) => {
    const listener = createListener({ store });
    await listener.say('ask back coach to help my lower back');
    await (end === 'left' ? listener.end('USER_INITIATED', after) : listener.staySilent());
    const { record } = store.kept.get('listener') ?? {};
    store.kept.clear();
    return record?.listener.explained.length ?? 0;
  };
  expect(await taughtAfter('left', 60)).toBe(1);
  expect(await taughtAfter('left', 195)).toBe(2);
  expect(await taughtAfter('silent', 0)).toBeGreaterThan(2);
});

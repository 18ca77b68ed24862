import { describe, expect, test } from 'vitest';
import { converse } from '../support/conversation';
import { createListener, oldListener, storeOf } from '../support/listener';

const known = { store: storeOf(oldListener) };

/** What is answered a minute into ten for the lower back, and how long it then says is left. */
async function aMinuteIn(said: string) {
  const listener = createListener(known);
  await listener.say('help my lower back');
  const { says } = await listener.say(said, 60);
  return { says, left: (await listener.say('how long is left', 1)).says };
}

describe('more and less, a minute into ten', () => {
  test.each([
    ['one more minute', /^(Ten|Nine and a half|Nine) minutes to go/],
    ['a minute longer', /^(Ten|Nine) minutes to go/],
    ['add five minutes', /^(Thirteen|Fourteen) minutes to go/],
    ['make it five minutes longer', /^(Thirteen|Fourteen) minutes to go/],
    ['make the session longer', /^(Thirteen|Fourteen) minutes to go/],
    ['two minutes less', /^(Six|Seven) minutes to go/],
    ['twenty minutes less', /^(One minute|Two minutes) to go/],
    ['at most five minutes', /^Five minutes to go/],
  ])('"%s"', async (said, pattern) => {
    expect((await aMinuteIn(said)).says).toMatch(pattern);
  });

  test.each([
    ['at most twenty minutes', 'which is more than is left'],
    ['pause for thirty seconds', 'which is a pause'],
    ['hold it ten seconds longer', 'which is a hold'],
    ['ten more seconds', 'which is a hold'],
    ["I'll be back in five minutes", 'which is a pause'],
    ['twenty', 'which answers nothing that was asked'],
  ])('"%s", %s, leaves the session as long as it is', async (said) => {
    const { says, left } = await aMinuteIn(said);
    expect(says).not.toMatch(/^\S+ minutes? to go|whole back|That's the whole session/);
    expect(left).toMatch(/^(About|Longer holds).*(eight|nine|ten|eleven)/);
  });

  test('more than there is leaves it as it is, and says so', async () => {
    const listener = createListener(known);
    await listener.say('ask back coach for three minutes for my lower back standing');
    const { says } = await listener.say('thirty more minutes', 20);
    expect(says).toMatch(/minutes to go|is the longest for this one/);
    expect(says).not.toMatch(/^(One|Two) minutes? to go/);
  });
});

test('after the end, more is the same again', () =>
  converse(
    `
    U: open back coach
    A: …
    U: three minutes of breathing
    A: Slow breathing, for three minutes. Sit comfortably. [4] …
    U: next
    A: …
    U: another two minutes of that
    A: … Slow breathing, for two minutes. …
    `,
    known,
  ));

describe('before anything', () => {
  test('a number answers for how long', () =>
    converse(
      `
      U: open back coach
      A: …
      U: five please
      A: Five minutes, then. Which place: …
      U: neck
      A: Five minutes for your neck. …
      `,
      known,
    ));

  test.each([
    ['ten seconds', "I didn't catch how long."],
    ['two hours', 'Thirty minutes, then, the longest I do.'],
    ['an hour and a half', 'Thirty minutes, then, the longest I do.'],
    ['one minute', 'Three minutes, then, the shortest I do.'],
    ['a quarter of an hour', 'Fifteen minutes, then.'],
  ])('"%s" is said as it will be', async (said, answer) => {
    const listener = createListener(known);
    await listener.say('open back coach');
    expect((await listener.say(said)).says.startsWith(answer)).toBe(true);
  });

  test('a length that was not understood is owned, and the place begins', async () => {
    const listener = createListener(known);
    const { says } = await listener.say('ask back coach for ten seconds for my neck');
    expect(says).toMatch(/^I didn't catch how long\. (Ten|Five) minutes for your neck\./);
  });
});

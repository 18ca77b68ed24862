import { expect, test } from 'vitest';
import { createListener, oldListener, storeOf } from '../support/listener';

/** What is answered in the first hold at the waist of ten minutes for the lower back. */
async function atTheWaist(said: string) {
  const listener = createListener({ store: storeOf(oldListener) });
  await listener.say('help my lower back');
  return (await listener.say(said, 36)).says;
}

test("who can't reach it is offered a ball, not the same hands at the same place", async () => {
  expect(await atTheWaist("I can't reach it")).toMatch(/^A tennis ball can reach /);
});

test('what is named is helped with where it is under way', async () => {
  expect(await atTheWaist("I can't reach the kidney points")).toMatch(/^A tennis ball can reach /);
});

test.each(["I can't bend my knee", "I can't reach my knees", "I can't reach the knee crease"])(
  '"%s" at the waist leaves the knee out, and the waist goes on',
  async (said) => {
    expect(await atTheWaist(said)).toMatch(/leave that out today\..*Kidney points.*more/s);
  },
);

test.each(['skip', 'next', 'skip it'])(
  '"%s" to what is offered instead leaves the place, and does not press it',
  async (said) => {
    const listener = createListener({ store: storeOf(oldListener) });
    await listener.say('help my lower back');
    await listener.say("I can't reach it", 36);
    const { says } = await listener.say(said, 4);
    expect(says).toMatch(/leav(e|ing) out your waist.*Outer waist/is);
    expect(says).not.toMatch(/Kidney points/);
  },
);

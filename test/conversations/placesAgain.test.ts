import { describe, expect, test } from 'vitest';
import { converse } from '../support/conversation';
import { createListener, oldListener, storeOf } from '../support/listener';

const known = { store: storeOf(oldListener) };

/** At the left hip, which is pressed by itself; the right one comes after a turn. */
const AT_THE_LEFT_HIP = `
  U: open back coach
  U: ten minutes for my hips
  A: … Left hip, soft fist behind the knob. … Turn over slowly, onto your left side. [13] Right
     hip, a soft fist behind the knob. …
`;

/** At the shoulders, to which twenty minutes come back at the end. */
const AT_THE_SHOULDERS = `
  U: open back coach
  U: twenty minutes for my upper back
`;

describe('a place whose sides are exercises of their own', () => {
  test('is left out whole', () =>
    converse(
      `${AT_THE_LEFT_HIP}
      U: skip this point (after 60 s)
      A: Leaving out your hip muscles. Sit up slowly, away from the chair back. [14] Upper hips,
         thumbs two fingers outside the dimples. …
    `,
      known,
    ));

  test('is passed whole by "next"', () =>
    converse(
      `${AT_THE_LEFT_HIP}
      U: next (after 60 s)
      A: Sit up slowly, away from the chair back. [14] Upper hips, thumbs two fingers outside the
         dimples. …
    `,
      known,
    ));

  test('and what hurts there leads to another place', () =>
    converse(
      `${AT_THE_LEFT_HIP}
      U: that hurts (after 60 s)
      A: Let go. …
      U: next
      A: Sit up slowly, away from the chair back. [14] Upper hips, thumbs two fingers outside the
         dimples. …
    `,
      known,
    ));

  test('goes on to its second where it is named', () =>
    converse(
      `${AT_THE_LEFT_HIP}
      U: go to the deep hip point (after 57 s)
      A: Left hip, soft fist behind the knob. [4] Half a minute more. …
    `,
      known,
    ));

  test('is followed by another place', () =>
    converse(
      `${AT_THE_LEFT_HIP}
      U: what's next (after 60 s)
      A: After this, the top of your buttocks. …
    `,
      known,
    ));

  test('is done otherwise on both sides', () =>
    converse(
      `${AT_THE_LEFT_HIP}
      U: I can't reach it (after 60 s)
      A: A tennis ball can reach the deep hip point for you. Do you have one handy?
      U: yes
      A: … Left hip, ball just behind the knob. … Right hip, ball in the same place. …
      U: next
      A: … Upper hips, thumbs two fingers outside the dimples. …
    `,
      known,
    ));
});

describe('a place that comes again later', () => {
  test('is where it is when it is named', () =>
    converse(
      `${AT_THE_SHOULDERS}
      U: go to the shoulder well (after 20 s)
      A: Left shoulder, two right fingers hooked over the top. [3] Once more. …
    `,
      known,
    ));

  test('does not come again once it was left out', async () => {
    const listener = createListener(known);
    await listener.say('open back coach');
    await listener.say('twenty minutes for my upper back');
    let { says } = await listener.say('skip this point', 20);
    expect(says).toMatch(/^Leaving out the tops of your shoulders\./);
    const heard = [];
    for (let nth = 0; nth < 30 && !says.includes('Say start over'); nth++) {
      heard.push(says);
      ({ says } = await listener.say('next'));
    }
    expect(heard.length).toBeGreaterThan(3);
    expect(heard.join(' ')).not.toMatch(/hooked over the top/);
  });

  test('counts once among the places to go', () =>
    converse(
      `${AT_THE_SHOULDERS}
      U: how long is left (after 20 s)
      A: About eighteen and a half minutes, and eight places to go. …
    `,
      known,
    ));
});

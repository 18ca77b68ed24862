import { describe, expect, test } from 'vitest';
import { catalogue } from '../../lambda/content/catalogue';
import { readState } from '../../lambda/session/savedState';
import { converse } from '../support/conversation';
import { createListener, oldListener, storeOf } from '../support/listener';

const known = { store: storeOf(oldListener) };

/** When a hold of the reply that is being spoken ends, in seconds since its first word. */
function endOfHold(nth: number, attributes: Readonly<Record<string, unknown>>): number {
  const { situation } = readState(attributes, catalogue) ?? {};
  const spoken = situation?.name === 'guiding' ? situation.spoken : undefined;
  return spoken?.steps.at(nth)?.held.at(-1)?.[1] ?? NaN;
}

describe('in the last seconds of a session', () => {
  /** Three minutes for somebody who knows every place, until the second before "Release". */
  const LAST_SECOND = 168;
  async function lastSeconds(control: string) {
    const listener = createListener(known);
    await listener.say('open back coach');
    await listener.say('three minutes for my lower back');
    return listener.say(control, LAST_SECOND);
  }

  test.each([
    'how long is left',
    'resume',
    'ready',
    'thank you',
    'which side',
    'what are we doing',
  ])('"%s" begins nothing again', async (control) => {
    const { says } = await lastSeconds(control);
    expect(says).not.toMatch(/press/i);
    expect(says).toMatch(/start over/);
  });

  test('what is volunteered lets go first', async () => {
    expect((await lastSeconds('I take blood thinners')).says).toMatch(
      /^(Back Coach .* instead\. )?Let go\. /,
    );
  });

  test.each(['sharp pain', "it's bruised"])('"%s" leaves out what is pressed', async (said) => {
    const listener = createListener(known);
    await listener.say('open back coach');
    await listener.say('three minutes for my lower back');
    await listener.say(said, LAST_SECOND);
    const { says } = await listener.say('start over');
    expect(says).toMatch(/^From the beginning\. .*Kidney points/);
    expect(says).not.toMatch(/outer waist/i);
  });

  test.each([
    [
      'which side',
      -1,
      /^Release\. No side any more; the session is over\. Three times a day is the most\./,
    ],
    [
      'which side',
      4,
      /^No side any more; the session is over\. Three times a day is the most\. Say start over/,
    ],
    [
      'pause',
      -1,
      /^Release\. The session is over, so rest as long as you like\. Three times a day is the most\./,
    ],
    ['thank you', -1, /^Release\. [^.]+\. Three times a day is the most\. Say start over/],
  ] as const)(
    '"%s" %d s from the end of the last hold cuts off nothing that matters',
    async (said, from, words) => {
      const listener = createListener(known);
      const { attributes } = await listener.say(
        'ask back coach for three minutes for my lower back',
      );
      expect((await listener.say(said, endOfHold(-1, attributes) + from)).says).toMatch(words);
    },
  );

  test.each([6, 8, 10, 12, 14, 16])(
    'of a practice nothing is let go of, %d s before its end',
    async (before) => {
      const listener = createListener(known);
      const { seconds } = await listener.say('ask back coach for slow breathing for two minutes');
      expect((await listener.say('thank you', seconds - before)).says).not.toMatch(/Release/);
    },
  );

  test('what was heard to its end is not told again', async () => {
    const listener = createListener();
    await listener.say('open back coach');
    const { says } = await listener.say('three minutes for my lower back');
    expect(says).toContain('a day is the most');
    expect((await listener.say('thank you')).says).not.toContain('a day is the most');
  });

  test('a stop keeps no place, and the session counts', async () => {
    const { says } = await lastSeconds('stop');
    expect(says).toMatch(/^[^.]+\.$/);
    expect(says).not.toMatch(/place|missed|sorry/i);
    const { attributes } = await lastSeconds('thank you');
    const { dialogue } = attributes as {
      dialogue: { visit: { listener: { finished: { count: number } } } };
    };
    expect(dialogue.visit.listener.finished.count).toBe(1);
  });
});

describe('a rest', () => {
  test('goes on for what is left of it once a question in it is answered', () =>
    converse(
      `
      U: open back coach
      U: press the kidney points
      U: which side (after 85 s)
      A: Both sides together. … Then the same place … [2] … press, and hold. …
      U: thank you (after 12 s)
      A: My pleasure. Rest for fifteen seconds. … press, and hold. …
    `,
      known,
    ));

  /** Seconds until the next press, after something said so many seconds into a rest. */
  async function secondsToPress(said: string, at: number) {
    const listener = createListener(known);
    await listener.say('open back coach');
    await listener.say('press the kidney points');
    const { says } = await listener.say(said, at);
    expect(says).toMatch(/press, and hold/);
    const before = says.slice(0, says.search(/press, and hold/));
    return [...before.matchAll(/\[([\d.]+)\]/g)].reduce((sum, [, each]) => sum + Number(each), 0);
  }

  test.each(['which side', 'thank you', 'slower', 'resume'])(
    'is as long as it was, the later the shorter, after "%s"',
    async (said) => {
      const [early, late] = [await secondsToPress(said, 83), await secondsToPress(said, 95)];
      expect(early - late).toBeGreaterThan(8);
      expect(early - late).toBeLessThan(16);
    },
  );

  test.each(['ready', 'done'])('is over for who says "%s"', async (said) => {
    expect(await secondsToPress(said, 85)).toBeLessThan(8);
  });

  test('of the only place is left, with the place, by "next"', () =>
    converse(
      `
      U: open back coach
      U: press the kidney points
      U: next (after 85 s)
      A: That was the last place. …
    `,
      known,
    ));

  test('is not rested again after a pause in it', async () => {
    const listener = createListener(known);
    await listener.say('open back coach');
    await listener.say('press the kidney points');
    await listener.say('pause', 85);
    const { says } = await listener.say('resume');
    expect(says).toMatch(
      /^On we go\. Kidney points, .* \[2\] One last time\. Breathe in\. \[3\] [^[]*press, and hold/,
    );
  });
});

describe('a rest that a question was asked in', () => {
  /** The outer waist, pressed for the last time; then a question, and three seconds into what is left of the rest,
   * something else. */
  async function afterThanks(said: string) {
    const listener = createListener(known);
    for (const words of ['open back coach', 'help my lower back', 'next'])
      await listener.say(words);
    const { says } = await listener.say('thank you', 72);
    expect(says).toMatch(/^[^.]+\. \[\d\] Left hand, right thumb on the hill/);
    return { listener, heard: await listener.say(said, 3) };
  }

  test('is still that of the place before: "next" goes to the one after it', async () => {
    const { heard } = await afterThanks('next');
    expect(heard.says).toMatch(/^Left hand, right thumb on the hill/);
  });

  test('"sharp pain" leaves out what was pressed, not what comes', async () => {
    const { listener } = await afterThanks('sharp pain');
    expect((await listener.say('next')).says).toMatch(/^Left hand, right thumb on the hill/);
    const { says } = await listener.say('start over', 20);
    expect(says).toMatch(/on the hill/);
    expect(says).not.toMatch(/outer waist/i);
  });

  test('a question is about what was pressed', async () => {
    const { heard } = await afterThanks('how hard should I press');
    expect(heard.says).toMatch(/^Your outer waist:/);
  });

  test('"what\'s next" is what comes after it', () =>
    converse(
      `
      U: open back coach
      U: help my lower back
      U: next
      U: what's next (after 58 s)
      A: After this, the web of your hands. … Left hand, right thumb on the hill. …
    `,
      known,
    ));

  test('"done" ends it, and loses no press', () =>
    converse(
      `
      U: open back coach
      U: press the kidney points
      U: which side (after 89 s)
      A: Both sides together. … press, and hold. …
      U: done (after 3 s)
      A: Kidney points, thumbs behind your waist, on the muscle. [2] … press, and hold. …
    `,
      known,
    ));
});

describe('the last seconds of a hold, when nothing of it is worth holding', () => {
  test('are let go of, and rested after, once a question in them is answered', () =>
    converse(
      `
      U: open back coach
      U: press the kidney points
      U: which side (after 78 s)
      A: Both sides together. Release. … half a minute … Then the same place again. … press, and
         hold. …
    `,
      known,
    ));
});

describe('the last seconds of a hold before another place', () => {
  test.each([
    ['which side', /^Both sides together\. Release\. /],
    ['what are we doing', /We're at your outer waist\. Both sides together\. Release\. /],
    ["what's next", /^After this, the web of your hands\. Release\. /],
    ['how long is left', /^About .* places to go\. Release\. /],
  ])('"%s" is asked of what is held', async (said, answer) => {
    const listener = createListener(known);
    await listener.say('ask back coach to help my lower back');
    const { attributes } = await listener.say('next');
    const { says } = await listener.say(said, endOfHold(0, attributes) - 1);
    expect(says).toMatch(answer);
    expect(says).toMatch(/Left hand, right thumb on the hill/);
  });
});

describe('a practice that was cut short in its introduction', () => {
  test.each([
    ['the mat', /^On we go\. (Sit on the floor, |The mat, for five minutes\. )/],
    ['slow breathing', /^On we go\. .*Slow breathing, for two minutes\./],
    ['foot massage', /^On we go\. .*The foot massage, for/],
  ])('%s is introduced again', async (practice, words) => {
    const listener = createListener(known);
    await listener.say('open back coach');
    await listener.say(practice);
    await listener.say('pause', 1);
    expect((await listener.say('resume')).says).toMatch(words);
  });

  test('and goes on where it was once it was begun', async () => {
    const listener = createListener(known);
    await listener.say('open back coach');
    await listener.say('the mat');
    await listener.say('pause', 60);
    const { says } = await listener.say('resume');
    expect(says).toMatch(/^On we go\./);
    expect(says).not.toMatch(/five minutes/);
  });
});

test('what is offered instead is told in more words, too', async () => {
  const knowing = { store: storeOf({ ...oldListener, wordiness: 'fewer' as const }) };
  const takeIt = async (...before: readonly string[]) => {
    const listener = createListener(knowing);
    await listener.say('open back coach');
    await listener.say('take me through the two dimples');
    await listener.say("i can't reach it", 4);
    for (const words of before) await listener.say(words);
    return (await listener.say('yes')).says;
  };
  const [usual, more] = [await takeIt(), await takeIt('more words', 'more words')];
  expect(more.split(' ').length).toBeGreaterThan(usual.split(' ').length + 5);
});

describe('more words, while guidance waits for something else', () => {
  const knowing = { store: storeOf({ ...oldListener, wordiness: 'fewer' }) };
  test.each(['help my elbow', "i can't reach it", 'pause'])(
    'are said from there on, after "%s"',
    async (aside) => {
      const listener = createListener(knowing);
      await listener.say('help my lower back');
      await listener.say(aside, 5);
      await listener.say('more words');
      await listener.say('more words');
      const { says } = await listener.say('resume');
      expect(says).toMatch(/Slide them in to the thick muscles beside your spine/);
    },
  );
});

test('a manner named while something else is offered is for what is under way', async () => {
  const listener = createListener(known);
  await listener.say('help my lower back');
  await listener.say("i can't reach it", 30);
  expect((await listener.say('something at my desk')).says).toMatch(/^At your desk, then\. /);
});

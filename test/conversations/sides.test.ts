import { describe, expect, test } from 'vitest';
import { createListener, oldListener, storeOf } from '../support/listener';

const known = { store: storeOf(oldListener) };

/** What is answered to a wish at the beginning. */
async function first(said: string) {
  const listener = createListener(known);
  await listener.say('open back coach');
  return (await listener.say(said)).says;
}

/** What is answered while the left hand is pressed, in the second reply of ten minutes for the lower back. */
async function atTheLeftHand(...said: readonly string[]) {
  const listener = createListener(known);
  await listener.say('help my lower back');
  await listener.say('next');
  const answers: string[] = [];
  for (const [at, each] of said.entries())
    answers.push((await listener.say(each, at === 0 ? 85 : 25)).says);
  return answers;
}

describe('as an answer', () => {
  test.each([
    ['left hip', /^Ten minutes for your hips\./],
    ['my left shoulder', /^Ten minutes for your shoulders\./],
    ['my left knee', /^Ten minutes for your legs\./],
  ])('"%s" is where to work, and is not left out', async (said, begins) => {
    const says = await first(said);
    expect(says).toMatch(begins);
    expect(says).not.toMatch(/left out|leav(e|ing) (that|out)/i);
  });

  test('the side that is named comes first', async () => {
    const says = await first('my right shoulder');
    expect(says.indexOf('Right shoulder')).toBeGreaterThan(0);
    expect(says.indexOf('Left shoulder')).toBeGreaterThan(says.indexOf('Right shoulder'));
  });

  test('"only" leaves the other side out, and it is as long as it says', async () => {
    const listener = createListener(known);
    await listener.say('open back coach');
    const { says } = await listener.say('only my right shoulder');
    expect(says).toMatch(/^Only the right, then\. .*Ten minutes for your shoulders\./);
    expect(says).toMatch(/Right shoulder/);
    expect(says).not.toMatch(/Left shoulder/);
    const { says: left } = await listener.say('how long is left', 2);
    expect(left).toMatch(/^About (nine|ten)/);
  });
});

describe('while guided', () => {
  test.each(['I only want the left side', 'just the left side', 'only the left'])(
    '"%s" leaves out the right',
    async (said) => {
      const [says = ''] = await atTheLeftHand(said);
      expect(says).toMatch(/^Only the left, then\./);
      expect(says).toMatch(/Left hand/);
      expect(says).not.toMatch(/Right hand, the same/);
    },
  );

  test('"only the right" goes on there', async () => {
    const [says = ''] = await atTheLeftHand('only the right side');
    expect(says).toMatch(/^Only the right, then\./);
    expect(says).not.toMatch(/Left hand, (right|thumb)/);
  });

  test.each(['the other side', 'switch sides', 'other side', 'do it on the other side again'])(
    '"%s" is the other side, now',
    async (said) => {
      const [there = '', back = ''] = await atTheLeftHand(said, said);
      expect(there).toMatch(/^Right hand/);
      expect(back).toMatch(/^(Sit comfortably\. \[1\] )?Left hand/);
    },
  );

  test('only the side that was wished for first goes on with what is left of it', async () => {
    const listener = createListener(known);
    await listener.say('open back coach');
    await listener.say('my right shoulder');
    const { says } = await listener.say('only the right side', 30);
    expect(says).toMatch(
      /^Only the right, then\. .*Right shoulder, [^.]*\. \[\d+\] One last time\. Press\./,
    );
  });

  test('only the side that is pressed second goes on with what is left of it', async () => {
    const listener = createListener(known);
    await listener.say('open back coach');
    await listener.say('ten minutes for my shoulders');
    const { says } = await listener.say('only the right side', 48);
    expect(says).toMatch(
      /^Only the right, then\. .*Right shoulder, .* Press\. .*Next, your knuckles/,
    );
  });

  test('a side that was left out comes back when it is asked for', async () => {
    const [skipped = '', back = ''] = await atTheLeftHand('skip the right side', 'the right side');
    expect(skipped).toMatch(/^Leaving out the right side\. .*Left hand/);
    expect(skipped).not.toMatch(/Right hand/);
    expect(back).toMatch(/^Right hand/);
  });

  test('both sides again', async () => {
    const [, both = ''] = await atTheLeftHand('only the left side', 'both sides');
    expect(both).toMatch(/^Both sides, then\./);
    expect(both).toMatch(/Right hand/);
  });

  test('what is pressed on both at once says so, and goes on', async () => {
    const listener = createListener(known);
    await listener.say('help my lower back');
    await listener.say('next');
    const { says } = await listener.say('the other side', 36);
    expect(says).toMatch(/^Both sides together\. .*more\./);
  });
});

describe('at the hips, where each side is lain for', () => {
  /** What is answered so many seconds into ten minutes for the hips: the left is pressed from 27 s on, the right from 127. */
  async function atTheHips(said: string, after: number) {
    const listener = createListener(known);
    await listener.say('open back coach');
    await listener.say('ten minutes for my hips');
    return (await listener.say(said, after)).says;
  }

  const TO_THE_RIGHT_HIP = /^Turn over slowly, onto your left side\. \[\d+\] Right hip, /;
  const TO_THE_LEFT_HIP = /^Turn over slowly, onto your right side\. \[\d+\] Left hip, /;

  test('"the other side" is a turn and the other hip', async () => {
    expect(await atTheHips('the other side', 60)).toMatch(TO_THE_RIGHT_HIP);
    expect(await atTheHips('the other side', 140)).toMatch(TO_THE_LEFT_HIP);
  });

  test('"the other side" while turning over is told with a turn back', async () => {
    expect(await atTheHips('the other side', 94)).toMatch(TO_THE_LEFT_HIP);
    expect(await atTheHips('thank you', 94)).toMatch(
      /^Gladly\. Turn over slowly, onto your left side\. \[\d+\] Right hip, /,
    );
  });

  test('the side that is pressed already goes on with what is left of it', async () => {
    expect(await atTheHips('the left side', 60)).toMatch(
      /^Left hip, [^.]*\. \[\d+\] Half a minute more\./,
    );
  });

  test('each is told by its own side', async () => {
    expect(await atTheHips('which side', 60)).toMatch(/^The left side\. Left hip, /);
    expect(await atTheHips('which side', 140)).toMatch(/^The right side\. Right hip, /);
  });

  test('"only the left" loses the turn with the right hip', async () => {
    const says = await atTheHips('only the left side', 60);
    expect(says).toMatch(/^Only the left, then\. .*Left hip, /);
    expect(says).not.toMatch(/Turn over|Right hip/);
  });

  test('"only the left" holds for what is started over, too', async () => {
    const listener = createListener(known);
    await listener.say('open back coach');
    await listener.say('ten minutes for my hips');
    await listener.say('only the left side', 60);
    const { says } = await listener.say('start over', 30);
    expect(says).toMatch(/^From the beginning\. .*Left hip, /);
    expect(says).not.toMatch(/Turn over|Right hip/);
  });

  test('"only the right" turns at once', async () => {
    const says = await atTheHips('only the right side', 60);
    expect(says).toMatch(
      /^Only the right, then\. .*Turn over slowly, onto your left side\. \[\d+\] Right hip, /,
    );
    expect(says).not.toMatch(/Left hip/);
  });
});

test('what presses nothing says that it has no sides', async () => {
  const listener = createListener(known);
  await listener.say('open back coach');
  await listener.say('breathing');
  const { says } = await listener.say('the other side', 30);
  expect(says).toMatch(/^Slow breathing has no side\./);
});

describe('what a carrier of a side caught by mistake', () => {
  test.each([
    ['switch to the elbow', /elbow/],
    ['skip the resting part', /^(?!.*(leave out|both sides))/i],
    ['drop the speed a notch', /^(?!.*(leave out|both sides))/i],
    ['only the cushion', /^(?!Both sides)/],
  ])('"%s" is about no side', async (said, expected) => {
    const [says = ''] = await atTheLeftHand(said);
    expect(says).toMatch(expected);
    expect(says).not.toMatch(/^(Both sides|Only the|That takes both sides)/);
  });
});

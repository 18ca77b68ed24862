import { describe, expect, test } from 'vitest';
import type { ListenerRecord } from '../../lambda/dialogue/turn/state';
import { converse } from '../support/conversation';
import { createListener, createMemoryStore, oldListener } from '../support/listener';

/* What is spoken after a reply if nobody speaks stands in `R:`: here it is what silence brings. `(silence)` lets it be spoken to
 * its end, and the session close. */

const someoneNew = () => ({ store: createMemoryStore() });
const someoneKnown = () => ({ store: createMemoryStore({ listener: oldListener }) });

test('five minutes without a word, by somebody who was never here', () =>
  converse(
    `
    U: ask back coach for five minutes for my lower back
    A: Five minutes for your lower back. First the web of your hands, to warm up. One of my
       sources starts there. … And as you breathe out, press, and hold. [hold 60] … While I speak, say Alexa
       first: Alexa, pause, or Alexa, next. If you say nothing, I'll go on.
    R: Going on. Alexa, stop, if anything's wrong. Kidney points, thumbs behind your waist, on the
       muscle. [2] One last time. Breathe in. [3] And as you breathe out, press, and hold. [hold
       60] … That's the whole session, and you stayed with it. Stay still a moment, then move
       slowly. Three times a day is the most. Say start over, name another place, or say stop.
    U: (silence)
    U: open back coach (after 3600 s)
    A: Where shall we work: …
  `,
    someoneNew(),
  ));

test('ten minutes with one word', () =>
  converse(
    `
    U: help my lower back
    A: Ten minutes for your lower back. Sit forward, away from the chair back. … That was your
       waist. Then your outer waist, about a minute and a half. If you say nothing, I'll go on.
    R: Going on. Alexa, stop, if anything's wrong. [1] Outer waist, thumbs on the edge of the long
       muscles. [2] Breathe in. [3] And as you breathe out, press, and hold. [hold 60] … And that's
       the web of your hands. Next, the back of your knees, about three minutes. If I go quiet, just open Back
       Coach again. When you've settled, say next.
    U: next (after the silence)
    A: Left knee, two fingertips in the middle of the crease. … And that's the back of your knees.
       Next, the dimples of your back, about thirty-five seconds. I'll carry on.
    R: Going on. Or say, Alexa, stop. [1] A thumb in each back dimple. [3] Six circles one way, then
       six the other. … That's the whole session, and you stayed with it. … Say start over, name
       another place, or say stop.
    U: (silence)
  `,
    someoneKnown(),
  ));

describe('interrupted', () => {
  test('in the first part', () =>
    converse(
      `
      U: help my lower back
      A: Ten minutes for your lower back. …
      U: which side (after 50 s)
      A: Both sides together. … Half a minute more. … If you say nothing, I'll go on.
      R: Going on. Alexa, stop, if anything's wrong. …
    `,
      someoneKnown(),
    ));

  test.each(['yes', 'carry on', 'resume'])('in the window: "%s" goes on at once', (word) =>
    converse(
      `
      U: help my lower back
      A: … Then your outer waist, about a minute and a half. If you say nothing, I'll go on.
      U: ${word}
      A: … Outer waist, thumbs on the edge of the long muscles. … I'll carry on.
      R: Going on. Alexa, stop, if anything's wrong. …
    `,
      someoneKnown(),
    ),
  );

  test.each(['ready', 'next', 'done'])('in the window: "%s" goes on without a word', (word) =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: ${word}
      A: Outer waist, thumbs on the edge of the long muscles. …
    `,
      someoneKnown(),
    ),
  );

  test.each(['repeat', 'previous'])('in the window: "%s" is what was done last', (word) =>
    converse(
      `
      U: help my lower back
      A: … That was your waist. Then your outer waist, about a minute and a half. If you say
         nothing, I'll go on.
      U: ${word}
      A: Kidney points, thumbs behind your waist, on the muscle. …
    `,
      someoneKnown(),
    ),
  );

  test.each(['no', 'wait', 'pause'])(
    'in the window: "%s" waits, and never goes on by itself',
    (word) =>
      converse(
        `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: ${word}
      A: Paused. Rest, and say resume when you're ready. …
      R: Take your time. [20] If I go quiet, just open Back Coach again. To go on, say resume.
      U: resume (after the silence)
      A: On we go. Outer waist, thumbs on the edge of the long muscles. …
    `,
        someoneKnown(),
      ),
  );

  test('in the window: "skip this" skips what silence would have brought', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: skip this point
      A: Leaving out your outer waist. Left hand, right thumb on the hill. …
    `,
      someoneKnown(),
    ));

  test('in the window: what is asked is told in a sentence, and silence brings the same again', () =>
    converse(
      `
      U: help my lower back
      A: … Then your outer waist, about a minute and a half. If you say nothing, I'll go on.
      U: what's next
      A: After this, the web of your hands. I'll carry on.
      R: Going on. Alexa, stop, if anything's wrong. [1] Outer waist, thumbs on the edge of the long
         muscles. [2] Breathe in. [3] And as you breathe out, press, and hold. [hold 60] …
      U: thank you
      A: My pleasure. I'll go on.
      R: Going on. Alexa, stop, if anything's wrong. [1] Outer waist, …
      U: repeat
      A: Kidney points, thumbs behind your waist, on the muscle. …
    `,
      someoneKnown(),
    ));

  test.each([
    ['how hard should i press', 'Your outer waist: up to a good ache, and no further.'],
    ['how long do i hold', 'Your outer waist: a minute, once.'],
    ['why this point', 'Traditionally used for tightness across the lower back.'],
    ['where is that again', 'Outer waist, thumbs on the edge of the long muscles.'],
    ["i can't find it", 'Near is good enough.'],
    ['what are we doing', "This session is for your lower back, and we're at your outer waist."],
    [
      'does it work',
      'A few small studies suggest somewhat less back pain, but the evidence is limited.',
    ],
    ['can i keep my clothes on', 'Clothes and socks can stay on.'],
    ['can i use my knuckles', 'Yes, but keep your knuckles loose, on muscle and never on bone.'],
  ])('in the window: "%s" is answered in a sentence that stands by itself', (question, answer) =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: ${question}
      A: ${answer} I'll carry on.
      R: Going on. Alexa, stop, if anything's wrong. [1] Outer waist, …
    `,
      someoneKnown(),
    ),
  );

  test('in the window: what is told of danger is told whole', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: when should i see a doctor
      A: Numbness between the legs, or new bladder or bowel trouble: call nine one one. … If it lasts for
         weeks, make an appointment. I'll carry on.
      R: Going on. Alexa, stop, if anything's wrong. …
    `,
      someoneKnown(),
    ));

  test('after something that nothing fitted, who wants to wait may rest', () =>
    converse(
      `
      U: help my lower back
      U: the brindled zebu gavottes (after 40 s)
      A: I missed that. If something's wrong, let go, and call nine one one. Or say resume.
      U: wait
      A: Paused here. Rest, and say resume to go on. …
    `,
      someoneKnown(),
    ));

  test('in the window: what nothing fits is told, too, but twice it may be a cry for help', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: the brindled zebu gavottes
      A: I didn't catch that; say stop if anything's wrong. I'll carry on.
      R: Going on. Alexa, stop, if anything's wrong. [1] Outer waist, …
      U: the brindled zebu gavottes
      A: I missed that. If something's wrong, let go, and call nine one one. Or say resume.
    `,
      someoneKnown(),
    ));

  test('in the window: what a doctor should see ends it, and what hurts waits', async () => {
    await converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: i have chest pain
      A: Call nine one one now…
    `,
      someoneKnown(),
    );
    await converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: that hurts
      A: …
      R: … [20] If I go quiet, just open Back Coach again. …
    `,
      someoneKnown(),
    );
  });

  test('in what silence brought: on from the second, and a change is made to what it brought', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: slower (after 240 s)
      A: Slower, then. Outer waist, thumbs on the edge of the long muscles. [3] Half a minute
         more. …
    `,
      someoneKnown(),
    ));

  test.each([
    ['next', /^Outer waist, thumbs on the edge of the long muscles\./],
    ['skip this point', /^Leaving out your outer waist\. Left hand, right thumb on the hill\./],
    ['previous', /^Kidney points, thumbs behind your waist, on the muscle\./],
  ])('in what silence began with: "%s"', async (word, answer) => {
    const listener = createListener(someoneKnown());
    await listener.say('help my lower back');
    expect((await listener.say(word, 225)).says).toMatch(answer);
  });

  test('in the last seconds of what silence began with, on any device: "next" is the next', async () => {
    const listener = createListener(someoneKnown());
    await listener.say('help my lower back');
    expect((await listener.say('next', 255)).says).toMatch(/^Left hand, right thumb on the hill\./);
  });

  test('in what came later: "next" leaves what is under way for sure, and no more', async () => {
    const listener = createListener(someoneKnown());
    const { seconds } = await listener.say('help my lower back');
    expect((await listener.say('next', seconds + 8 + 150)).says).toMatch(
      /^Left knee, two fingertips/,
    );
  });

  test('after it: "pause" waits there, too, and "next" leads on all the same', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: pause (after the silence)
      A: Paused. …
      U: resume
      A: On we go. … hand, … thumb on the hill. …
    `,
      someoneKnown(),
    ).then(() =>
      converse(
        `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: pause (after the silence)
      A: Paused. …
      U: next
      A: Left knee, two fingertips in the middle of the crease. …
    `,
        someoneKnown(),
      ),
    ));

  test('after it: "next" leads on from the pause, whatever was asked meanwhile', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: pause (after the silence)
      A: Paused. …
      U: what is the hand valley
      A: …
      U: next
      A: Left knee, two fingertips in the middle of the crease. …
    `,
      someoneKnown(),
    ));

  test('after the last part of all: "stop" is what was invited to, and all is done', () =>
    converse(
      `
      U: ask back coach for five minutes for my lower back
      A: … If you say nothing, I'll go on.
      R: … Say start over, name another place, or say stop.
      U: stop (after the silence)
      A: … 
      U: open back coach (after 3600 s)
      A: Where shall we work: …
    `,
      someoneKnown(),
    ));

  test('after it: "stop" keeps what was surely heard, on a slower device, too; also another day', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      R: … And that's the web of your hands. Next, the back of your knees, about three minutes. …
      U: stop (after the silence)
      A: Your place is kept until tomorrow. To go on, open Back Coach.
      U: open back coach (after 40000 s)
      A: Last time was your lower back, and we stopped at the web of your hands. … Shall we go on?
    `,
      someoneKnown(),
    ));
});

describe('who wants to be waited for', () => {
  test('is, from then on, also on another day, until they say otherwise', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: wait for me
      A: I'll wait for next, then. Say next when you're ready.
      R: Take your time. [20] If I go quiet, just open Back Coach again. Say next when you like, or
         stop.
      U: next
      A: Outer waist, … When you've settled, say next.
      R: There's no rush. [20] If I go quiet, just open Back Coach again. Say next whenever you like,
         or stop.
      U: (silence)
      U: ask back coach to help my neck (after 90000 s)
      A: Ten minutes for your neck. …
      R: … [20] If I go quiet, just open Back Coach again. …
      U: go on by yourself (after 30 s)
      A: I'll go on by myself, then. … If you say nothing, I'll go on.
      R: Going on. Alexa, stop, if anything's wrong. …
    `,
      someoneKnown(),
    ));

  test('is told so where nothing is going on, and of a skill that is set to wait', async () => {
    await converse(
      `
      U: open back coach
      A: …
      U: wait for me
      A: I'll wait for next, then. …
    `,
      someoneKnown(),
    );
    await converse(
      `
      U: open back coach
      A: …
      U: go on by yourself
      A: I'll wait for next, then. …
    `,
      { ...someoneKnown(), limits: { seconds: 200, characters: 6500 } },
    );
  });
});

describe('practices go on the same way', () => {
  test('five minutes on the mat take no word, and the window and the words around it are part of them', () =>
    converse(
      `
      U: ask back coach to use my mat
      A: The mat, for five minutes. … It prickles at first. Roll off if it hurts. Let your back grow
         heavy. [~59] Breathe slowly, and let your shoulders drop. [~58] Stay with it. If you say
         nothing, I'll go on.
      R: Going on. Alexa, stop, if anything's wrong. [8] Try not to fall asleep. [~6] That's half.
         [~30] If it's too much, roll off to one side. [~58] Let your belly stay soft. [~59] Roll
         slowly onto your side, off the mat. … Say start over, name a place, or say stop.
      U: (silence)
    `,
      someoneKnown(),
    ));

  test('somebody falls asleep on the mat: it goes on, closes, and the place is kept', () =>
    converse(
      `
      U: ask back coach to use my mat for ten minutes
      A: The mat, for ten minutes. … Stay with it. If you say nothing, I'll go on.
      R: Going on. Alexa, stop, if anything's wrong. [8] … If I go quiet, just open Back Coach again.
         Say next to stay on, or roll off to one side.
      U: (silence)
      U: open back coach (after 3600 s)
      A: Last time we stopped at the mat. About five and a half minutes to go. Shall we go on?
    `,
      someoneKnown(),
    ));

  test.each(['breathing', 'foot massage'])('%s', async (practice) => {
    const listener = createListener(someoneKnown());
    await listener.say('open back coach');
    const { says, reprompt } = await listener.say(`ten minutes of ${practice}`);
    expect(says).toMatch(/ I'll go on\.$|Say start over, name a place, or say stop\.$/);
    expect(reprompt).toMatch(/^Going on\. |^$/);
  });
});

describe('where the first part is the last', () =>
  test('there is no reprompt', () =>
    converse(
      `
      U: ask back coach for the hand valley
      A: … Say start over, name a place, or say stop.
      R:
      U: (silence)
    `,
      someoneKnown(),
    )));

/** What a session that ended, or was left, keeps of its listener. */
async function keptAfter(
  leave: (listener: ReturnType<typeof createListener>, seconds: number) => Promise<unknown>,
  start = 'help my lower back',
): Promise<ListenerRecord | undefined> {
  const store = createMemoryStore({ listener: { ...oldListener, explained: [] } });
  const listener = createListener({ store });
  const { seconds } = await listener.say(start);
  await leave(listener, seconds);
  return store.kept.get('listener')?.record;
}

describe('how a session ends', () => {
  test('who stayed silent to the end has heard both parts, whatever the clock says', async () => {
    const kept = await keptAfter((listener) => listener.end('EXCEEDED_MAX_REPROMPTS', 20));
    const { from = 0, spoken } = kept?.bookmark ?? {};
    expect(from).toBeGreaterThan(2);
    expect(spoken).toBeUndefined();
    expect(kept?.bookmark?.interrupted).toBeUndefined();
    expect(kept?.listener.explained.length).toBeGreaterThan(1);
    expect(kept?.listener.onward).toBeUndefined();
  });

  test('who left is where the clock says', async () => {
    const kept = await keptAfter((listener, seconds) =>
      listener.end('USER_INITIATED', seconds + 80),
    );
    expect(kept?.bookmark).toMatchObject({ interrupted: { locate: 'back' } });
  });

  test.each([3, 100, 200])(
    'an error %s s after it began leaves them before what silence brought, which is not tried again',
    async (after) => {
      const kept = await keptAfter((listener, seconds) =>
        listener.end('ERROR', after < 10 ? after : seconds + after),
      );
      const spent = Object.values(kept?.bookmark?.spent ?? {});
      expect(kept?.bookmark?.interrupted).toBeUndefined();
      expect(kept?.listener.onward).toBe('word');
      expect(kept?.listener.explained.length).toBe(after < 10 ? 0 : 2);
      if (after > 10) expect(Math.max(...spent)).toBeGreaterThan(8);
    },
  );

  test('an error in the middle of the first part is no matter of silence', async () => {
    const kept = await keptAfter((listener) => listener.end('ERROR', 40));
    expect(kept?.listener.onward).toBeUndefined();
  });

  test('after the last part a session is finished by its end in silence', async () => {
    const kept = await keptAfter(
      (listener) => listener.staySilent(),
      'ask back coach for five minutes for my lower back',
    );
    expect(kept?.bookmark).toBeUndefined();
    expect(kept?.listener.finished.count).toBe(1);
  });

  test('and counts once, where its last place is done again after a pause', async () => {
    const store = createMemoryStore({ listener: oldListener });
    const listener = createListener({ store });
    await listener.say('ask back coach for five minutes for my lower back');
    expect((await listener.say('pause', 'silence')).says).toMatch(/^Paused/);
    expect((await listener.say('resume')).says).toMatch(/^On we go\. .*That's the whole session/);
    await listener.staySilent();
    expect(store.kept.get('listener')?.record.listener.finished.count).toBe(1);
  });

  test('and without one the next launch may offer what was done', () =>
    converse(
      `
      U: ask back coach for five minutes for my lower back
      A: … If you say nothing, I'll go on.
      U: open back coach (after 3600 s)
      A: We stopped at your outer waist last time; it was your lower back. … Shall we go on from there?
    `,
      someoneKnown(),
    ));
});

describe('whatever comes in between, the place is kept', () => {
  test.each([
    [100, 'your waist'],
    [190, 'your outer waist'],
    [290, 'the web of your hands'],
    [900, 'your outer waist'],
  ])(
    'the skill is opened anew after %s s, and nobody said that the session was over',
    (after, place) =>
      converse(
        `
      U: help my lower back
      A: …
      U: open back coach (after ${after} s)
      A: … stopped at ${place}…
    `,
        someoneKnown(),
      ),
  );

  test.each([
    [100, 'Kidney points'],
    [178, 'Outer waist'],
    [290, 'Left hand'],
  ])('it is asked to go on in one sentence after %s s', (after, place) =>
    converse(
      `
      U: help my lower back
      A: …
      U: ask back coach to resume (after ${after} s)
      A: … ${place}, …
    `,
      someoneKnown(),
    ),
  );

  test.each([60, 185, 300])(
    'another skill, a timer or a call ends it after %s s, and it goes on an hour later',
    (after) =>
      converse(
        `
        U: help my lower back
        A: …
        U: (left) (after ${after} s)
        U: open back coach (after 3600 s)
        A: … stopped at …
        U: yes
        A: …
        R: Going on. Alexa, stop, if anything's wrong. …
      `,
        someoneKnown(),
      ),
  );

  test.each([9, 30])(
    'a device plays no reprompt, or cuts it after %s s, and says nothing',
    (after) =>
      converse(
        `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: open back coach (after ${172 + after} s)
      A: … stopped at your outer waist…
    `,
        someoneKnown(),
      ),
  );

  test('a voice in the background asks something in the window', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: does it work
      A: … I'll carry on.
      R: Going on. Alexa, stop, if anything's wrong. [1] Outer waist, …
      U: (silence)
      U: open back coach (after 3600 s)
      A: … stopped at the back of your knees…
    `,
      someoneKnown(),
    ));
});

describe('the store', () => {
  test('knows both parts before the first word is spoken', async () => {
    const kept = await keptAfter(() => Promise.resolve());
    const { spoken } = kept?.bookmark ?? {};
    expect(spoken?.silence?.opensAt).toBeCloseTo((spoken?.seconds ?? 0) + 8, 2);
    expect(spoken?.silence?.steps.length).toBeGreaterThan(1);
    expect(spoken?.startedAt).toBeGreaterThan(0);
  });

  test('forgets both', async () => {
    const store = createMemoryStore({ listener: oldListener });
    const listener = createListener({ store });
    await listener.say('help my lower back');
    await listener.say('forget me', 250);
    expect(store.kept.size).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { converse } from '../support/conversation';
import { createListener, createMemoryStore, oldListener, waiting } from '../support/listener';

/* Before what silence brings, the microphone opens by itself: whatever is said there may come from the listener, from somebody
 * else, or from the television. */

const someoneKnown = () => ({ store: createMemoryStore({ listener: oldListener }) });

/** What is answered in the window after the first part of ten minutes for the lower back. */
async function inTheWindow(...said: readonly string[]) {
  const listener = createListener(someoneKnown());
  let heard = await listener.say('help my lower back');
  for (const words of said) heard = await listener.say(words);
  return heard;
}

describe('what is said there is answered in a sentence, and silence brings the same part', () => {
  test.each([
    ['a question', 'how often', 'Your outer waist: three times a day, at most.'],
    ['thanks', 'thank you', 'Gladly.'],
    ['praise', 'that was lovely', 'Gladly.'],
    ['a miss', 'the brindled zebu gavottes', "I didn't catch that; say stop if anything's wrong."],
    ['help', 'help', 'You can say next, repeat, pause or stop, or ask how long is left.'],
    ['help', 'what can i say', 'You can say next, repeat, pause or stop, or ask how long is left.'],
    ['a greeting', 'hello', 'Hello there.'],
    ['a greeting', 'are you still there', 'Hello there.'],
    ['small talk', 'nice to meet you', 'Hello there.'],
    ['a wish we do not grant', 'play some music', "I can't play music yet."],
    ['a number', 'ten', "I didn't catch that; say stop if anything's wrong."],
    ['nothing after all', 'oh never mind', 'No matter.'],
    ['how things are', 'i feel fine', 'All right.'],
    ['a point that we do not teach', 'where is spleen six', "S P six isn't one I teach."],
    [
      'a question about what was hardly heard',
      'explain kidney pints',
      "I didn't catch that; say stop if anything's wrong.",
    ],
  ])('%s: "%s"', async (_, said, answer) => {
    const { says, reprompt } = await inTheWindow(said);
    expect(says).toBe(`${answer} I'll carry on.`);
    expect(reprompt).toMatch(/^Going on\. Alexa, stop, if anything's wrong\. \[1\] Outer waist, /);
  });

  test.each(['help my elbow', 'take me through the thingummy', 'do some juggling'])(
    'what we do not know: "%s"',
    async (said) => {
      const { says, reprompt } = await inTheWindow(said);
      expect(says).toBe("I didn't catch that; say stop if anything's wrong. I'll carry on.");
      expect(reprompt).toMatch(/^Going on\. /);
    },
  );

  test('whatever is asked is of the place that was announced, not of the one before it', () =>
    converse(
      `
      U: ask back coach to help my neck
      A: … the tops of your shoulders. … the back of your neck, about two and a half minutes. If you say nothing, I'll go on.
      U: which side
      A: The left side. I'll carry on.
      U: how hard do i press
      A: The back of your neck: only lightly. I'll go on.
      U: how long do i hold it
      A: The back of your neck: twenty seconds, twice on each side. I'll carry on.
      U: what are we doing
      A: This session is for your neck, and we're at the back of your neck. I'll go on.
      U: why
      A: Traditionally used for tension at the back of the neck. I'll carry on.
    `,
      someoneKnown(),
    ));

  test('help that is asked for again is told whole, and waits', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: help
      A: You can say next, repeat, pause or stop, or ask how long is left. I'll carry on.
      R: Going on. …
      U: help
      A: While I speak, say Alexa first: Alexa, pause, or Alexa, next. Say next to go on.
      R: … [20] If I go quiet, just open Back Coach again. …
    `,
      someoneKnown(),
    ));

  test('whoever asked for help and is then not understood is told whom to call', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: i need help
      A: You can say next, repeat, pause or stop, or ask how long is left. I'll carry on.
      U: the brindled zebu gavottes
      A: I missed that. If something's wrong, let go, and call nine one one. Or say resume.
    `,
      someoneKnown(),
    ));
});

describe('a name by itself, which anybody may have said, is offered, and silence goes on', () => {
  test.each([
    ['neck', 'For your neck, say yes.'],
    ['my neck', 'For your neck, say yes.'],
    ['hand valley', 'For the hand valley, say yes.'],
    ['press the kidney pints', 'For the kidney points, say yes.'],
    ['foot massage', 'For the foot massage, say yes.'],
    ['breathing', 'For slow breathing, say yes.'],
    ['the desk routine', 'For the desk routine, say yes.'],
    ['the fourteen points', 'For the fourteen points, say yes.'],
  ])('"%s", from the television', async (said, offer) => {
    await converse(
      `
      U: help my lower back
      A: … Then your outer waist, about a minute and a half. If you say nothing, I'll go on.
      U: ${said}
      A: ${offer} I'll carry on.
      R: Going on. Alexa, stop, if anything's wrong. [1] Outer waist, …
      U: (silence)
      U: open back coach (after 3600 s)
      A: … your lower back, … stopped at the back of your knees…
    `,
      someoneKnown(),
    );
  });

  test.each(['yes', 'neck', 'my neck', 'help my neck'])(
    '"%s" after it begins the neck, and the lower back can be had back',
    (word) =>
      converse(
        `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: neck
      A: For your neck, say yes. I'll carry on.
      U: ${word}
      A: Ten minutes for your neck. …
      U: go back to my lower back (after 60 s)
      A: … Outer waist, thumbs on the edge of the long muscles. …
    `,
        someoneKnown(),
      ),
  );

  test.each(['yes', 'the fourteen points'])(
    '"%s" after the fourteen points were offered asks which half is meant',
    (word) =>
      converse(
        `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: the fourteen points
      A: For the fourteen points, say yes. I'll carry on.
      U: ${word}
      A: The fourteen points take more than half an hour. Which seven shall we do: lower back, or upper back?
      U: upper back
      A: Twelve minutes for the seven upper points. …
    `,
        someoneKnown(),
      ),
  );

  test('"no" after it leaves all as it was', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: neck
      A: For your neck, say yes. I'll carry on.
      U: no
      A: Never mind, then. I'll go on.
      R: Going on. Alexa, stop, if anything's wrong. [1] Outer waist, …
      U: yes
      A: Going on. Outer waist, …
    `,
      someoneKnown(),
    ));

  test.each(['cancel', 'never mind'])('"%s" after it takes it back, and nothing else', (word) =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: neck
      A: For your neck, say yes. I'll carry on.
      U: ${word}
      A: Never mind, then. I'll go on.
      R: Going on. Alexa, stop, if anything's wrong. [1] Outer waist, …
    `,
      someoneKnown(),
    ),
  );

  test('a yes that comes once what silence brings is under way answers nothing that is still asked', async () => {
    const listener = createListener(someoneKnown());
    await listener.say('help my lower back');
    const { seconds } = await listener.say('neck');
    expect((await listener.say('yes', seconds + 40)).says).toMatch(/^Carrying on\. Outer waist, /);
  });

  test.each(['lower back', 'my lower back', 'help my lower back'])(
    '"%s" is what is under way, and goes on',
    (said) =>
      converse(
        `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: ${said}
      A: This session is for your lower back, and we're at your outer waist. I'll carry on.
      R: Going on. Alexa, stop, if anything's wrong. [1] Outer waist, …
    `,
        someoneKnown(),
      ),
  );

  test.each(['five minutes for my neck', 'my neck in bed', 'go to my neck'])(
    '"%s" says more than a name, and is begun',
    async (said) => {
      expect((await inTheWindow(said)).says).toMatch(/^(Five|Ten) minutes for your neck/);
    },
  );
});

describe('how, or for how long, by itself is offered, too, for the television may have said it', () => {
  test.each([
    ['five minutes', 'To go on for five minutes, say yes.'],
    ['ninety minutes', 'To go on for thirty minutes, say yes.'],
    ['ninety minutes at my desk', 'To go on for thirty minutes, at your desk, say yes.'],
    ['in bed', 'To go on in bed, say yes.'],
    ['at my desk', 'To go on at your desk, say yes.'],
    ['someone is helping me', 'To go on with a helper, say yes.'],
    ['ten minutes in bed', 'To go on for ten minutes, in bed, say yes.'],
  ])('"%s" changes nothing', (said, offer) =>
    converse(
      `
      U: help my lower back
      A: … Then your outer waist, about a minute and a half. If you say nothing, I'll go on.
      U: ${said}
      A: ${offer} I'll carry on.
      R: Going on. Alexa, stop, if anything's wrong. [1] Outer waist, …
      U: (silence)
      U: open back coach (after 3600 s)
      A: … your lower back, … stopped at the back of your knees. About three and a half minutes …
    `,
      someoneKnown(),
    ),
  );

  test.each(['yes', 'in bed'])('"%s" after it goes on like that', (word) =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: in bed
      A: To go on in bed, say yes. I'll carry on.
      U: ${word}
      A: In bed, then. Ease down onto your right side, knees bent. …
    `,
      someoneKnown(),
    ),
  );

  test('"five minutes" and "yes" leave five minutes of it', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: five minutes
      A: To go on for five minutes, say yes. I'll carry on.
      U: yes
      A: Five minutes to go. Outer waist, …
    `,
      someoneKnown(),
    ));

  test('"no" after it leaves all as it was', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: in bed
      A: To go on in bed, say yes. I'll carry on.
      U: no
      A: …
      R: Going on. Alexa, stop, if anything's wrong. [1] Outer waist, …
    `,
      someoneKnown(),
    ));

  test('so is "start over", which would lose the place', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: start over
      A: To start over, say yes. I'll carry on.
      R: Going on. Alexa, stop, if anything's wrong. [1] Outer waist, …
      U: (silence)
      U: open back coach (after 3600 s)
      A: … stopped at the back of your knees…
    `,
      someoneKnown(),
    ));

  test.each(['yes', 'start over'])('"%s" after that starts over', (word) =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: start over
      A: To start over, say yes. I'll carry on.
      U: ${word}
      A: … Ten minutes for your lower back. Kidney points, …
    `,
      someoneKnown(),
    ),
  );

  test('after the second part it waits', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: in bed (after the silence)
      A: To go on in bed, say yes. Say next when you're ready.
      U: next
      A: Left knee, two fingertips in the middle of the crease. …
    `,
      someoneKnown(),
    ));

  test('in a part, where the wake word was said, it is done at once', () =>
    converse(
      `
      U: help my lower back
      U: in bed (after 60 s)
      A: In bed, then. …
    `,
      someoneKnown(),
    ));
});

describe('after the second part, and where a word is waited for, it is offered, too', () => {
  test('and the place is kept where nobody says more', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      R: … Next, the back of your knees, about three minutes. …
      U: neck (after the silence)
      A: For your neck, say yes. Say next when you're ready.
      U: (silence)
      U: open back coach (after 3600 s)
      A: Last time was your lower back, …
    `,
      someoneKnown(),
    ));

  test('"yes" begins it, "next" goes on', async () => {
    const begun = async (word: string) => {
      const listener = createListener(someoneKnown());
      await listener.say('help my lower back');
      await listener.say('neck', 'silence');
      return (await listener.say(word)).says;
    };
    expect(await begun('yes')).toMatch(/^Ten minutes for your neck\./);
    expect(await begun('neck')).toMatch(/^Ten minutes for your neck\./);
    expect(await begun('next')).toMatch(/^Left knee, two fingertips/);
  });

  test('a yes that answers something else begins nothing', () =>
    converse(
      `
      U: help my lower back
      A: … If you say nothing, I'll go on.
      U: neck (after the silence)
      A: For your neck, say yes. …
      U: how long is left
      A: About …
      U: yes
      A: On we go. … hand…
    `,
      someoneKnown(),
    ));

  test('by somebody who is waited for', () =>
    converse(
      `
      U: help my lower back
      A: … Say next to go on, or stop.
      U: neck
      A: For your neck, say yes. Say next when you're ready.
      U: next
      A: Outer waist, …
    `,
      { ...someoneKnown(), ...waiting },
    ));
});

describe('what was begun instead of something gives it back', () => {
  test.each(['no', 'oh never mind'])('at "%s", before it is pressed', (word) =>
    converse(
      `
      U: help my lower back
      U: help my neck (after 100 s)
      A: Ten minutes for your neck. …
      U: ${word} (after 4 s)
      A: … Kidney points, thumbs behind your waist, on the muscle. …
    `,
      someoneKnown(),
    ),
  );

  test.each(['hand valley', 'foot massage'])('"%s", put in between, at "no"', (said) =>
    converse(
      `
      U: help my lower back
      U: ${said} (after 100 s)
      A: …
      U: no (after 3 s)
      A: … Kidney points, thumbs behind your waist, on the muscle. …
    `,
      someoneKnown(),
    ),
  );

  test.each([
    'go back to my lower back',
    'back to my lower back',
    'resume my lower back',
    'resume the lower back',
    'continue with my lower back',
    'help my lower back',
  ])('at "%s", whenever it is said, and the other way round', (word) =>
    converse(
      `
      U: help my lower back
      U: help my neck (after 100 s)
      A: Ten minutes for your neck. …
      U: ${word} (after 150 s)
      A: … Kidney points, thumbs behind your waist, on the muscle. …
      U: go back to my neck (after 5 s)
      A: On we go. …
      U: what are we doing (after 5 s)
      A: This session is for your neck. …
    `,
      someoneKnown(),
    ),
  );

  test('at "resume", once that is done', () =>
    converse(
      `
      U: help my lower back
      U: three minutes for my neck (after 100 s)
      A: Three minutes for your neck. … Say start over, name another place, or say stop.
      U: resume
      A: On we go. … Kidney points, …
    `,
      someoneKnown(),
    ));

  test('another day, once that is done', () =>
    converse(
      `
      U: help my lower back
      U: three minutes for my neck (after 100 s)
      A: Three minutes for your neck. … Say start over, name another place, or say stop.
      U: (silence)
      U: open back coach (after 3600 s)
      A: … stopped at your waist…
      U: yes
      A: … Kidney points, …
    `,
      someoneKnown(),
    ));

  test('not at "no" once it was pressed: that waits', () =>
    converse(
      `
      U: help my lower back
      U: help my neck (after 100 s)
      A: Ten minutes for your neck. …
      U: no (after 60 s)
      A: Paused here. …
    `,
      someoneKnown(),
    ));

  test('what an earlier visit left is no answer to "no"; but it is had back by name', () =>
    converse(
      `
      U: help my lower back
      A: …
      U: (left) (after 60 s)
      U: ask back coach to help my neck (after 3600 s)
      A: Ten minutes for your neck. …
      U: no (after 4 s)
      A: Paused here. …
      U: go back to my lower back
      A: … Kidney points, thumbs behind your waist, on the muscle. … Twenty …
    `,
      someoneKnown(),
    ));

  test('also where the other was begun anew', () =>
    converse(
      `
      U: help my lower back
      U: help my neck (after 100 s)
      A: Ten minutes for your neck. …
      U: five minutes of my neck (after 30 s)
      A: …
      U: start over (after 30 s)
      A: …
      U: go back to my lower back (after 5 s)
      A: On we go. … Kidney points, …
    `,
      someoneKnown(),
    ));

  test('"start over" is still of what is under way', () =>
    converse(
      `
      U: help my lower back
      U: help my neck (after 100 s)
      A: Ten minutes for your neck. …
      U: start over (after 100 s)
      A: … Ten minutes for your neck. …
    `,
      someoneKnown(),
    ));

  test('what is left out meanwhile does not come back with it', () =>
    converse(
      `
      U: help my lower back
      U: help my neck (after 100 s)
      A: Ten minutes for your neck. …
      U: leave out my waist (after 20 s)
      A: …
      U: go back to my lower back (after 5 s)
      A: … Left hand, right thumb on the hill. …
    `,
      someoneKnown(),
    ));
});

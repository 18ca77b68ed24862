import { describe, expect, test } from 'vitest';
import { converse } from '../support/conversation';
import { createListener, createMemoryStore, oldListener } from '../support/listener';

/** A listener who has heard everything before, and whose visits are kept. */
const remembered = () => ({ store: createMemoryStore({ listener: oldListener }) });
const recordIn = ({ store }: ReturnType<typeof remembered>) => store.kept.get('listener')?.record;

const HOUR = 3600;
const DAY = 86_400;

/** What happens before a later visit: forty-five seconds into the press at the waist. */
const LEFT_AT_THE_WAIST = `
  U: help my lower back
  U: next
  U: stop (after 45 s)
`;

describe('a visit that was left in the middle of a press', () => {
  test('says how to come back, offers to go on, and goes on to the second', () =>
    converse(
      `
      U: help my lower back
      U: next
      A: Outer waist, thumbs on the edge of the long muscles. …
      U: stop (after 45 s)
      A: I'll keep your place until tomorrow. Open Back Coach to go on.
      U: open back coach (after 3600 s)
      A: Last time was your lower back, and we stopped at your outer waist. About six minutes to go.
         Shall we go on?
      R: Take your time. [20] If I go quiet, just open Back Coach again. A yes or a no is enough.
      U: yes
      A: Carrying on. Sit forward, away from the chair back. [4] Outer waist, thumbs on the edge of
         the long muscles. [2] Twenty-five seconds more. Breathe in. [3] …
    `,
      remembered(),
    ));

  test('goes on at once when asked to by name', () =>
    converse(
      `${LEFT_AT_THE_WAIST}
      U: ask back coach to continue the session (after 300 s)
      A: Carrying on. Sit forward, away from the chair back. [4] Outer waist, thumbs on the edge of
         the long muscles. [2] Twenty-five seconds more. …
    `,
      remembered(),
    ));

  test('is kept when silence ends it, or Alexa does', () =>
    converse(
      `
      U: help my lower back
      U: pause (after 60 s)
      U: (silence)
      U: open back coach (after ${HOUR} s)
      A: Last time was your lower back, and we stopped at your waist. …
      U: go on
      A: Sit forward, away from the chair back. [4] Kidney points, thumbs behind your waist, on
         the muscle. [2] Twenty seconds more. …
    `,
      remembered(),
    ));

  test('is kept though nobody was told that the session had ended', async () => {
    const skills = remembered();
    await createListener(skills).say('help my lower back');
    const { says } = await createListener(skills).say('open back coach');
    expect(says).toMatch(
      /^We stopped at your waist last time; .* about nine and a half minutes left\./,
    );
  });

  test('goes on by the clock though nobody was told that the session had ended', () =>
    converse(
      `
      U: help my lower back
      U: next (after 200 s)
      A: Outer waist, thumbs on the edge of the long muscles. …
      U: open back coach (after 45 s)
      A: We stopped at your outer waist last time; it was your lower back. There's about six minutes left. …
      U: yes
      A: On we go. Sit forward, away from the chair back. [4] Outer waist, thumbs on the edge of the
         long muscles. [2] Twenty-five seconds more. …
    `,
      remembered(),
    ));

  test('goes on after a reply that had been spoken to its end meanwhile', () =>
    converse(
      `
      U: help my lower back
      U: open back coach (after ${HOUR} s)
      A: We stopped at your outer waist last time; it was your lower back. There's about six and a half
         minutes left. …
    `,
      remembered(),
    ));

  test('is over where its last reply was, and counts as finished', async () => {
    const skills = remembered();
    await converse(
      `
      U: open back coach
      U: breathing for five minutes
      U: next
      A: … Say start over, name a place, or say stop.
      U: open back coach (after ${HOUR} s)
      A: Where shall we begin: …
    `,
      skills,
    );
    expect(recordIn(skills)).toMatchObject({ listener: { finished: { count: 1 } } });
    expect(recordIn(skills)).not.toHaveProperty('bookmark');
  });

  test.each([
    ['no', /Where shall|What needs|Which place|lower back/],
    ["I'm pregnant", /Nothing is pressed today|No pressing today/],
  ])('is let go by "%s", though the end of the old session is told late', async (said, words) => {
    const skills = remembered();
    const left = createListener(skills);
    await left.say('help my lower back');
    const anew = createListener(skills);
    await anew.say('open back coach', 120);
    expect((await anew.say(said, 8)).says).toMatch(words);
    await left.staySilent();
    expect(recordIn(skills)).not.toHaveProperty('bookmark');
  });

  test('counts what was heard of it, though it was left too long ago to go on', async () => {
    const skills = remembered();
    const listener = createListener(skills);
    await listener.say('open back coach');
    await listener.say('three minutes for my lower back');
    await listener.say('open back coach', 25 * HOUR);
    expect(recordIn(skills)?.listener.finished.count).toBe(1);
  });

  test('holds nothing of what was volunteered, nor of what was answered', async () => {
    const skills = remembered();
    const listener = createListener(skills);
    await listener.say('help my lower back');
    await listener.say('how long is left', 40);
    const kept = JSON.stringify(recordIn(skills)?.bookmark);
    expect(kept).toContain('spoken');
    expect(kept).not.toMatch(/answer|about|say/);
  });

  test('does not forget what had been pressed by then', async () => {
    const skills = remembered();
    const listener = createListener(skills);
    for (const words of ['open back coach', 'press the hand valley', 'repeat', 'repeat'])
      await listener.say(words);
    await listener.say('stop', 12);
    await listener.say('open back coach', HOUR);
    const resumed = await listener.say('yes');
    expect(resumed.says).toMatch(
      /^Going on\.|^On we go\.|^Carrying on\.|^That's enough there for today/,
    );
    const { spent } = (resumed.attributes['dialogue'] as { visit: { spent: object } }).visit;
    expect(spent).toMatchObject(recordIn(skills)?.bookmark?.spent ?? { nothing: 'kept' });
    expect(Object.values(spent).length).toBeGreaterThan(0);
    expect(Object.values(spent).filter((seconds) => Number(seconds) <= 20)).toEqual([]);
  });

  test('is let go after a day, and the place with it', async () => {
    const skills = remembered();
    const listener = createListener(skills);
    await listener.say('help my lower back');
    await listener.say('stop', 60);
    expect(recordIn(skills)?.bookmark).toBeDefined();
    const { says } = await listener.say('open back coach', DAY + 1);
    expect(says).toMatch(/lower back, upper back, neck/);
    expect(recordIn(skills)).toEqual({ listener: oldListener });
  });

  test('is offered when the clock has been set back, too', async () => {
    const listener = createListener(remembered());
    await listener.say('help my lower back');
    await listener.say('stop', 60);
    const { says } = await listener.say('open back coach', -2 * HOUR);
    expect(says).toContain('we stopped at your waist.');
  });

  test('is offered with the disclaimer, to one who never heard it to its end', () =>
    converse(
      `
      U: help my lower back
      U: stop (after 3 s)
      U: open back coach (after 60 s)
      A: I teach acupressure for comfort; it isn't medical advice. …
         Last time was your lower back, and we stopped at the web of your hands. …
      U: yes
      A: Carrying on. Sit comfortably. …
    `,
      { store: createMemoryStore() },
    ));

  test('of one point or practice names no routine', () =>
    converse(
      `
      U: ask back coach to press the hand valley
      U: stop (after 10 s)
      U: open back coach (after ${HOUR} s)
      A: Last time we stopped at the web of your hands. About … to go. Shall we go on?
    `,
      remembered(),
    ));
});

describe('the offer to go on', () => {
  const after = (words: string, answer: string, more = '') =>
    converse(
      `${LEFT_AT_THE_WAIST}
      U: open back coach (after ${HOUR} s)
      U: ${words}
      A: ${answer}
      ${more}
    `,
      remembered(),
    );
  const GOES_ON =
    '… Outer waist, thumbs on the edge of the long muscles. [2] Twenty-five seconds …';

  test.each(['yes', 'resume', 'next', 'go on', "let's continue"])('"%s" goes on', (words) =>
    after(words, GOES_ON),
  );

  test('"no" lets the place go, and asks which', () =>
    after(
      'no',
      '… lower back, upper back, neck, shoulders, hips or legs?',
      `U: resume
       A: There's nothing to go on with. Name a place when you'd like to begin, such as lower back.
       U: stop
       A: Goodbye for now.`,
    ));

  test('"start over" begins the same again, from its beginning', () =>
    after('start over', 'From the beginning. Ten minutes for your lower back. …'));

  test('"previous" goes back to the place before', () =>
    after('previous', '… Kidney points, thumbs behind your waist, on the muscle. …'));

  test('"repeat" asks again', () =>
    after(
      'repeat',
      'We stopped at your outer waist last time; it was your lower back. … go on from there?',
    ));

  test('"pause" waits, and keeps it', () =>
    after('pause', 'Paused here. Rest, and say resume to go on. …', `U: resume\n A: ${GOES_ON}`));

  test.each([
    ['help', 'We can go on where we stopped last time. Say yes, or say no for something else.'],
    ['flurb the wizzle', "I didn't catch that. Say yes to go on where we stopped, or no."],
    ['thank you', 'Gladly. Shall we go on where we stopped?'],
    ['good morning', 'Hello there. Shall we go on where we stopped?'],
  ])('"%s" is answered, and yes goes on after it', (words, answer) =>
    after(words, answer, `U: yes\n A: ${GOES_ON}`),
  );

  test('"stop" keeps the place as it was', () =>
    after(
      'stop',
      'Take care.',
      `U: open back coach (after ${2 * HOUR} s)
       A: … Shall we go on…`,
    ));

  test('silence keeps the place as it was', () =>
    converse(
      `${LEFT_AT_THE_WAIST}
      U: open back coach (after ${23 * HOUR} s)
      U: (silence)
      U: open back coach (after ${2 * HOUR} s)
      A: … lower back, upper back, neck, shoulders, hips or legs?
    `,
      remembered(),
    ));

  test('a named area starts at once, with nothing said of the last time', () =>
    after('my neck for five minutes', 'Five minutes for your neck. …'));

  test('and nothing that is only asked loses the place', () =>
    after(
      'where is the hand valley',
      'The hand valley. … Shall I take you through it?',
      `U: no
       U: five minutes
       U: resume
       A: ${GOES_ON}`,
    ));
});

describe('what was heard to its end', () => {
  const listenTo = async (words: string, ...more: string[]) => {
    const skills = remembered();
    const listener = createListener(skills);
    await listener.say('open back coach');
    await listener.say(words);
    for (const each of more) await listener.say(each);
    return { skills, listener };
  };
  const threeMinutes = ['breathing for three minutes', 'next'] as const;
  const throughHips = ['my hips for five minutes', ...Array<string>(4).fill('next')] as const;

  test('is not offered again, and counts as a session', async () => {
    const { skills, listener } = await listenTo(...throughHips);
    expect(recordIn(skills)?.listener.finished).toEqual({ count: 1, lastAt: expect.any(Number) });
    expect(recordIn(skills)?.bookmark).toBeUndefined();
    expect((await listener.say('stop')).says).toMatch(
      /^(Goodbye for now|Take care|Until next time)/,
    );
    expect((await listener.say('open back coach', HOUR)).says).not.toContain('Last time');
  });

  test('counts when silence follows it, at the moment it ended', async () => {
    const { skills, listener } = await listenTo(...threeMinutes);
    expect(recordIn(skills)?.listener.finished.count).toBe(0);
    await listener.staySilent();
    const { count, lastAt = 0 } = recordIn(skills)?.listener.finished ?? {};
    expect(count).toBe(1);
    const start = Date.parse('2026-11-20T12:00:00Z');
    expect((lastAt - start) / 1000).toBeGreaterThan(180);
    expect((lastAt - start) / 1000).toBeLessThan(240);
  });

  test('counts once, though some of it is heard again', async () => {
    const again = [...throughHips, 'repeat', 'next', 'previous', 'next', 'next', 'next'] as const;
    const { skills, listener } = await listenTo(...again);
    await listener.staySilent();
    expect(recordIn(skills)?.listener.finished.count).toBe(1);
  });

  test('counts again when it is heard again from the beginning', async () => {
    const { skills, listener } = await listenTo(...threeMinutes, 'start over', 'next');
    await listener.staySilent();
    expect(recordIn(skills)?.listener.finished.count).toBe(2);
  });

  test.each(['press the hand valley', 'breathing for one minute'])(
    'is no session where it is as little as "%s"',
    async (words) => {
      const { skills, listener } = await listenTo(words);
      await listener.staySilent();
      expect(recordIn(skills)?.listener.finished.count).toBe(0);
    },
  );

  test('is none where its end was only skipped to', async () => {
    const skills = remembered();
    const listener = createListener(skills);
    await listener.say('help my lower back for three minutes');
    for (let n = 0; n < 10; n++) await listener.say('next', 5);
    await listener.staySilent();
    expect(recordIn(skills)?.listener.finished.count).toBe(0);
    expect(recordIn(skills)?.bookmark).toBeUndefined();
  });
});

describe('"forget me"', () => {
  test('deletes all, says so, and a session under way goes on from its place', async () => {
    const skills = remembered();
    const listener = createListener(skills);
    await listener.say('help my lower back');
    await listener.say('next');
    const { says } = await listener.say('forget me', 40);
    expect(says).toMatch(
      /^I've forgotten all that I knew about you\. I teach acupressure.*Outer waist, .* Half a minute more\./,
    );
    expect(skills.store.kept.size).toBe(0);
  });

  test('does not bring back what was known, only what is heard afterwards', async () => {
    const skills = remembered();
    const listener = createListener(skills);
    await listener.say('help my lower back');
    await listener.say('forget everything', 40);
    await listener.say('pause', 60);
    const { listener: known } = recordIn(skills) ?? {};
    expect(known).toMatchObject({ heardDisclaimer: true, finished: { count: 0 } });
    expect(known?.explained.length).toBeLessThan(3);
  });

  test.each(['delete my data', 'forget what you know about me', 'erase everything you know'])(
    '"%s" does the same where nothing is going on',
    async (words) => {
      const skills = remembered();
      const listener = createListener(skills);
      await listener.say('help my lower back');
      await listener.say('stop', 40);
      await listener.say('open back coach', HOUR);
      const { says } = await listener.say(words);
      expect(says).toBe(
        "I've forgotten all that I knew about you. Name a place when you'd like to begin, such as lower back.",
      );
      expect(skills.store.kept.size).toBe(0);
      expect((await listener.say('resume')).says).toMatch(/nothing to go on with/);
      expect((await listener.say('open back coach')).says).toMatch(/^I teach/);
    },
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { catalogue } from '../../lambda/content/catalogue';
import { hearing } from '../device/model';
import { branchAt, type Branched, sayAt } from '../support/branches';
import { outcomeOf } from '../support/outcome';
import { converse } from '../support/conversation';
import {
  createListener,
  createMemoryStore,
  type Heard,
  oldListener,
  storeOf,
} from '../support/listener';

const known = { store: storeOf(oldListener) };

type BySign = Readonly<Record<string, readonly string[]>>;

/** Phrases that are no samples: what people say who have not read our model. */
const phrases = JSON.parse(readFileSync(join(__dirname, 'safetyPhrases.json'), 'utf8')) as {
  readonly emergency: BySign;
  readonly seeSomeone: BySign;
  readonly breathingOnly: BySign;
  readonly dizzy: readonly string[];
  readonly leaveOut: BySign;
  readonly noSign: readonly string[];
  readonly otherSign: BySign;
  readonly harmless: readonly string[];
};

/** What a reply must begin with, or hold, by what was volunteered. */
const SAYS = {
  emergency:
    /^Call nine one one now\. If you're pressing a point, let go\. I can't call for you\. Nine one one\.$/,
  crisis: /^Call or text nine eight eight now/,
  seeSomeone: /^(Let go\. )?No more pressing today\. .* should be seen by a doctor today\./,
  maternity: /^(Let go\. )?Call your maternity unit now\./,
  breathingOnly:
    /^(Back Coach .* instead\. )?(Let go\. )?No pressing today, then; we'll breathe instead\./,
  dizzy: /^(Let go\. )?Lie down flat, or sit with your head low\./,
  leaveOut: /^(Back Coach .* instead\. )?(Let go\. )?We'll leave that out today\./,
  noSign: /^(Back Coach .* instead\. )?(All right\.|I didn't catch that\.|I missed that\.)/,
  hurt: /^Let go\. /,
  sharpPain: /^Let go, and leave that out today\./,
  bruised: /^Let go, and leave that spot until it's gone\./,
  otherEmergency: /^Call nine one one now\. If you're pressing a point, let go\./,
  otherCrisis: /^Call or text nine eight eight with them now/,
  otherSeeSomeone: /^(Let go\. )?Press nothing on them today\./,
  otherBreathingOnly: /^(Let go\. )?No pressing on them today, then; breathe together instead\./,
};

/** What was answered after everything before it; a number is when it was said, in seconds since the reply began. */
async function answerTo(
  said: string,
  before: readonly (readonly [string, number?])[],
  after?: number,
): Promise<Heard> {
  const listener = createListener(known);
  for (const [words, seconds] of before) await listener.say(words, seconds);
  return listener.say(said, after);
}

const opened = branchAt(['open back coach']);
const guided = branchAt(['ask back coach to press the kidney points'], 40);
const idle = async (said: string) => sayAt(await opened, said, hearing);
const midHold = async (said: string) => sayAt(await guided, said, hearing);

const situationOf = ({ attributes }: Branched) =>
  (attributes['dialogue'] as { situation: { name: string } }).situation;

/** In both of these moments, a phrase gets these words, and the session stays open or not. */
async function expectAnswer(said: string, words: RegExp, isOpen: boolean): Promise<void> {
  for (const heard of [await idle(said), await midHold(said)]) {
    expect([said, heard.says]).toEqual([said, expect.stringMatching(words)]);
    expect([said, heard.isOpen]).toEqual([said, isOpen]);
    if (!isOpen) expect(situationOf(heard)).toEqual({ name: 'idle' });
  }
}

const all = (group: BySign): [string, string][] =>
  Object.entries(group).flatMap(([sign, said]) =>
    said.map((each): [string, string] => [sign, each]),
  );

/** Signs that are answered in words of their own. */
const OWN_WORDS: Readonly<Record<string, RegExp>> = {
  hopeless: SAYS.crisis,
  'pregnancy-trouble': SAYS.maternity,
};

test('there are phrases for signs that are there', () => {
  for (const group of [phrases.emergency, phrases.seeSomeone, phrases.breathingOnly])
    expect(Object.keys(group).filter((sign) => !catalogue.findSign(sign))).toEqual([]);
});

describe('an emergency is answered, before anything and while anything goes on', () => {
  test.each(all(phrases.emergency))('%s: "%s"', (sign, said) =>
    expectAnswer(said, OWN_WORDS[sign] ?? SAYS.emergency, false),
  );
});

describe('what a doctor should see today', () => {
  test.each(all(phrases.seeSomeone))('%s: "%s"', (sign, said) =>
    expectAnswer(said, OWN_WORDS[sign] ?? SAYS.seeSomeone, false),
  );
});

describe('what rules out pressing', () => {
  test.each(all(phrases.breathingOnly))('%s: "%s"', (_, said) =>
    expectAnswer(said, SAYS.breathingOnly, true),
  );
});

test.each(phrases.dizzy)('dizzy: "%s"', (said) => expectAnswer(said, SAYS.dizzy, false));

describe('a place to leave out', () => {
  test.each(all(phrases.leaveOut))('%s: "%s"', async (part, said) => {
    await expectAnswer(said, SAYS.leaveOut, true);
    const named = await outcomeOf('guiding', `leave out my ${part}`);
    expect((await outcomeOf('guiding', said)).known).toBe(named.known);
  });
});

describe('what is not so', () => {
  test.each(phrases.noSign)('"%s" raises no alarm', (said) =>
    expectAnswer(said, SAYS.noSign, true),
  );

  test.each(["I'm not fine", "I don't feel good", "I don't feel any better"])(
    '"%s" is not answered as if all were well',
    (said) => expectAnswer(said, /can't judge that one\. If it's about your health/, true),
  );
});

describe('about somebody else, the words are for who helps them', () => {
  const others: Readonly<Record<string, RegExp>> = {
    emergency: SAYS.otherEmergency,
    breathingOnly: SAYS.otherBreathingOnly,
    seeSomeone: SAYS.otherSeeSomeone,
  };
  test.each(all(phrases.otherSign))('%s: "%s"', (tier, said) => {
    const words = /kill himself/.test(said) ? SAYS.otherCrisis : (others[tier] ?? /^$/);
    return expectAnswer(said, words, tier === 'breathingOnly');
  });
});

describe('what only sounds like it', () => {
  test.each(phrases.harmless)('"%s" is no emergency', async (said) => {
    for (const heard of [await idle(said), await midHold(said)]) {
      expect([said, heard.says]).not.toEqual([
        said,
        expect.stringMatching(/nine (one one|eight eight) |seen by a doctor today/),
      ]);
      expect([said, heard.says]).not.toEqual([said, expect.stringMatching(/no pressing/)]);
    }
  });
});

type Before = readonly (readonly [string, number?])[];

/** Ways to every situation, and when to speak in it. */
const situations: Readonly<Record<string, { readonly before: Before; readonly after?: number }>> = {
  'nothing begun': { before: [['ask back coach to pause']] },
  'asked which area': { before: [['open back coach']] },
  'asked which area, guidance aside': {
    before: [['ask back coach to help my lower back'], ['press the thingummy point', 30]],
  },
  'asked what was meant': { before: [['ask back coach to press b fifty two']] },
  'asked what was meant, guidance aside': {
    before: [['ask back coach to help my lower back'], ['press b fifty two', 30]],
  },
  'a point offered': { before: [['ask back coach where is the hand valley']] },
  'in the middle of a hold': { before: [['ask back coach to press the kidney points']], after: 40 },
  'between replies': { before: [['ask back coach to help my lower back']] },
  paused: { before: [['ask back coach to help my lower back'], ['pause', 42]] },
  finished: { before: [['ask back coach to press the hand valley'], ['repeat']] },
};

/** Something of each kind, what is answered, and whether the session stays open. */
const volunteered: readonly (readonly [string, RegExp, boolean])[] = [
  ['I have chest pain', SAYS.emergency, false],
  ['I want to die', SAYS.crisis, false],
  ['I have a fever', SAYS.seeSomeone, false],
  ["I'm pregnant and I'm bleeding", SAYS.maternity, false],
  ["I'm pregnant", SAYS.breathingOnly, true],
  ['I feel dizzy', SAYS.dizzy, false],
  ['my left elbow is injured', SAYS.leaveOut, true],
  ["I'm not pregnant", SAYS.noSign, true],
  ['I have no numbness between my legs', SAYS.noSign, true],
  ['my husband has chest pain', SAYS.otherEmergency, false],
  ['my wife is pregnant', SAYS.otherBreathingOnly, true],
  ['ouch', SAYS.hurt, true],
  ["it's sharp", SAYS.sharpPain, true],
  ["it's bruised", SAYS.bruised, true],
];

describe.each(Object.entries(situations))('%s:', (_, { before, after }) => {
  test.each(volunteered)('"%s"', async (said, words, isOpen) => {
    const heard = await answerTo(said, before, after);
    expect(heard.says).toMatch(words);
    expect(heard.isOpen).toBe(isOpen);
    if (!isOpen) {
      expect(situationOf(heard)).toEqual({ name: 'idle' });
      expect(heard.reprompt).toBe('');
    } else expect(`${heard.says} ${heard.reprompt}`).toMatch(/\b(say|name)\b|\?/i);
  });
});

describe('breathing only, whatever way to guidance is tried', () => {
  test.each([
    ...['help my lower back', 'ten minutes for my neck', 'press the hand valley'],
    ...['how do I find the hand valley', 'press b fifty two', 'the fourteen points'],
    ...['resume', 'next', 'previous', 'repeat', 'start over', 'yes', 'no', 'help'],
    ...['use the mat', 'use the pillow', 'massage my feet', 'what else'],
  ])('"%s" brings no point back', async (said) => {
    for (const before of [
      [['open back coach'], ["I'm pregnant"]],
      [['ask back coach to help my lower back'], ["I'm pregnant", 42]],
      [['ask back coach to help my lower back'], ['pause', 30], ["I'm pregnant", 10]],
    ] as const) {
      const heard = await answerTo(said, before);
      const { dialogue } = heard.attributes as {
        dialogue: { visit: { breathingOnly: boolean } };
      };
      expect([said, dialogue.visit.breathingOnly]).toEqual([said, true]);
      expect([said, heard.says]).not.toEqual([
        said,
        expect.stringMatching(/thumb|finger|press, and|points?\b|name a place|mat |foot|feet/i),
      ]);
    }
  });
});

describe('nothing of it is kept', () => {
  const outputs = ['log', 'info', 'warn', 'error', 'debug'] as const;
  let written: string[];
  beforeEach(() => {
    written = [];
    for (const output of outputs)
      vi.spyOn(console, output).mockImplementation((...said) => void written.push(said.join()));
  });

  const telling =
    /chest|pain|fever|pregnan|bleed|dizz|\bnumb|saddle|husband|thinner|suicid|hopeless|heart|stroke|emergency|seeSomeone|bruise|sharp|hurt|sign/i;

  test.each([
    ['I have chest pain'],
    ['my husband has chest pain'],
    ['I want to die'],
    ['I have a fever'],
    ["I'm pregnant"],
    ['my wife is pregnant'],
    ['I feel dizzy'],
    ["I'm not pregnant"],
    ['my left elbow is injured'],
    ['my groin is numb'],
    ["it's bruised"],
    ["it's sharp"],
    ['ouch'],
  ])('of "%s": not in the session, the store or a log', async (said) => {
    const store = createMemoryStore();
    const listener = createListener({ store });
    await listener.say('ask back coach to help my lower back');
    const before = [...store.kept.values()];
    const { attributes } = await listener.say(said, 42);
    const { dialogue } = attributes as {
      dialogue: { visit: { breathingOnly: boolean; leftOut: string[] } };
    };
    expect(JSON.stringify(dialogue)).not.toMatch(telling);
    await listener.staySilent();
    const kept = JSON.stringify([...store.kept.values()]);
    expect(kept).not.toMatch(telling);
    expect(kept).not.toMatch(/breathingOnly|leftOut/);
    expect(before.length).toBeLessThanOrEqual(store.kept.size);
    expect(written).toEqual([]);
  });

  test('even where something fails, no log tells what was volunteered', async () => {
    const store = {
      load: () => Promise.reject(new Error('I have chest pain')),
      save: () => Promise.reject(new Error('I have chest pain')),
      forget: () => Promise.reject(new Error('I have chest pain')),
    };
    for (const [said, answer] of [
      ['I have chest pain', /^Call nine one one now/],
      ['ouch', /^Let go\. /],
      ["it's bruised", /^Let go, and leave that spot/],
      ['my groin is numb', /^Call nine one one now/],
    ] as const) {
      const listener = createListener({ store });
      expect((await listener.say(`ask back coach ${said}`)).says).toMatch(answer);
    }
    expect(written.length).toBeGreaterThan(0);
    expect(written.join()).not.toMatch(/chest|Volunteer|Hurt|Bruise|Sharp/);
  });
});

describe('conversations', () => {
  test('breathing only: the plan changes at once, and nothing brings pressing back', () =>
    converse(
      `
      U: help my lower back
      U: oh I'm pregnant (after 42 s)
      A: Let go. No pressing today, then; we'll breathe instead. Ask your doctor before you press.
         … Slow breathing, for two minutes. …
      U: start over (after 30 s)
      A: From the beginning. … Slow breathing, for two minutes. …
      U: press the hand valley (after 30 s)
      A: Nothing is pressed today. Say next to go on breathing.
      U: ten minutes for my neck
      A: Nothing is pressed today. Say next to go on breathing.
      U: use the mat
      A: Nothing is pressed today. Say next to go on breathing.
      U: next
      A: … Say start over, or hourly break, or say stop.
      U: hourly break
      A: The hourly break, for five minutes. … One hand on something steady. …
    `,
      known,
    ));

  test('breathing only, before anything was begun', () =>
    converse(
      `
      U: open back coach
      U: I take blood thinners
      A: No pressing today, then; we'll breathe instead. Ask your doctor before you press.
         Say breathing, or hourly break, or stop.
      R: Take your time. [20] Say breathing when you like, or stop.
      U: help
      A: Nothing is pressed today. Say breathing, or hourly break, or stop.
      U: where is the hand valley
      A: Nothing is pressed today. Say breathing, or hourly break, or stop.
      U: yes
      A: … Slow breathing, for two minutes. …
    `,
      known,
    ));

  test('a knee is left out, and the hold under way goes on to the second', () =>
    converse(
      `
      U: open back coach
      U: press the kidney points
      U: my left knee is bruised (after 40 s)
      A: Let go. We'll leave that out today. Kidney points, thumbs behind your waist, on the
         muscle. [2] Forty seconds more. … press, and hold. …
      U: press the knee crease (after 20 s)
      A: We'll leave that out today. Say next to go on where we were.
      U: next
      A: Kidney points, … more. …
    `,
      known,
    ));

  test('it hurts: let go first, then more lightly, or another place', () =>
    converse(
      `
      U: help my lower back
      U: that hurts (after 42 s)
      A: Let go. If it was the spot, say resume, and press lighter.
         If it's the pain you came with, say next.
      U: resume
      A: On we go. Kidney points, thumbs behind your waist, on the muscle. [2] Thirty-five seconds
         more. …
      U: ow (after 10 s)
      A: Let go. …
      U: next
      A: Outer waist, thumbs on the edge of the long muscles. [2] …
      U: it's going numb (after 20 s)
      A: Let go, and leave that out today. If it stays sharp or numb, see a doctor.
         Say next for another place, or stop.
      U: next
      A: Left hand, right thumb on the hill. [2] Press. …
      U: it's bruised (after 20 s)
      A: Let go, and leave that spot until it's gone.
         A cold pack wrapped in a towel may soothe it, for ten minutes.
         If it swells or spreads, see a doctor. Say next for another place, or stop.
    `,
      known,
    ));

  test('an area that hurts is what is felt while it is worked on, and what to work on else', () =>
    converse(
      `
      U: open back coach
      U: my neck hurts
      A: Ten minutes for your neck. …
      U: my neck hurts more now (after 20 s)
      A: Let go. If it was the spot, say resume, and press lighter.
         If it's the pain you came with, say next.
      U: resume
      A: On we go. … Press. …
      U: it hurts for ten seconds then stops (after 10 s)
      A: Let go. … say next.
      U: my back is killing me
      A: Let go. Shall we leave your lower back out, or work there? …
      U: next
      A: … Left thumb at the back of your neck, below the skull. …
    `,
      known,
    ));

  test('what was not understood in a hold may have been a cry for help', () =>
    converse(
      `
      U: help my lower back
      U: flurb the wizzle (after 42 s)
      A: I missed that. If something's wrong, let go, and call nine one one. Or say resume.
      U: flurb the wizzle
      A: I missed that. If something's wrong, let go, and call nine one one. Or say resume.
      U: resume
      A: On we go. …
      U: flurb the wizzle (after 10 s)
      A: I missed that. If something's wrong, let go, and call nine one one. Or say resume.
      U: stop
      A: If something's wrong, call nine one one. … until tomorrow. …
    `,
      known,
    ));

  test('a stop that comes later does not name the number', () =>
    converse(
      `
      U: help my lower back
      U: flurb the wizzle (after 42 s)
      U: how long is left
      U: stop
      A: Your place waits until tomorrow. To go on, open Back Coach.
    `,
      known,
    ));

  test.each([
    ['in a pause', ['help my lower back', 'pause'], 20],
    ['in a practice', ['open back coach', 'slow breathing'], 30],
    ['between replies', ['help my lower back'], undefined],
    ['with nothing going on', ['open back coach'], undefined],
  ])('%s, nothing is pressed, and a miss is a plain one', async (_, before, after) => {
    const listener = createListener(known);
    for (const said of before) await listener.say(said);
    const { says, isOpen } = await listener.say('flurb the wizzle', after);
    expect(says).toMatch(/didn't catch that|I missed that|I missed that/);
    expect(says).not.toMatch(/nine one one/);
    expect(isOpen).toBe(true);
  });

  test('no denial is answered as one but where all of it was understood', () =>
    converse(
      `
      U: help my lower back
      U: no numbness (after 42 s)
      A: All right. …
      U: no numbness but I wet myself (after 10 s)
      A: Call nine one one now. …
    `,
      known,
    ));

  test('help in a hold may be a cry for help', () =>
    converse(
      `
      U: help my lower back
      U: help (after 42 s)
      A: If something's wrong, let go, and call nine one one. While I speak, say Alexa first: …
      U: stop
      A: If something's wrong, call nine one one. …
    `,
      known,
    ));

  test('in a practice nothing is pressed that could hurt', () =>
    converse(
      `
      U: open back coach
      U: foot massage
      U: that hurts (after 20 s)
      A: Let go. Say resume to go on gently, or next to leave it.
    `,
      known,
    ));

  test('a place that is left out is not explained either', () =>
    converse(
      `
      U: open back coach
      U: I have a rash on my hand
      A: We'll leave that out today. …
      U: where is the hand valley
      A: We'll leave that out today. …
    `,
      known,
    ));

  test('nobody dizzy goes on today', () =>
    converse(
      `
      U: help my lower back
      U: I feel dizzy (after 42 s)
      A: Let go. Lie down flat, or sit with your head low. That was enough for today.
         If it isn't over in a few minutes, call nine one one.
      U: ask back coach to resume
      A: There's nothing to go on with. Name a place when you'd like to begin, such as lower back.
    `,
      known,
    ));

  test('what we cannot judge is not waved through', () =>
    converse(
      `
      U: help my lower back
      U: I suddenly have hiccups (after 42 s)
      A: Let go. I can't judge that one. If it's about your health, ask a doctor before you press.
         Say next to go on, or stop.
    `,
      known,
    ));
});

describe('news of somebody who is not here', () => {
  test.each([
    'my uncle had a stroke in the eighties',
    'my friend had a heart attack years ago',
    'my granny had a stroke in the seventies',
  ])('"%s" rules nothing out', (said) =>
    converse(
      `
        U: open back coach
        U: ${said}
        A: All right. Name a place when you'd like to begin, …
        U: neck
        A: Ten minutes for your neck. …
      `,
      known,
    ),
  );

  test('what cannot wait is answered all the same', () =>
    converse(
      `
      U: open back coach
      U: my uncle is having a stroke
      A: Call nine one one now. …
    `,
      known,
    ));
});

import { describe, expect, test } from 'vitest';
import type { Asks } from '../../lambda/dialogue/turn/asks';
import { createMemoryStore, oldListener } from '../support/listener';
import { createWatcher, type Seen } from '../support/screen/watcher';

/* Whatever a page has to touch can be said, and does what its words do, whatever was asked. */

/** What is said one after the other, four seconds after each answer began, or as many as are told: `ouch (after 40 s)`. */
type Before = readonly string[];

/** The page plays to its end. */
const WATCHES = '(watches)';

/** Somebody to whom every place was explained on an earlier day, after some words; the store is theirs alone. */
async function viewerAfter(before: Before) {
  const changes = { store: createMemoryStore({ listener: oldListener }) };
  const viewer = createWatcher(changes);
  let seen: Seen | undefined;
  for (const line of before) {
    const [, said = line, seconds] = /^(.*) \(after (\d+) s\)$/.exec(line) ?? [];
    if (said === WATCHES) seen = await viewer.watch();
    else seen = await viewer.say(said, seconds === undefined ? undefined : Number(seconds));
  }
  return { viewer, seen };
}

/** Of an answer what can be told apart: what is said, what is written, and how it ends. */
const told = ({ says, page, ending }: Seen) => [says, page?.written, ending];

/** What follows once a button is touched, and once its words are said, `after` so many seconds. */
async function bothWays(before: Before, words: string, after: number) {
  const [byTouch, byWord] = [await viewerAfter(before), await viewerAfter(before)];
  const [touched, said] = [
    await byTouch.viewer.touch(words, after),
    // A page begins a second after it was sent: that is what the clock of a touch counts from.
    await byWord.viewer.say(words, after + 1),
  ];
  return [told(touched), told(said)] as const;
}

const WAITING: Before = ['help my lower back', 'wait for me (after 30 s)'];

/** What is said until something is asked, and how long after it its buttons are tried, in seconds. */
type Asked = readonly [before: Before, after?: number];

/** Every question there is: a new one does not compile until it is here. */
const QUESTIONS: Readonly<
  Record<Exclude<Asks, 'nothing'> | 'nothing, by a page', readonly Asked[]>
> = {
  'nothing, by a page': [[['help my lower back']]],
  area: [
    [['open back coach']],
    [['ask back coach to help my elbow']],
    [['open back coach', 'what is acupressure']],
    [['ask back coach what points are there for my neck']],
  ],
  half: [
    [['ask back coach to do the fourteen points']],
    [['open back coach', 'the fourteen points', 'blue cheese']],
    [['help my lower back', 'do the fourteen points (after 40 s)']],
  ],
  next: [
    [WAITING, 40],
    [WAITING, 100],
    // What is named between two parts is offered, for a yes.
    [[...WAITING, 'neck']],
    [[...WAITING, 'start over']],
  ],
  resume: [
    [['help my lower back', 'pause (after 40 s)']],
    [['help my lower back', 'ouch (after 40 s)']],
    [['help my lower back', 'sharp pain (after 40 s)']],
    [['help my lower back', "it's bruised (after 40 s)"]],
    [['help my lower back', 'my neck hurts (after 40 s)']],
    [['help my lower back', 'my whole back hurts (after 40 s)']],
    [['help my lower back', 'blue cheese (after 40 s)']],
  ],
  another: [[['ask back coach for breathing', WATCHES, WATCHES]]],
  meaning: [[['ask back coach where is b fifty two']]],
  point: [[['ask back coach where is large intestine four']]],
  instead: [
    [['help my lower back', "i can't reach it (after 40 s)"]],
    [['help my lower back', "i can't reach it (after 40 s)", 'no']],
  ],
  earlier: [[['help my lower back', 'stop (after 200 s)', 'open back coach (after 3600 s)']]],
  breathing: [
    [['open back coach', "i'm pregnant"]],
    [['open back coach', "i'm pregnant", 'breathing', WATCHES, WATCHES]],
  ],
};

const everyQuestion = Object.entries(QUESTIONS).flatMap(([asks, ways]) =>
  ways.map(([before, after = 4]) => ({ asks, before, after })),
);

describe.each(everyQuestion)('$asks: $before', ({ before, after }) => {
  test('what can be touched does what its words do', async () => {
    const { seen } = await viewerAfter(before);
    const buttons = [...(seen?.page?.buttons.keys() ?? [])];
    expect(buttons.length).toBeGreaterThan(1);
    for (const words of buttons) {
      const [touched, said] = await bothWays(before, words, after);
      expect([words, touched]).toEqual([words, said]);
    }
  });
});

test('what was named between two parts is begun by touching yes', async () => {
  const { viewer, seen } = await viewerAfter([...WAITING, 'neck']);
  expect(seen?.says).toMatch(/For your neck, say yes/);
  expect([...(seen?.page?.buttons.keys() ?? [])]).toEqual(['Yes', 'No', 'Next', 'Stop']);
  expect((await viewer.touch('Yes', 4)).says).toMatch(/your neck/);
});

test.each([
  ['The desk routine', 'routine', 'desk'],
  ['The bed routine', 'routine', 'in-bed'],
  ['Winding down', 'routine', 'wind-down'],
  ['The foot massage', 'practice', 'foot-massage'],
  ['The mat', 'practice', 'mat'],
])('"%s", where it is one of what is named, is begun by touch as by its name', async (...named) => {
  const [words, control, id] = named;
  const [byTouch, byWord] = [
    await viewerAfter(['open back coach']),
    await viewerAfter(['open back coach']),
  ];
  const token = byTouch.seen?.page?.token ?? '';
  const touched = await byTouch.viewer.tells(['touched', token, 3000, control, id]);
  expect(told(touched)).toEqual(told(await byWord.viewer.say(words, 4)));
  expect(touched.page?.slices.length).toBeGreaterThan(0);
});

import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import type { ListenerRecord } from '../../lambda/dialogue/turn/state';
import { type Memory, MEMORY_KEY, readMemory } from '../../lambda/alexa/memory';
import { baseOf } from '../../lambda/dialogue/visits/mergeRecords';
import type { ListenerAt, ListenerStore } from '../../lambda/storage/listenerStore';
import { createListener, createMemoryStore, oldListener } from '../support/listener';

type Operation = keyof ListenerStore;

const known: ListenerRecord = {
  listener: { ...oldListener, pace: 'slower', finished: { count: 5, lastAt: 1 } },
};

let errors: MockInstance<typeof console.error>;
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  errors.mockRestore();
});

const logged = () =>
  errors.mock.calls.map(([line]) => JSON.parse(String(line)) as { what: string; kind: string });

/** A store that knows the listener; `down` names what it does not do, whether it fails or takes for ever. */
function unreliableStore(record: ListenerRecord | undefined, how: 'fails' | 'hangs') {
  const memory = createMemoryStore(record);
  const down = new Set<Operation>();
  const operations: Operation[] = [];
  const through =
    <Given extends unknown[], Result>(
      name: Operation,
      operation: (...given: Given) => Promise<Result>,
    ) =>
    (...given: Given): Promise<Result> => {
      operations.push(name);
      if (!down.has(name)) return operation(...given);
      return how === 'fails'
        ? Promise.reject(new Error('down, amzn1.ask.account.SOMEONE'))
        : new Promise(() => undefined);
    };
  const store: ListenerStore = {
    load: through('load', (asked: ListenerAt) => memory.load(asked)),
    save: through('save', (...given: Parameters<ListenerStore['save']>) => memory.save(...given)),
    forget: through('forget', (asked: ListenerAt) => memory.forget(asked)),
  };
  return { store, down, operations, record: () => memory.kept.get('listener')?.record };
}

/** What a promise gives, however long its timers take. */
async function soon<Result>(promise: Promise<Result>): Promise<Result> {
  let isDone = false;
  void promise.finally(() => (isDone = true));
  while (!isDone) await vi.advanceTimersByTimeAsync(100);
  return promise;
}

/** Words that are told from their wording: in a session both hear the same. */
const conversation: readonly (readonly [string, number?])[] = [
  ['help my lower back'],
  ['pause', 60],
  ['resume', 20],
  ['next', 12],
  ['where is the hand valley', 9],
];

const hows = ['fails', 'hangs'] as const;

describe.each(hows)('a store that %s', (how) => {
  const KIND = { fails: 'Error', hangs: 'StoreTimeout' }[how];
  const unreliable = (record: ListenerRecord | undefined, ...down: Operation[]) => {
    const made = unreliableStore(record, how);
    for (const each of down) made.down.add(each);
    return made;
  };

  test('changes no word of a session, and costs one line in the log a turn', async () => {
    const { store } = unreliable(undefined, 'load', 'save');
    const [reliant, other] = [
      createListener({ store: createMemoryStore() }),
      createListener({ store }),
    ];
    for (const [n, [words, after]] of conversation.entries()) {
      const expected = await reliant.say(words, after);
      const heard = await soon(other.say(words, after));
      expect([heard.says, heard.reprompt]).toEqual([expected.says, expected.reprompt]);
      expect(logged()).toHaveLength(n + 1);
    }
    expect(logged().map(({ kind }) => kind)).toEqual(conversation.map(() => KIND));
    expect(JSON.stringify(errors.mock.calls)).not.toContain('SOMEONE');
  });

  test('is waited for once a turn', async () => {
    const { store, operations } = unreliable(undefined, 'load', 'save');
    const listener = createListener({ store });
    await soon(listener.say('help my lower back'));
    expect(operations).toEqual(['load']);
    await soon(listener.say('pause', 60));
    expect(operations).toEqual(['load', 'load']);
  });

  test('loses nothing that the session still holds: a later turn saves it', async () => {
    const { store, down, record } = unreliable(undefined, 'save');
    const listener = createListener({ store });
    await soon(listener.say('help my lower back'));
    await soon(listener.say('next'));
    expect(record()).toBeUndefined();
    down.clear();
    await soon(listener.say('pause', 40));
    expect(record()).toMatchObject({
      listener: { heardDisclaimer: true, explained: ['LI4 hold', 'BL23 hold'] },
      bookmark: { interrupted: expect.anything() },
    });
  });

  test('that comes back late is saved to even where nothing else has changed', async () => {
    const { store, down, record } = unreliable({ listener: oldListener }, 'save');
    const listener = createListener({ store });
    await soon(listener.say('help my lower back'));
    await soon(listener.say('pause', 40));
    down.clear();
    await soon(listener.say('pause'));
    expect(record()?.bookmark?.from).toBeDefined();
  });

  test('at the start says the disclaimer again, and never overwrites what was known', async () => {
    const { store, down, record } = unreliable(known, 'load');
    const listener = createListener({ store });
    expect((await soon(listener.say('help my lower back'))).says).toMatch(/I teach/);
    expect(record()).toEqual(known);
    down.clear();
    await soon(listener.say('stop', 60));
    expect(record()?.listener).toEqual({
      ...known.listener,
      explained: expect.arrayContaining([...known.listener.explained]),
    });
    expect(record()?.bookmark).toMatchObject({ wish: { outline: 'lower-back' } });
  });

  test('at the start adds what is finished to what was finished before', async () => {
    const { store, down, record } = unreliable(known, 'load');
    const listener = createListener({ store });
    await soon(listener.say('open back coach'));
    down.clear();
    for (const words of ['breathing for three minutes', 'next', 'thank you', 'help'])
      await soon(listener.say(words));
    expect(record()?.listener.finished).toEqual({ count: 6, lastAt: expect.any(Number) });
    expect(record()?.listener.finished.lastAt).toBeGreaterThan(1);
    expect(record()?.listener.pace).toBe('slower');
  });

  test('does not promise a place that it could not keep', async () => {
    const { store, down } = unreliable({ listener: oldListener });
    const listener = createListener({ store });
    await soon(listener.say('help my lower back'));
    down.add('save');
    const { says, isOpen } = await soon(listener.say('stop', 60));
    expect(says).toMatch(/^(Goodbye for now|Take care|Until next time)\.$/);
    expect(isOpen).toBe(false);
  });

  test('that cannot forget is owned up to, and nothing is lost', async () => {
    const { store, down, record } = unreliable(known, 'forget');
    const listener = createListener({ store });
    await soon(listener.say('help my lower back'));
    const { says } = await soon(listener.say('forget me', 40));
    expect(says).toMatch(/^I couldn't delete that just now\. Please ask again a little later\./);
    expect(logged()).toMatchObject([{ what: 'The store could not be cleared.', kind: KIND }]);
    expect(record()?.listener.finished.count).toBe(5);
    down.clear();
    expect((await soon(listener.say('forget me', 10))).says).toMatch(/^I've forgotten/);
    expect(record()).toBeUndefined();
  });
});

describe('a store that is slow, but not too slow', () => {
  test('is waited for', async () => {
    const memory = createMemoryStore(known);
    const load: ListenerStore['load'] = (...given) =>
      new Promise((resolve) => void setTimeout(() => resolve(memory.load(...given)), 700));
    const listener = createListener({ store: { ...memory, load } });
    const { says } = await soon(listener.say('help my lower back'));
    expect(says).toMatch(/^Ten minutes for your lower back\./);
    expect(logged()).toEqual([]);
  });
});

describe('two devices at once', () => {
  test('lose nothing of each other’s', async () => {
    const store = createMemoryStore();
    const [kitchen, bedroom] = [createListener({ store }), createListener({ store })];
    await kitchen.say('help my lower back');
    await bedroom.say('ask back coach to work on my neck');
    await kitchen.say('next');
    await bedroom.say('next');
    await kitchen.say('pause', 150);
    await bedroom.say('pause', 60);
    const { listener, bookmark } = store.kept.get('listener')?.record ?? {};
    expect(listener?.explained).toEqual(expect.arrayContaining(['LI4 hold', 'GB21 hookedFingers']));
    expect(bookmark?.wish).toMatchObject({ outline: 'lower-back' });
    expect(logged()).toEqual([]);
  });

  test('count what each has finished', async () => {
    const store = createMemoryStore(known);
    const devices = [createListener({ store }), createListener({ store })];
    for (const device of devices) await device.say('open back coach');
    for (const device of devices) await device.say('breathing for three minutes');
    await devices[0]?.say('next');
    await devices[1]?.say('next', 300);
    await devices[0]?.staySilent();
    await devices[1]?.say('thank you', 400);
    expect(store.kept.get('listener')?.record.listener.finished.count).toBe(7);
  });

  test('do not bring back who was forgotten on the other', async () => {
    const store = createMemoryStore(known);
    const [kitchen, bedroom] = [createListener({ store }), createListener({ store })];
    await kitchen.say('help my lower back');
    await bedroom.say('open back coach');
    await bedroom.say('forget me');
    await kitchen.say('next');
    expect((await kitchen.say('stop', 40)).says).toMatch(/^(Goodbye|Take care|Until next time)/);
    expect(store.kept.get('listener')?.record.listener.finished).not.toEqual({
      count: 5,
      lastAt: 1,
    });
  });
});

describe('a store that is written once more than it is told', () => {
  test('does not count a session twice whose count had arrived after all', async () => {
    const memory = createMemoryStore(known);
    let isSilent = false;
    const save: ListenerStore['save'] = async (...given) => {
      const saved = await memory.save(...given);
      return isSilent ? Promise.reject(new Error('The answer was lost.')) : saved;
    };
    const listener = createListener({ store: { ...memory, save } });
    for (const words of ['open back coach', 'breathing for three minutes', 'next'])
      await listener.say(words);
    isSilent = true;
    await listener.say('thank you');
    isSilent = false;
    await listener.say('help');
    expect(memory.kept.get('listener')?.record.listener.finished.count).toBe(6);
  });
});

describe('what a store holds', () => {
  const storeHolding = (record: unknown): ListenerStore => ({
    ...createMemoryStore(),
    load: () => Promise.resolve({ record, revision: 1 }),
    save: () => Promise.resolve({ kind: 'saved', revision: 2 }),
  });
  const first = (record: unknown) =>
    createListener({ store: storeHolding(record) }).say('open back coach');

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'listener'],
    ['a list', []],
    ['a record without a listener', { bookmark: {} }],
  ])('that is %s is as good as nobody', async (_, record) => {
    expect((await first(record)).says).toMatch(/^I teach/);
    expect(logged()).toEqual([]);
  });

  const LATER_VERSION = {
    schema: 3,
    listener: {
      ...oldListener,
      pace: 'frantic',
      explained: [4],
      favourites: ['hips'],
      finished: { count: 5, lastAt: 1 },
    },
  };

  test('is read field by field: what a later version wrote costs only what is not understood', async () => {
    const { says } = await first(LATER_VERSION);
    expect(says).toMatch(/^(Where|Which|What) /);
    expect(logged().map(({ what }) => what)).toEqual([
      'Some of what was remembered was not understood.',
    ]);
  });

  test('and not understood is kept as it is, but for what this session changes', async () => {
    const kept: unknown[] = [];
    let held: unknown = LATER_VERSION;
    const store: ListenerStore = {
      load: () => Promise.resolve({ record: held, revision: kept.length }),
      save: (_, record) => {
        held = JSON.parse(JSON.stringify(record));
        kept.push(held);
        return Promise.resolve({ kind: 'saved', revision: kept.length });
      },
      forget: () => Promise.resolve(),
    };
    const listener = createListener({ store });
    await listener.say('open back coach');
    await listener.say('fewer words');
    await listener.say('help my lower back');
    expect(kept.length).toBeGreaterThan(1);
    for (const each of kept)
      expect(each).toMatchObject({
        schema: 3,
        listener: { pace: 'frantic', favourites: ['hips'], wordiness: 'fewer' },
      });
    await listener.say('slower');
    expect(kept.at(-1)).toMatchObject({ schema: 3, listener: { pace: 'slower' } });
  });

  test('that an older version wrote is read, and what it did not know is as for anyone new', async () => {
    const { heardDisclaimer, explained } = oldListener;
    const { says, attributes } = await first({ listener: { heardDisclaimer, explained } });
    expect(says).not.toContain('I teach');
    const { visit } = attributes['dialogue'] as { visit: { listener: object } };
    expect(visit.listener).toEqual(oldListener);
  });

  test.each([
    ['is damaged', { keptAt: 'yesterday' }],
    ['names a point that is gone', { wish: { kind: 'point', point: 'LI99' } }],
    ['is past the end', { from: 999 }],
    ['has no exercises', { routine: { exercises: [] } }],
  ])('whose place %s drops the place, and keeps the listener', async (_, change) => {
    const store = createMemoryStore({ listener: oldListener });
    await createListener({ store }).say('help my lower back');
    const { bookmark, listener } = store.kept.get('listener')?.record ?? {};
    expect((await first({ listener, bookmark })).says).toContain('Shall we go on');
    const { says } = await first({ listener, bookmark: { ...bookmark, ...change } });
    expect(says).toMatch(/^(Where|Which|What) /);
    expect(logged()).toEqual([]);
  });
});

describe('what a session knows of the store', () => {
  const memoryOf = (attributes: Readonly<Record<string, unknown>>) =>
    attributes['memory'] as Memory;

  test('is not written where nothing has changed', async () => {
    const { store, operations } = unreliableStore({ listener: oldListener }, 'fails');
    const listener = createListener({ store });
    await listener.say('open back coach');
    await listener.say('help');
    await listener.say('thank you');
    expect(operations).toEqual(['load']);
  });

  test('is its revision, and little else', async () => {
    const listener = createListener({ store: createMemoryStore({ listener: oldListener }) });
    const { attributes } = await listener.say('help my lower back');
    expect(memoryOf(attributes)).toMatchObject({ isApart: false, isUnsaved: false });
    expect(JSON.stringify(memoryOf(attributes)).length).toBeLessThan(300);
  });

  const whole: Memory = { revision: 7, isApart: false, isUnsaved: true, base: baseOf(known) };
  const readFrom = (saved: object) =>
    readMemory({ [MEMORY_KEY]: JSON.parse(JSON.stringify(saved)) as object }, known);

  test('is read back as it was', () => expect(readFrom(whole)).toEqual(whole));

  test.each([
    ['nothing', {}],
    ['a revision that is none', { ...whole, revision: 'seven' }],
    ['no base', { ...whole, base: undefined }],
    ['half a base', { ...whole, base: { listener: {} } }],
  ])('is that it is apart from it, where it says %s', (_, saved) => {
    expect(readFrom(saved)).toEqual({ isApart: true, isUnsaved: false, base: baseOf(known) });
  });
});

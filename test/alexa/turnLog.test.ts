import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createTurnLog } from '../../lambda/alexa/turnLog';
import type { Skillset } from '../../lambda/alexa/skillset';
import { createListener, createMemoryStore } from '../support/listener';
import { createWatcher } from '../support/screen/watcher';

/** A listener, and the lines that are written about what they ask. */
function watched(changes: Partial<Skillset> = {}) {
  const lines: string[] = [];
  const logTurn = createTurnLog('back-coach', (line) => void lines.push(line));
  const listener = createListener({ ...changes, logTurn });
  const told = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { listener, lines, last: () => told().at(-1) ?? {}, told };
}

/** What an utterance says of itself in the log, in the middle of a hold. */
async function saidInAHold(utterance: string) {
  const { listener, last, lines } = watched();
  await listener.say('help my lower back');
  await listener.say(utterance, 70);
  return { last: last(), lines };
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

describe('a line a turn', () => {
  test('tells what was asked, of whom, and how things stood before and after', async () => {
    const { listener, told } = watched();
    await listener.say('open back coach');
    await listener.say('help my lower back');
    await listener.say('pause', 70);
    expect(told()).toMatchObject([
      { request: 'LaunchRequest', before: 'idle', after: 'askedArea', SessionsBegun: 1 },
      { request: 'StartLowerBackIntent', before: 'askedArea', after: 'guiding', SessionsBegun: 0 },
      { request: 'AMAZON.PauseIntent', before: 'guiding', after: 'paused', SessionsBegun: 0 },
    ]);
    for (const line of told())
      expect(line).toMatchObject({ FunctionName: 'back-coach', locale: 'en-US', Turns: 1 });
  });

  test('knows the first of a process', async () => {
    const { listener, told } = watched();
    await listener.say('open back coach');
    await listener.say('help my lower back');
    expect(told().map(({ isCold }) => isCold)).toEqual([true, false]);
  });

  test('is in CloudWatch’s embedded metric format: every metric it names is in it, a number', async () => {
    const { listener, last } = watched();
    await listener.say('help my lower back');
    const { _aws: about, ...line } = last();
    const { CloudWatchMetrics: metrics } = about as {
      CloudWatchMetrics: { Namespace: string; Metrics: { Name: string; Unit: string }[] }[];
    };
    expect(metrics).toMatchObject([{ Namespace: 'BackCoach', Dimensions: [['FunctionName']] }]);
    for (const { Name, Unit } of metrics[0]?.Metrics ?? []) {
      expect(Unit).toBe('Count');
      expect([Name, typeof line[Name]]).toEqual([Name, 'number']);
    }
  });
});

describe('what is counted', () => {
  test('a miss', async () => {
    const { last } = await saidInAHold('flurb the wizzle');
    expect(last).toMatchObject({ Misses: 1, SecondReadings: 0 });
  });

  test('a second reading that helped', async () => {
    const { last } = await saidInAHold('do you think you could hang on for me a second love');
    expect(last).toMatchObject({ Misses: 0, SecondReadings: 1 });
  });

  test('a page that never told that it was done', async () => {
    const lines: string[] = [];
    const watcher = createWatcher({
      logTurn: createTurnLog('back-coach', (line) => void lines.push(line)),
    });
    await watcher.say('help my lower back');
    await watcher.watch();
    await watcher.say('next', 400);
    const counted = lines.map((line) => (JSON.parse(line) as { PagesLost: number }).PagesLost);
    expect(counted).toEqual([0, 0, 1]);
    expect(lines[1]).toContain('"Turns":0');
  });

  test('a page that failed', async () => {
    const lines: string[] = [];
    const watcher = createWatcher({
      logTurn: createTurnLog('back-coach', (line) => void lines.push(line)),
    });
    await watcher.say('help my lower back');
    await watcher.failsToShow();
    expect(lines.at(-1)).toContain('"PagesLost":1');
  });

  test('a session that was left', async () => {
    const { last } = await saidInAHold('stop');
    expect(last).toMatchObject({ SessionsLeft: 1, SessionsFinished: 0 });
  });

  test('a session that nobody answers any more', async () => {
    const { listener, last } = watched();
    await listener.say('help my lower back');
    await listener.staySilent();
    expect(last()).toMatchObject({ Turns: 0, SessionsLeft: 1, request: 'SessionEndedRequest' });
  });

  test('a session that was finished, and how many words it took', async () => {
    const { listener, told } = watched();
    let { says } = await listener.say('ask back coach to help my lower back for three minutes');
    let words = 1;
    for (; !says.includes('say stop.') && words < 9; words++)
      ({ says } = await listener.say('next'));
    await listener.say('stop');
    const finished = told().filter(({ SessionsFinished }) => SessionsFinished === 1);
    expect(finished).toMatchObject([{ WordsNeeded: words + 1, SessionsLeft: 0 }]);
    expect(words).toBeLessThan(4);
  });

  test('a store that fails', async () => {
    const down = () => Promise.reject(new Error('down'));
    const { listener, last } = watched({ store: { ...createMemoryStore(), load: down } });
    await listener.say('help my lower back');
    expect(last()).toMatchObject({ StorageFaults: 1 });
  });

  test('an apology', async () => {
    const broken: Skillset['phrasebookFor'] = () => {
      throw new Error('broken');
    };
    const { listener, lines } = watched({ readerFor: broken as never });
    await listener.say('help my lower back');
    await listener.say('do you think you could hang on for me a second love', 20);
    expect(lines.map((line) => JSON.parse(line) as object).at(-1)).toMatchObject({ Apologies: 1 });
  });
});

describe('nothing of what was said is in it', () => {
  const private_ = { before: 'private', after: 'private', request: 'IntentRequest' };

  test.each([
    ['my left leg has gone numb', private_],
    ['leave out my neck, I have a rash there', private_],
    ["I'm pregnant", private_],
    ['flurb the wizzle', {}],
    ['I want to die', private_],
    ['my mother has chest pain', private_],
  ])('"%s"', async (utterance, told) => {
    const { last, lines } = await saidInAHold(utterance);
    expect(last).toMatchObject(told);
    const words = utterance.split(/\W+/).filter((word) => word.length > 4);
    for (const word of words)
      expect(lines.join('\n')).not.toMatch(new RegExp(`\\b${word}\\b`, 'i'));
  });

  test('and nobody is named in it', async () => {
    const { listener, lines } = watched();
    await listener.say('help my lower back');
    const keys = Object.keys(JSON.parse(lines[0] ?? '') as object);
    expect(keys.sort()).toEqual(
      [
        ...['_aws', 'FunctionName', 'requestId', 'locale', 'request', 'device', 'before', 'after'],
        ...['milliseconds', 'isCold', 'Turns', 'SessionsBegun', 'SessionsFinished', 'SessionsLeft'],
        ...['Misses', 'SecondReadings', 'StorageFaults', 'Apologies', 'PagesLost'],
      ].sort(),
    );
    expect(lines.join()).not.toContain('"listener"');
  });
});

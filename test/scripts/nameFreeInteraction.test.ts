import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type ModelFile,
  type NameFreeInteraction,
  nameFreeProblems,
  withNameFreeInteraction,
} from '../../scripts/nameFreeInteraction';
import { modelPath } from '../../scripts/interactionModel';
import { hearing } from '../device/model';
import { readLocale } from '../../scripts/locales/readLocale';
import { modelFile, modelFileOf, read } from '../support/lint/files';
import { sampleProblems } from '../support/lint/samples';
import { everyLocale, LOCALE, localesFolder, localeWords, otherLocales } from '../support/locale';

/** Starting another Node takes a second or two. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const project = join(__dirname, '../..');
const run = promisify(execFile);
const block = localeWords<NameFreeInteraction>('nameFreeInteraction');
const model = modelFile as unknown as ModelFile;

/** A block with one point in it. */
const withPoint = (point: object): NameFreeInteraction => ({
  ingressPoints: [
    {
      type: 'INTENT',
      name: 'StartLowerBackIntent',
      sampleUtterances: [{ format: 'RAW_TEXT', value: 'help my lower back' }],
      ...point,
    },
  ],
});
const saying = (...phrases: readonly string[]) => ({
  sampleUtterances: phrases.map((value) => ({ format: 'RAW_TEXT', value })),
});

describe('the name-free phrases', () => {
  test('are what Alexa takes, and what our model hears', () => {
    expect(nameFreeProblems(block, model)).toEqual([]);
    expect(block.ingressPoints.map(({ type, name = '' }) => `${type} ${name}`)).toEqual([
      'LAUNCH ',
      'INTENT StartLowerBackIntent',
    ]);
  });

  test.each(otherLocales)('of %s are what Alexa takes, and what its model hears', (locale) => {
    const words = readLocale(localesFolder, locale)['nameFreeInteraction'] as NameFreeInteraction;
    const other = modelFileOf(locale) as unknown as ModelFile;
    expect(nameFreeProblems(words, other)).toEqual([]);
    expect(nameFreeProblems(withPoint(saying('good morning')), other)).toHaveLength(1);
  });

  test('of an intent are heard as that intent', () => {
    for (const { name, sampleUtterances } of block.ingressPoints.filter((each) => each.name))
      for (const { value } of sampleUtterances)
        expect([value, hearing(value).intent]).toEqual([value, name]);
  });

  test('are written as samples are', () => {
    const { invocationName } = modelFile.interactionModel.languageModel;
    const phrases = block.ingressPoints.flatMap((point) => point.sampleUtterances);
    expect(phrases.flatMap(({ value }) => sampleProblems(value, invocationName))).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['none', { sampleUtterances: [] }, 'INTENT StartLowerBackIntent has 0 phrases'],
    [
      'six',
      {
        ...saying(
          ...['help my back', 'work on my lower back', 'help my lower back', 'help my aching back'],
          ...['something for my back', 'help me with acupressure'],
        ),
      },
      'INTENT StartLowerBackIntent has 6 phrases',
    ],
    [
      'one twice',
      saying('help my back', 'help my back'),
      'INTENT StartLowerBackIntent has a phrase twice',
    ],
    [
      'other than text',
      { sampleUtterances: [{ format: 'SSML', value: 'help my lower back' }] },
      '"help my lower back" is SSML',
    ],
    [
      'another intent hears',
      saying('good morning'),
      '"good morning" is no sample of StartLowerBackIntent',
    ],
    [
      'an intent that is not there hears',
      { name: 'StartNeckIntent' },
      'StartNeckIntent is no intent',
    ],
    ['nobody knows the kind of', { type: 'TASK' }, 'TASK is no kind of point'],
  ])('of which there are %s are refused', (_, point, words) =>
    expect(nameFreeProblems(withPoint(point), model)).toEqual([words]),
  );

  test('with a slot are refused, and so is an intent with slots', () => {
    const planted = withPoint({ name: 'CoachAreaIntent', ...saying('help my {area}') });
    expect(nameFreeProblems(planted, model)).toEqual([
      '"help my {area}" is no plain phrase',
      'CoachAreaIntent has slots',
    ]);
  });

  test('of one point twice, or of none, are refused', () => {
    const [point] = withPoint({}).ingressPoints;
    const twice = { ingressPoints: [point!, point!] };
    expect(nameFreeProblems(twice, model)).toEqual(['an ingress point stands twice']);
    expect(nameFreeProblems({ ingressPoints: [] }, model)).toEqual(['there is no ingress point']);
  });

  test('that are refused are not added', () => {
    const planted = withPoint({ name: 'StartNeckIntent' });
    expect(() => withNameFreeInteraction(model, planted)).toThrow('StartNeckIntent is no intent');
  });
});

describe('npm run add-name-free-interaction', () => {
  let folder: string;
  let copy: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'back-coach-name-free-'));
    copy = join(folder, `${LOCALE}.json`);
    await cp(join(project, modelPath(LOCALE)), copy);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const add = () =>
    run(
      process.execPath,
      [join(project, 'node_modules/tsx/dist/cli.mjs'), 'scripts/addNameFreeInteraction.ts', copy],
      { cwd: project },
    );

  test('writes the block beside the language model, changes nothing else, and only once', async () => {
    const before = read(modelPath(LOCALE));
    await add();
    const added = await readFile(copy, 'utf8');
    expect(JSON.parse(added)).toEqual({
      interactionModel: { ...modelFile.interactionModel, _nameFreeInteraction: block },
    });
    await add();
    expect(await readFile(copy, 'utf8')).toBe(added);
    expect(read(modelPath(LOCALE))).toBe(before);
  });
});

test.each(everyLocale)(
  'the first release has no name-free block in %s, which a new skill would be refused for',
  (locale) =>
    expect(Object.keys(modelFileOf(locale).interactionModel)).not.toContain('_nameFreeInteraction'),
);

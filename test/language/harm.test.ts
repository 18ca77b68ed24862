import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHarm } from '../../lambda/alexa/harm';
import { catalogue } from '../../lambda/content/catalogue';
import { contentFor } from '../../lambda/content/localeContent';
import { slotNamesFor } from '../../lambda/content/locales';
import type { SignTier } from '../../lambda/domain/catalogue/sign';
import { clipped } from '../../lambda/language/en/fold';
import { createHarmReader } from '../../lambda/language/en/harm/reader';
import { LOCALE } from '../support/locale';

type Kind = 'emergency' | 'crisis' | 'today' | 'ruleout' | 'sore' | 'harmless';

const CRISES = new Set(['hopeless', 'abuse', 'overdose']);
const KIND_OF_TIER: Readonly<Record<SignTier, Kind>> = {
  ...{ emergency: 'emergency', seeSomeone: 'today', dizzy: 'today' },
  ...{ breathingOnly: 'ruleout', fine: 'harmless' },
};

/** What bare words are read as. */
function kindOf(said: string): Kind {
  const remark = readHarm([said], slotNamesFor(LOCALE), catalogue);
  if (!remark) return 'harmless';
  if (remark.kind === 'place') return 'sore';
  const id = remark.sign.kind === 'known' ? remark.sign.id : '';
  return CRISES.has(id) ? 'crisis' : KIND_OF_TIER[catalogue.sign(id).tier];
}

/** What is as safe: more care never harms where some is due. */
const AS_SAFE: Readonly<Record<Kind, readonly Kind[]>> = {
  emergency: ['crisis'],
  crisis: [],
  today: ['emergency'],
  ruleout: ['today', 'emergency'],
  sore: ['ruleout', 'today', 'emergency'],
  harmless: [],
};

const lines = readFileSync(join(__dirname, 'harm.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [Kind, string]);

/** The least share of each kind that is read for what it is. */
const SHARES: readonly (readonly [Kind, number])[] = [
  ...(['emergency', 'crisis'] as const).map((kind) => [kind, 1] as const),
  ...(['today', 'ruleout', 'sore', 'harmless'] as const).map((kind) => [kind, 0.98] as const),
];

describe('bare words', () => {
  test.each(SHARES)('that tell of %s are read so, %d of them', (kind, share) => {
    const own = lines.filter(([wanted]) => wanted === kind).map(([, said]) => said);
    const wrong = own
      .map((said) => ({ said, got: kindOf(said) }))
      .filter(({ got }) => got !== kind && !AS_SAFE[kind].includes(got))
      .map(({ said, got }) => `${said} → ${got}`);
    expect(own.length).toBeGreaterThan(10);
    expect({ isEnough: 1 - wrong.length / own.length >= share, wrong }).toEqual({
      isEnough: true,
      wrong,
    });
  });
});

const told = (said: string) => {
  const remark = readHarm([said], slotNamesFor(LOCALE), catalogue);
  if (!remark) return 'nothing';
  const named = remark.kind === 'sign' ? remark.sign : remark.place;
  const id = named.kind === 'known' ? named.id : named.kind;
  return remark.kind === 'sign' ? `${id}, ${remark.whose}` : `${id} left out`;
};

describe('a remark is read for', () => {
  test.each([
    ["i'm not pregnant but my chest hurts", 'chest-pain, own'],
    ['no fever no chills my groin has gone numb', 'saddle-numbness, own'],
    ["i don't think it's my heart i just can't feel my legs", 'both-legs, own'],
    ['no trouble breathing', 'nothing'],
    ['nothing wrong with my bladder', 'nothing'],
    ["no i can't breathe", 'breathlessness, own'],
    ["i haven't lost control of my bladder", 'nothing'],
    ["no not the wrist it's bruised", 'hand left out'],
    ['not the breathing', 'nothing'],
  ])('what is not denied in its clause: "%s" → %s', (said, wanted) =>
    expect(told(said)).toBe(wanted),
  );

  test.each([
    ['my wife has chest pain', 'chest-pain, other'],
    ["she's helping me but i can't breathe", 'breathlessness, own'],
    ["the person i'm helping keeled over", 'collapse, other'],
    ["dad can't feel his legs", 'both-legs, other'],
  ])('whose it is: "%s" → %s', (said, wanted) => expect(told(said)).toBe(wanted));

  test.each([
    ['i had a heart attack ten years ago', 'heart-condition, own'],
    ['my knee was replaced years ago', 'knee left out'],
    ['i had a fever last month it is gone', 'nothing'],
    ['i fell years ago and now my legs are numb', 'both-legs, own'],
    ['i used to walk fine but now my legs give way', 'both-legs, own'],
  ])('when it was: "%s" → %s', (said, wanted) => expect(told(said)).toBe(wanted));

  test.each([
    ['what if i get chest pain', 'nothing'],
    ['can this cause a stroke', 'nothing'],
    ["is it normal that i can't feel my bottom", 'saddle-numbness, own'],
    ["can i do this while i'm pregnant", 'pregnant, own'],
    ["isn't breathing", 'breathlessness, own'],
    ["what's the point in living", 'hopeless, own'],
  ])('what is not only asked or supposed: "%s" → %s', (said, wanted) =>
    expect(told(said)).toBe(wanted),
  );

  test.each([
    ['do my neck and my calf is swollen and hot', 'clot, own'],
    ["skip this one there's a blister on my heel", 'ankle left out'],
    ['my buttocks', 'nothing'],
  ])('what stands beside a wish: "%s" → %s', (said, wanted) => expect(told(said)).toBe(wanted));
});

describe('what is told by itself:', () => {
  test.each([
    ["my tennis elbow's acting up", 'forearm left out'],
    ['ambulance please', 'cry-for-help, own'],
    ["my daughter's cutting", 'hopeless, other'],
    ["my daughter's cutting the grass", 'nothing'],
    ["he's been shot it's only a film", 'nothing'],
    ['i took my pills this morning', 'nothing'],
    ['my arm is falling asleep', 'nothing'],
  ])('"%s" → %s', (said, wanted) => expect(told(said)).toBe(wanted));
});

describe('the work is bounded', () => {
  let steps = 0;
  const words = contentFor(LOCALE).compared.harm;
  const read = createHarmReader(words, () => (steps += 1));
  const stepsFor = (said: string) => {
    steps = 0;
    read(said);
    return steps;
  };
  /** As many short words as ever reach the reading. */
  const most = (word: string) => clipped(`${word} `.repeat(10_000));

  test('and counted', () => expect(stepsFor('my chest hurts')).toBeGreaterThan(3));

  test.each(['not', 'leg', 'no', 'my leg hurts and i cannot feel it', 'numb', 'a', 'pee'])(
    'for "%s", over and over',
    (word) => {
      const long = stepsFor(most(word));
      expect(stepsFor(`${word} `.repeat(100_000))).toBeLessThanOrEqual(long * 2);
      expect(long).toBeLessThan(2_000_000);
    },
  );
});

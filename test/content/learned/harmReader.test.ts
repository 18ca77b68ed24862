import { describe, expect, test } from 'vitest';
import { harmReaderFor, slotNamesFor } from '../../../lambda/content/locales';
import { LOCALE } from '../../support/locale';

const read = harmReaderFor(LOCALE);
const { harmIn } = slotNamesFor(LOCALE);

/** What a sentence tells: the tier of what has no name, or the ids of what has. */
function told(said: string): string {
  const { told: all, unnamed } = read(said);
  return unnamed ?? ([...new Set(all.map(({ id }) => id))].join() || 'nothing');
}

describe('a sentence in which concepts find nothing', () => {
  test.each([
    ['thinking about jumping', 'hopeless'],
    ['i want my life to be over', 'hopeless'],
    ['backache and a temperature', 'seeSomeone'],
    ['in case it matters my heart box got a new battery last month', 'breathingOnly'],
  ])('"%s" tells what is likely: %s', (said, expected) => {
    expect(harmIn(said)).toEqual([]);
    expect(told(said)).toBe(expected);
  });

  test.each([
    "i'm not suicidal if that's what you're asking",
    "i don't have any chest pain",
    'could you go a bit slower',
    'the brindled zebu gavottes',
    '',
  ])('"%s" tells nothing', (said) => expect(told(said)).toBe('nothing'));

  test('whether it is likely that nothing is wrong is told', () => {
    expect(read('could you go a bit slower').isCalm).toBe(true);
    expect(read('the brindled zebu gavottes').isCalm).toBe(false);
    expect(read('thinking about jumping').isCalm).toBe(false);
  });

  test('a place is told where it is named', () =>
    expect(told("bad knee on the left can't touch it")).toBe('knee'));
});

describe('a sentence in which concepts find something', () => {
  test.each([
    "i'm thirty weeks and i'm bleeding heavily",
    "bleeding quite heavily i'm expecting and the cramps are coming in my back",
    "i'm expecting and i've got blood in my underwear with cramps in my back",
  ])('"%s" is not put off by what can wait, however likely that is', (said) =>
    expect(told(said)).toContain('bleeding'),
  );

  test.each([
    ['my chest hurts and my arm is numb', 'chest-pain'],
    ['i have osteoporosis', 'brittle-bones'],
    ["i can't reach an orgasm anymore", 'sexual-feeling'],
  ])('"%s" tells it', (said, expected) => expect(told(said)).toContain(expected));

  test.each([
    'my uncle had a stroke in the eighties',
    'put the plaster on your own knee sweetheart',
  ])('"%s" tells nothing, where all of it is very likely nothing', (said) => {
    expect(harmIn(said)).not.toEqual([]);
    expect(told(said)).toBe('nothing');
  });
});

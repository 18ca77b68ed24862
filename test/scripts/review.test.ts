import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phrasebookFor } from '../../lambda/content/locales';
import { createPhrasebook } from '../../lambda/speech/phrasebook';
import { countriesIn, languageOf } from '../../scripts/locales/readLocale';
import { renderReview } from '../../scripts/review/renderReview';
import { LOCALE, localesFolder } from '../support/locale';

test.each(countriesIn(localesFolder))(
  'the review of %s is the one that `npm run generate` writes',
  (locale) => {
    const written = readFileSync(join(localesFolder, locale, 'review.md'), 'utf8');
    expect(written).toBe(renderReview(phrasebookFor(locale), phrasebookFor(languageOf(locale))));
  },
);

describe('the review', () => {
  const { content } = phrasebookFor(LOCALE);
  const { lines } = content;
  const language = phrasebookFor(languageOf(LOCALE));
  const page = renderReview(phrasebookFor(LOCALE), language);
  /** The review of a locale that says something more. */
  const reviewWith = (changes: object) =>
    renderReview(createPhrasebook({ ...content, lines: { ...lines, ...changes } }), language);

  test.each([
    ['a cue in each of its wordings', '  - Ten seconds to go.'],
    ['a name and a length', '_start routine, as asked:_ Ten minutes for your lower back.'],
    ['a hand for each side', 'Left hand, thumb flat against the finger beside it.'],
    ['silences', 'Put your right thumb on the hill that rises. (1 s) Let the left hand go soft.'],
    ['the second side', '_on the other side:_ Right '],
    ['the sorer side', 'The sorer arm'],
    ['the numbers of the country', 'call nine one one.'],
    ['a sign by its name', 'Weight lost without trying should be seen by a doctor today.'],
    ['the figures of a topic', 'One review gathered twenty-three trials'],
    ['a point’s own figures', 'The hand valley: eight seconds, three times on each side.'],
    ['what is said where no country’s number is known', 'call your local emergency number.'],
    ['a name by itself', '_name:_ the hand valley'],
  ])('has %s', (_, words) => expect(page.includes(words)).toBe(true));

  test('leaves no gap open, and names nothing that is only heard', () => {
    expect(page).not.toMatch(/\{\{|undefined|\[object| {2}(?!-)/);
    expect(page).not.toContain('hoku');
  });

  test('cannot be written while a gap has no example', () => {
    const cues = { ...lines.cues, release: ['Release {{whatever}}.'] };
    expect(() => reviewWith({ cues })).toThrow('no example of whatever at lines.cues.release');
  });

  test('cannot be written while a sentence belongs to no section', () => {
    const cues = { ...lines.cues, sneeze: ['Bless you.'] };
    expect(() => reviewWith({ cues })).toThrow('lines.cues.sneeze');
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { phrasebookFor } from '../lambda/content/locales';
import { countriesIn, languageOf, LOCALES_FOLDER } from './locales/readLocale';
import { renderReview } from './review/renderReview';

// Apart from `generate.ts`, which writes the lists that the phrasebook is made of.
for (const locale of countriesIn(LOCALES_FOLDER)) {
  const language = phrasebookFor(languageOf(locale));
  const page = renderReview(phrasebookFor(locale), language);
  writeFileSync(join(LOCALES_FOLDER, locale, 'review.md'), page);
}

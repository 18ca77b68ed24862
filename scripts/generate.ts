import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaList, type Outlines } from './areaList';
import { factList } from './content/factList';
import { localeList } from './content/localeList';
import { phonemesJson } from './countPhonemes';
import { buildModel, modelPath } from './interactionModel';
import type { Learned } from '../lambda/content/learned/weights';
import type { Content } from '../lambda/content/localeContent';
import { countriesIn, languagesIn, LOCALES_FOLDER, readFolder } from './locales/readLocale';
import { writePackage } from './package/writePackage';
import { comparedOf } from './compared';
import { learnedOf } from './learned/learned';
import { seenList, showableIn } from './pictures/seenList';
import { readAuthored } from './readAuthored';
import { writeJson } from './writeJson';

const outlines = readAuthored<Outlines>('data/routines.json');

/** Writes what was learned of a language's words, anew where they are others than before. */
async function writeLearned(folder: string, language: string): Promise<void> {
  const words = readFolder<Content & { readonly learned?: Learned }>(folder);
  const content = { ...words, compared: comparedOf(LOCALES_FOLDER, language), locale: language };
  const learned = learnedOf(LOCALES_FOLDER, language, content, words.learned);
  await writeJson(join(folder, 'learned.json'), learned);
}

/** Writes everything that is made from `data/` and stands in the repository. */
async function generate(): Promise<void> {
  await writeJson('data/seen.json', seenList(showableIn('data')));
  writeFileSync('lambda/content/facts.generated.ts', factList('data'));
  writeFileSync('lambda/domain/catalogue/areas.generated.ts', areaList(outlines));
  for (const language of languagesIn(LOCALES_FOLDER)) {
    const folder = join(LOCALES_FOLDER, language);
    writeFileSync(join(folder, 'phonemes.json'), phonemesJson(LOCALES_FOLDER, language));
    await writeJson(join(folder, 'compared.json'), comparedOf(LOCALES_FOLDER, language));
    await writeLearned(folder, language);
  }
  writeFileSync('lambda/content/locales.generated.ts', localeList(LOCALES_FOLDER));
  for (const locale of countriesIn(LOCALES_FOLDER))
    await writeJson(modelPath(locale), buildModel('.', locale));
  await writePackage();
}

void generate();

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaList, type Outlines } from './areaList';
import { phonemesJson } from './countPhonemes';
import { buildModel, modelPath } from './interactionModel';
import { localeList } from './locales/localeList';
import { countriesIn, languagesIn, LOCALES_FOLDER } from './locales/readLocale';
import { writePackage } from './package/writePackage';
import { pointCodesIn, pointList } from './pointList';
import { comparedOf } from './compared';
import { pictureList, viewNamesIn } from './pictures/pictureList';
import { seenList, showableIn } from './pictures/seenList';
import { writeJson } from './writeJson';

const outlines = JSON.parse(readFileSync('data/routines.json', 'utf8')) as Outlines;

/** Writes everything that is made from `data/` and stands in the repository. */
async function generate(): Promise<void> {
  writeFileSync('lambda/content/points.generated.ts', pointList(pointCodesIn('data/points')));
  writeFileSync('lambda/domain/catalogue/areas.generated.ts', areaList(outlines));
  for (const language of languagesIn(LOCALES_FOLDER)) {
    const folder = join(LOCALES_FOLDER, language);
    writeFileSync(join(folder, 'phonemes.json'), phonemesJson(LOCALES_FOLDER, language));
    await writeJson(join(folder, 'compared.json'), comparedOf(LOCALES_FOLDER, language));
  }
  writeFileSync('lambda/content/locales.generated.ts', localeList(LOCALES_FOLDER));
  for (const locale of countriesIn(LOCALES_FOLDER))
    await writeJson(modelPath(locale), buildModel('.', locale));
  writeFileSync(
    'lambda/content/pictures.generated.ts',
    pictureList(viewNamesIn('data/views'), LOCALES_FOLDER),
  );
  await writeJson('data/seen.json', seenList(showableIn('data')));
  await writePackage();
}

void generate();

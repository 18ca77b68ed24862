import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaList, type Outlines } from './areaList';
import { factList } from './content/factList';
import { localeList } from './content/localeList';
import { phonemesJson } from './countPhonemes';
import { buildModel, modelPath } from './interactionModel';
import { countriesIn, languagesIn, LOCALES_FOLDER } from './locales/readLocale';
import { writePackage } from './package/writePackage';
import { comparedOf } from './compared';
import { seenList, showableIn } from './pictures/seenList';
import { readAuthored } from './readAuthored';
import { writeJson } from './writeJson';

const outlines = readAuthored<Outlines>('data/routines.json');

/** Writes everything that is made from `data/` and stands in the repository. */
async function generate(): Promise<void> {
  await writeJson('data/seen.json', seenList(showableIn('data')));
  writeFileSync('lambda/content/facts.generated.ts', factList('data'));
  writeFileSync('lambda/domain/catalogue/areas.generated.ts', areaList(outlines));
  for (const language of languagesIn(LOCALES_FOLDER)) {
    const folder = join(LOCALES_FOLDER, language);
    writeFileSync(join(folder, 'phonemes.json'), phonemesJson(LOCALES_FOLDER, language));
    await writeJson(join(folder, 'compared.json'), comparedOf(LOCALES_FOLDER, language));
  }
  writeFileSync('lambda/content/locales.generated.ts', localeList(LOCALES_FOLDER));
  for (const locale of countriesIn(LOCALES_FOLDER))
    await writeJson(modelPath(locale), buildModel('.', locale));
  await writePackage();
}

void generate();

import { basename } from 'node:path';
import { modelPath } from './interactionModel';
import { countriesIn, LOCALES_FOLDER, readLocale } from './locales/readLocale';
import {
  type ModelFile,
  type NameFreeInteraction,
  withNameFreeInteraction,
} from './nameFreeInteraction';
import { readAuthored } from './readAuthored';
import { writeJson } from './writeJson';

/** Writes a locale's name-free interactions into its interaction model, a file that is named after the locale, and changes
 * nothing else. Done again, it changes nothing more. */
async function addNameFreeInteraction(file: string): Promise<void> {
  const { nameFreeInteraction } = readLocale<{ nameFreeInteraction: NameFreeInteraction }>(
    LOCALES_FOLDER,
    basename(file, '.json'),
  );
  const model = readAuthored<ModelFile>(file);
  await writeJson(file, withNameFreeInteraction(model, nameFreeInteraction));
}

async function addToAll(files: readonly string[]): Promise<void> {
  for (const file of files) await addNameFreeInteraction(file);
}

const named = process.argv.slice(2);
void addToAll(named.length > 0 ? named : countriesIn(LOCALES_FOLDER).map(modelPath));

import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countriesIn, LOCALES_FOLDER } from '../locales/readLocale';
import { readAuthored } from '../readAuthored';
import { writeJson } from '../writeJson';
import { type SkillFile, withListings } from './listings';
import { type TaskFile, withTitles } from './taskTitles';

const MANIFEST = 'skill-package/skill.json';
const TASKS = 'skill-package/tasks';
const ICONS = 'skill-package/assets/images';

/** Writes what of the skill package is made of the locales, beside their interaction models: listings, titles and icons. */
export async function writePackage(): Promise<void> {
  await writeJson(MANIFEST, withListings(readAuthored<SkillFile>(MANIFEST), LOCALES_FOLDER));
  for (const name of readdirSync(TASKS)) {
    const file = join(TASKS, name);
    const [task = ''] = name.split('.');
    await writeJson(file, withTitles(readAuthored<TaskFile>(file), task, LOCALES_FOLDER));
  }
  for (const locale of countriesIn(LOCALES_FOLDER))
    for (const size of ['small', 'large'])
      copyFileSync(`docs/icons/${size}.png`, join(ICONS, `${locale}_${size}Icon.png`));
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { USUAL_LOCALE } from '../lambda/content/localeContent';
import { phrasebookFor } from '../lambda/content/locales';
import { renderPictures } from './pictures/renderPictures';

const { page, images } = renderPictures(phrasebookFor(USUAL_LOCALE));
const FOLDER = 'docs/pictures';

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
writeFileSync(`${FOLDER}.md`, page);
for (const [view, image] of Object.entries(images)) writeFileSync(`${FOLDER}/${view}.svg`, image);

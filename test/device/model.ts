import { join } from 'node:path';
import { createHearing } from '../../device/hearing/hear';
import { loadModel } from '../../device/model';
import { LOCALE } from '../support/locale';

const loaded = loadModel(join(__dirname, '..', '..'), LOCALE);
if (!loaded) throw new Error(`There is no interaction model for ${LOCALE}.`);

/** The interaction model of the tests' locale as it is published. */
export const model = loaded;

/** An Echo's ears for it. */
export const hearing = createHearing(model);

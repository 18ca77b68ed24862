import { join } from 'node:path';
import { createHearing } from '../../device/hearing/hear';
import { loadModel } from '../../device/model';

const loaded = loadModel(join(__dirname, '..', '..'), 'en-US');
if (!loaded) throw new Error('The en-US interaction model is missing');

/** The en-US interaction model as it is published. */
export const model = loaded;

/** An Echo's ears for it. */
export const hearing = createHearing(model);

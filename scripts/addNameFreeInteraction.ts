import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import {
  type ModelFile,
  type NameFreeInteraction,
  withNameFreeInteraction,
} from './nameFreeInteraction';

const read = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content;

/** Writes the name-free interactions of `data/` into an interaction model, and changes nothing else: the en-US one, or the
 * file that is named. Done again, it changes nothing more. */
async function addNameFreeInteraction(file: string): Promise<void> {
  const block = read<NameFreeInteraction>('data/nameFreeInteraction/en-US.json');
  const model = withNameFreeInteraction(read<ModelFile>(file), block);
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(JSON.stringify(model), options));
}

const [file = 'skill-package/interactionModels/custom/en-US.json'] = process.argv.slice(2);
void addNameFreeInteraction(file);

import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readSlotSources } from './readSlotSources';
import { generatePointList } from './generatePointList';
import { buildSlotTypes } from './slotValues';

/** Writes the slot values of `data/` into the en-US interaction model, and changes nothing else. */
async function generateSlotValues(): Promise<void> {
  const file = 'skill-package/interactionModels/custom/en-US.json';
  const model = JSON.parse(readFileSync(file, 'utf8')) as {
    interactionModel: { languageModel: { types: unknown } };
  };
  model.interactionModel.languageModel.types = buildSlotTypes(readSlotSources('data', 'en-US'));
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(JSON.stringify(model), options));
}

generatePointList();
void generateSlotValues();

import { join } from 'node:path';
import type { NamedValues } from '../lambda/content/mergeOver';
import { LOCALES_FOLDER, readLocale, readSampleFiles } from './locales/readLocale';
import { readSlotSources } from './readSlotSources';
import { buildSlotTypes, type SlotType } from './slotValues';

/** An intent as Amazon's interaction model schema writes it. */
interface WrittenIntent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples: readonly string[];
}

/** The file of an interaction model. */
export interface WrittenModel {
  readonly interactionModel: {
    readonly languageModel: NamedValues & {
      readonly intents: readonly WrittenIntent[];
      readonly types: readonly SlotType[];
    };
  };
}

/** Where a locale's interaction model stands, from the project's folder. */
export const modelPath = (locale: string) =>
  join('skill-package/interactionModels/custom', `${locale}.json`);

/** An intent of Amazon's own has no slots; ours say so even where they have none. */
function writtenIntent(
  name: string,
  slots: Readonly<Record<string, string>>,
  samples: readonly string[],
): WrittenIntent {
  if (name.startsWith('AMAZON.')) return { name, samples };
  const written = Object.entries(slots).map(([slot, type]) => ({ name: slot, type }));
  return { name, slots: written, samples };
}

interface ModelWords {
  readonly intents: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the skill is called, and how Alexa is to take what fits nothing. */
  readonly invocation: NamedValues;
}

/** The interaction model of a locale, from its files in a project's folder. Throws where samples belong to no intent. */
export function buildModel(project: string, locale: string): WrittenModel {
  const folder = join(project, LOCALES_FOLDER);
  const { intents, invocation } = readLocale<ModelWords>(folder, locale);
  const samples = readSampleFiles(folder, locale);
  const strays = Object.keys(samples).filter((name) => !Object.hasOwn(intents, name));
  if (strays.length > 0)
    throw new Error(`${locale} has samples of no intent: ${strays.join(', ')}`);
  return {
    interactionModel: {
      languageModel: {
        ...invocation,
        intents: Object.entries(intents).map(([name, slots]) =>
          writtenIntent(name, slots, samples[name] ?? []),
        ),
        types: buildSlotTypes(readSlotSources(join(project, 'data'), locale)),
      },
    },
  };
}

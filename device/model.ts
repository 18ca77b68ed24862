import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromJson } from './json';

/** One value of a custom slot type, as Amazon's interaction model schema writes it. */
export interface SlotValue {
  readonly id: string;
  readonly name: { readonly value: string; readonly synonyms: readonly string[] };
}

/** The part of an interaction model an Echo needs to hear. */
export interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly {
    readonly name: string;
    readonly slots?: readonly { readonly name: string; readonly type: string }[];
    readonly samples?: readonly string[];
  }[];
  readonly types: readonly { readonly name: string; readonly values: readonly SlotValue[] }[];
}

/** Reads a locale's interaction model from `skill-package/`; undefined where there is none. */
export function loadModel(projectFolder: string, locale: string): LanguageModel | undefined {
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(locale)) return undefined;
  const models = join(projectFolder, 'skill-package', 'interactionModels', 'custom');
  const file = join(models, `${locale}.json`);
  if (!existsSync(file)) return undefined;
  const model = fromJson<{ interactionModel: { languageModel: LanguageModel } }>(
    readFileSync(file, 'utf8'),
  );
  return model.interactionModel.languageModel;
}

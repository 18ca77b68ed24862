import { manifest, modelFile } from './files';
import { LOCALE } from '../locale';
import type { ManifestFile } from './manifest';
import type { ModelFile } from './model';

/** `skill.json`, open to faults. */
export interface PlantedManifest {
  publishingInformation: {
    locales: Record<string, Record<string, unknown>>;
    [key: string]: unknown;
  };
  privacyAndCompliance: Record<string, unknown>;
  apis: { custom?: Record<string, unknown> };
  [key: string]: unknown;
}

/** A copy of `skill.json` with a fault in it. */
export function plantedManifest(
  fault: (copy: PlantedManifest, texts: Record<string, unknown>) => void,
): ManifestFile {
  const copy = structuredClone<unknown>(manifest) as { manifest: PlantedManifest };
  fault(copy.manifest, copy.manifest.publishingInformation.locales[LOCALE]!);
  return copy;
}
/** What plants a fault in a copy of `skill.json`. */
export type ManifestFault = Parameters<typeof plantedManifest>[0];

interface PlantedModel {
  interactionModel: {
    languageModel: {
      invocationName: string;
      intents: { name: string; slots?: object[]; samples?: string[] }[];
      types: { name: string; values: { id: string; name: Record<string, unknown> }[] }[];
      [key: string]: unknown;
    };
    dialog?: object;
    prompts?: object[];
    [key: string]: unknown;
  };
}

/** A copy of the interaction model with a fault in it. */
export function plantedModel(fault: (copy: PlantedModel['interactionModel']) => void): ModelFile {
  const copy = structuredClone<unknown>(modelFile) as PlantedModel;
  fault(copy.interactionModel);
  return copy as unknown as ModelFile;
}

/** What plants a fault in a copy of the interaction model. */
export type ModelFault = Parameters<typeof plantedModel>[0];

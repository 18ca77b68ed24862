import type { Json } from './alexaJson';

export type JsonObject = { readonly [key: string]: Json };

/** JSON from where its shape is known. Throws where it is none. */
export const fromJson = <Known>(text: string): Known => JSON.parse(text) as Known;

export const isJsonObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

export const isJsonList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);

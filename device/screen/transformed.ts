import type { Json } from '../alexaJson';
import type { ScreenDirective } from '../directives';
import { isJsonList, isJsonObject } from '../json';

/** Turns SSML into the address of its sound, and keeps what it was. */
export type SpeechAddress = (ssml: string) => string;

/**
 * Does what Amazon's cloud does to the data of a page on its way to a device: `ssmlToSpeech` puts the address of a sound
 * beside each speech. Throws at any other transformer.
 */
export function transformed(directive: ScreenDirective, address: SpeechAddress): ScreenDirective {
  if (!('document' in directive) || !directive.datasources) return directive;
  const sources = Object.entries(directive.datasources);
  const datasources = sources.map(([name, source]): [string, Json] => [
    name,
    transformedSource(source, address),
  ]);
  return { ...directive, datasources: Object.fromEntries(datasources) };
}

function transformedSource(source: Json, address: SpeechAddress): Json {
  if (!isJsonObject(source)) return source;
  const { transformers } = source;
  if (!isJsonList(transformers)) return source;
  return {
    ...source,
    properties: transformers.reduce(
      (properties: Json, transformer) => withOutput(properties, transformer, address),
      source['properties'] ?? {},
    ),
  };
}

function withOutput(properties: Json, transformer: Json, address: SpeechAddress): Json {
  const { transformer: name, inputPath, outputName } = isJsonObject(transformer) ? transformer : {};
  if (name !== 'ssmlToSpeech') throw new Error(`Unknown transformer: ${JSON.stringify(name)}`);
  if (typeof inputPath !== 'string') throw new Error('A transformer without an inputPath');
  const path = inputPath.split('.');
  return atPath(properties, path, typeof outputName === 'string' ? outputName : undefined, address);
}

/** Writes an output beside the input that a path leads to, or over it where it has no name; `*` stands for all of a list. */
function atPath(
  json: Json,
  [step, ...rest]: readonly string[],
  outputName: string | undefined,
  address: SpeechAddress,
): Json {
  if (step === '*' && isJsonList(json)) {
    return json.map((each) => atPath(each, rest, outputName, address));
  }
  if (step === undefined || !isJsonObject(json) || json[step] === undefined) return json;
  const input = json[step];
  if (rest.length > 0) return { ...json, [step]: atPath(input, rest, outputName, address) };
  if (typeof input !== 'string') throw new Error(`No speech at ${step}`);
  return { ...json, [outputName ?? step]: address(input) };
}

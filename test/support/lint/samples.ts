import { BUILT_IN_UTTERANCES, SESSION_ENDERS } from '../../../device/hearing/builtIns';
import { LAUNCH_WORDS, WAKE_WORDS } from './invocationName';
import type { Intent, ModelFile } from './model';

/** Beginnings that hold a launch word and launch nothing: Amazon's own words for the built-in intents, "tell me",
 * and "use" of a thing that is named. */
const HARMLESS =
  /^(tell me|use (the|my|a) |begin again$|resume the (session|routine)$|start (over|again|from))/;

const launches = new RegExp(`^(${LAUNCH_WORDS.join('|')})( |$)`);
const wakes = new RegExp(`\\b(${WAKE_WORDS.join('|')})\\b`);

/** What is wrong with the words of one sample, wherever it stands. */
export function sampleProblems(sample: string, invocationName: string): string[] {
  const words = sample.replace(/\{[A-Za-z_]+\}/g, 'x');
  const slots = [...sample.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot);
  return [
    ...(/^[a-z' ._-]+$/.test(words) ? [] : ['characters Alexa does not take']),
    ...(sample.trim().replace(/ {2,}/g, ' ') === sample ? [] : ['stray spaces']),
    ...(/\}\S|\S\{/.test(sample.replaceAll("}'s", '}')) ? ['a slot grown to a word'] : []),
    ...(new Set(slots).size === slots.length ? [] : ['the same slot twice']),
    ...(wakes.test(words) ? ['a wake word'] : []),
    ...(launches.test(words) && !HARMLESS.test(words) ? ['a launch word'] : []),
    ...(` ${words} `.includes(` ${invocationName} `) ? ['the invocation name'] : []),
    ...(SESSION_ENDERS.includes(sample) ? ['it ends the session before it is heard'] : []),
  ].map((problem) => `"${sample}": ${problem}`);
}

/** A sample as Alexa compares it: by the types of its slots, not their names. */
function patternOf(sample: string, { slots = [] }: Intent): string {
  const typeOf = (name: string) => slots.find((slot) => slot.name === name)?.type ?? name;
  return sample.toLowerCase().replace(/\{(\w+)\}/g, (_, name: string) => `{${typeOf(name)}}`);
}

/** Samples that stand twice, in one intent or in two, or are another built-in intent's own words. */
export function duplicateProblems(intents: readonly Intent[]): string[] {
  const owners = new Map<string, string>();
  for (const { name } of intents)
    for (const words of BUILT_IN_UTTERANCES[name] ?? []) owners.set(words, name);
  return intents.flatMap((intent) =>
    (intent.samples ?? []).flatMap((sample) => {
      const pattern = patternOf(sample, intent);
      const owner = owners.get(pattern);
      owners.set(pattern, intent.name);
      return owner === undefined ? [] : [`"${sample}" of ${intent.name} is ${owner}'s already`];
    }),
  );
}

/** Everything that is wrong with a model's samples. */
export function allSampleProblems({ interactionModel: { languageModel } }: ModelFile): string[] {
  const { intents, invocationName } = languageModel;
  const samples = intents.flatMap((intent) => [
    ...(intent.samples ?? []),
    ...(intent.slots ?? []).flatMap((slot) => slot.samples ?? []),
  ]);
  return [
    ...samples.flatMap((sample) => sampleProblems(sample, invocationName)),
    ...duplicateProblems(intents),
  ];
}

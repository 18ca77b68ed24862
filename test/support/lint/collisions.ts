import type { LanguageModel } from '../../../device/model';

/** What Amazon's slot types are filled with. */
const BUILT_IN_WORDS: Readonly<Record<string, string>> = {
  'AMAZON.NUMBER': 'ten',
  'AMAZON.DURATION': 'ten minutes',
};

/** Every name of a type's values, in small letters. */
const namesOf = ({ types }: LanguageModel, type: string): readonly string[] =>
  types
    .find(({ name }) => name === type)
    ?.values.flatMap(({ name }) =>
      [name.value, ...name.synonyms].map((said) => said.toLowerCase()),
    ) ?? [BUILT_IN_WORDS[type] ?? type];

/** Calls for everything that is said by an intent's samples with no slot, or one, filled with every name there is. */
function eachSaid(model: LanguageModel, call: (said: string, intent: string) => void): void {
  const names = new Map(
    model.intents
      .flatMap(({ slots = [] }) => slots.map(({ type }) => type))
      .map((type) => [type, namesOf(model, type)] as const),
  );
  for (const { name: intent, slots = [], samples = [] } of model.intents)
    for (const sample of samples) {
      const inSample = slots.filter((slot) => sample.includes(`{${slot.name}}`));
      const [only] = inSample;
      if (!only) call(sample, intent);
      else if (inSample.length === 1)
        for (const each of names.get(only.type) ?? [])
          call(sample.replace(`{${only.name}}`, each), intent);
    }
}

/** What the samples of two intents both say, with the intents that do. */
export function collisions(model: LanguageModel): readonly string[] {
  const owners = new Map<string, string>();
  const found = new Set<string>();
  eachSaid(model, (said, intent) => {
    const owner = owners.get(said) ?? intent;
    if (owner !== intent) found.add(`"${said}": ${owner}, ${intent}`);
    owners.set(said, owner);
  });
  return [...found];
}

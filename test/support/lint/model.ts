/** An interaction model, as far as it is checked beyond Amazon's definitions. */
export interface ModelFile {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly intents: readonly Intent[];
      readonly types?: readonly SlotType[];
    };
    readonly dialog?: { readonly intents: readonly DialogIntent[] };
    readonly prompts?: readonly { readonly id: string }[];
  };
}

/** One intent: what a listener can mean. */
export interface Intent {
  readonly name: string;
  readonly slots?: readonly {
    readonly name: string;
    readonly type?: string;
    readonly samples?: readonly string[];
  }[];
  readonly samples?: readonly string[];
}

interface SlotType {
  readonly name: string;
  readonly values?: readonly {
    readonly id?: string;
    readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
  }[];
}

interface PromptIds {
  readonly elicitation?: string;
  readonly confirmation?: string;
}

interface DialogIntent {
  readonly name: string;
  readonly prompts?: PromptIds;
  readonly slots?: readonly {
    readonly name: string;
    readonly type: string;
    readonly prompts: PromptIds;
    readonly validations?: readonly { readonly prompt: string }[];
  }[];
}

/** Intents no skill goes without: Alexa's own rules, and certification's. */
const REQUIRED = ['Help', 'Stop', 'Cancel', 'Fallback', 'NavigateHome'];
/** Longest value of a slot, in characters. */
const LONGEST_VALUE = 140;

const doubles = (texts: readonly string[]) =>
  [...new Set(texts)].filter((each) => texts.indexOf(each) !== texts.lastIndexOf(each));

function intentProblems(intents: readonly Intent[]): string[] {
  const names = intents.map(({ name }) => name);
  return [
    ...doubles(names).map((name) => `intent ${name} stands twice`),
    ...REQUIRED.filter((name) => !names.includes(`AMAZON.${name}Intent`)).map(
      (name) => `AMAZON.${name}Intent is missing`,
    ),
    ...intents
      .filter(({ name }) => !/^(AMAZON\.)?[A-Za-z][A-Za-z_]*$/.test(name))
      .map(({ name }) => `intent ${name} is oddly named`),
  ];
}

/** What is wrong with the slots of an intent, and with the types they are of. */
function slotProblems({ name, slots = [], samples = [] }: Intent, types: ReadonlySet<string>) {
  const texts = [...samples, ...slots.flatMap((slot) => slot.samples ?? [])];
  const used = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot));
  const declared = slots.map((slot) => slot.name);
  return [
    ...doubles(declared).map((slot) => `${name}: slot ${slot} stands twice`),
    ...[...new Set(used)]
      .filter((slot = '') => !declared.includes(slot))
      .map((slot = '') => `${name}: slot ${slot} is not declared`),
    ...declared
      .filter((slot) => !used.includes(slot))
      .map((slot) => `${name}: slot ${slot} is in no sample`),
    ...slots
      .filter(({ type = '' }) => !type.startsWith('AMAZON.') && !types.has(type))
      .map((slot) => `${name}: type ${slot.type ?? ''} of ${slot.name} is not declared`),
  ];
}

function typeProblems({ name, values = [] }: SlotType): string[] {
  const ids = values.flatMap(({ id }) => id ?? []);
  const said = values.flatMap((value) => [value.name.value, ...(value.name.synonyms ?? [])]);
  const spoken = said.map((text) => text.toLowerCase());
  return [
    ...(values.length === 0 ? [`type ${name} has no values`] : []),
    ...doubles(ids).map((id) => `type ${name}: id ${id} stands twice`),
    ...doubles(spoken).map((text) => `type ${name}: ${text} stands twice`),
    ...said.filter((text) => text.length > LONGEST_VALUE).map(() => `type ${name}: long value`),
  ];
}

const idsOf = (prompts: PromptIds = {}) => [prompts.elicitation, prompts.confirmation];

/** What is wrong between a dialog model and its prompts. */
function promptProblems({ interactionModel: { dialog, prompts = [] } }: ModelFile): string[] {
  const declared = prompts.map(({ id }) => id);
  const used = (dialog?.intents ?? [])
    .flatMap((intent) => [
      ...idsOf(intent.prompts),
      ...(intent.slots ?? []).flatMap((slot) => [
        ...idsOf(slot.prompts),
        ...(slot.validations ?? []).map(({ prompt }) => prompt),
      ]),
    ])
    .flatMap((id) => id ?? []);
  return [
    ...doubles(declared).map((id) => `prompt ${id} stands twice`),
    ...[...new Set(used)].filter((id) => !declared.includes(id)).map((id) => `no prompt ${id}`),
    ...declared.filter((id) => !used.includes(id)).map((id) => `prompt ${id} is never used`),
  ];
}

/** Dialog intents and slots that the language model does not have. */
function dialogProblems({ interactionModel: { dialog, languageModel } }: ModelFile): string[] {
  return (dialog?.intents ?? []).flatMap(({ name, slots = [] }) => {
    const intent = languageModel.intents.find((each) => each.name === name);
    if (!intent) return [`dialog of ${name}, which is no intent`];
    return slots
      .filter((slot) => !intent.slots?.some((o) => o.name === slot.name && o.type === slot.type))
      .map((slot) => `dialog of ${name}: slot ${slot.name} is none of the intent's`);
  });
}

/** What Alexa has against a model's structure, and Amazon's definitions do not know. */
export function modelProblems(file: ModelFile): string[] {
  const { intents, types = [] } = file.interactionModel.languageModel;
  const names = types.map(({ name }) => name);
  const used = new Set(intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
  return [
    ...intentProblems(intents),
    ...intents.flatMap((intent) => slotProblems(intent, new Set(names))),
    ...doubles(names).map((name) => `type ${name} stands twice`),
    ...names.filter((name) => !used.has(name)).map((name) => `type ${name} is never used`),
    ...types.flatMap(typeProblems),
    ...promptProblems(file),
    ...dialogProblems(file),
  ];
}

/** Where Alexa may bring listeners in who do not name the skill, as Amazon writes it. */
export interface NameFreeInteraction {
  readonly ingressPoints: readonly {
    readonly type: string;
    /** The intent that is begun with; for `INTENT` only. */
    readonly name?: string;
    readonly sampleUtterances: readonly { readonly format: string; readonly value: string }[];
  }[];
}

/** An interaction model's file, as far as the block depends on it. */
export interface ModelFile {
  readonly interactionModel: {
    readonly languageModel: {
      readonly intents: readonly {
        readonly name: string;
        readonly slots?: readonly object[];
        readonly samples?: readonly string[];
      }[];
    };
    readonly [part: string]: unknown;
  };
}

/** The most phrases of one ingress point. Amazon: "Use the NFI toolkit with the CLI". */
const MOST_PHRASES = 5;
/** What a sample utterance is written in, and a phrase as well; it has no slots. */
const PHRASE = /^[a-z][a-z' -]*[a-z]$/;

type IngressPoint = NameFreeInteraction['ingressPoints'][number];
type Intent = ModelFile['interactionModel']['languageModel']['intents'][number];

const problem = (isWrong: boolean, words: string): string[] => (isWrong ? [words] : []);

function phraseProblems({ sampleUtterances }: IngressPoint, where: string): string[] {
  const phrases = sampleUtterances.map(({ value }) => value);
  const isCountWrong = phrases.length === 0 || phrases.length > MOST_PHRASES;
  return [
    ...problem(isCountWrong, `${where} has ${phrases.length} phrases`),
    ...problem(new Set(phrases).size < phrases.length, `${where} has a phrase twice`),
    ...sampleUtterances.flatMap(({ format, value }) => [
      ...problem(format !== 'RAW_TEXT', `"${value}" is ${format}`),
      ...problem(!PHRASE.test(value), `"${value}" is no plain phrase`),
    ]),
  ];
}

/** What is wrong with a point that begins with an intent. */
function intentProblems(point: IngressPoint, intent: Intent | undefined): string[] {
  const { name = '', sampleUtterances } = point;
  if (!intent) return [`${name} is no intent`];
  const heard = intent.samples ?? [];
  return [
    ...problem((intent.slots ?? []).length > 0, `${name} has slots`),
    ...sampleUtterances
      .filter(({ value }) => !heard.includes(value))
      .map(({ value }) => `"${value}" is no sample of ${name}`),
  ];
}

/** What Alexa would refuse of a block in a model: too many phrases, slots, intents that are not there; and phrases that
 * would not be heard by the intent they promise. */
export function nameFreeProblems(
  { ingressPoints }: NameFreeInteraction,
  { interactionModel: { languageModel } }: ModelFile,
): string[] {
  const names = ingressPoints.map(({ type, name = '' }) => `${type} ${name}`.trim());
  return [
    ...problem(ingressPoints.length === 0, 'there is no ingress point'),
    ...problem(new Set(names).size < names.length, 'an ingress point stands twice'),
    ...ingressPoints.flatMap((point, at) => [
      ...phraseProblems(point, names[at] ?? ''),
      ...problem(!['LAUNCH', 'INTENT'].includes(point.type), `${point.type} is no kind of point`),
      ...(point.type === 'INTENT'
        ? intentProblems(
            point,
            languageModel.intents.find(({ name }) => name === point.name),
          )
        : []),
    ]),
  ];
}

/** The same model with the block beside its language model, once. Throws where Alexa would refuse it. */
export function withNameFreeInteraction<Model extends ModelFile>(
  model: Model,
  block: NameFreeInteraction,
): Model {
  const problems = nameFreeProblems(block, model);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    ...model,
    interactionModel: { ...model.interactionModel, _nameFreeInteraction: block },
  };
}

import type { LanguageModel } from '../model';
import { catchAllOf, createCatcher } from './catchAll';
import { createEntityFinder, type Entity, type EntityFinder } from './entities';
import { knownValues, matchExactly, type SlotReader, unknownNames } from './exact';
import type { Heard } from './heard';
import { createLexicon, type Lexicon } from './lexicon';
import { barerForms, withoutFillers } from './politeness';
import { readSamples, type Sample, withoutSlotArticles, sampleWords } from './samples';
import { unknownSlot } from './slots';
import { afterArticles, asManyAsHeard, tokensOf } from './tokens';
import { readTolerantly } from './tolerant';
import { createVocabulary, type Vocabulary } from './vocabulary';

/** Understands an utterance as Alexa would: an intent with its slots, or Fallback. */
export type Hearing = (utterance: string) => Heard;

/** A carrier needs at least this much meaning of its own to hold a value nobody knows. */
const CARRIER_WEIGHT = 0.3;
const LONGEST_UNKNOWN_VALUE = 4;
const QUESTION_WORDS = new Set(['what', 'where', 'why', 'how', 'who', 'which', 'when']);

/** Learns a model. What is no value of its catch-all, and fits nothing else, goes there, but for single words. */
export function createHearing(model: LanguageModel): Hearing {
  const catchAll = catchAllOf(model);
  if (!catchAll) return hearingOf(model);
  const hearOthers = hearingOf(catchAll.others);
  const caught = createCatcher(catchAll, createLexicon(model));
  return (utterance) => {
    const remark = caught(utterance);
    if (remark?.isKnown === true) return remark.heard;
    const heard = hearOthers(utterance);
    return remark && heard.intent === FALLBACK ? remark.heard : heard;
  };
}

const FALLBACK = 'AMAZON.FallbackIntent';

/** Learns a model's intents, samples and slot values. */
function hearingOf(model: LanguageModel): Hearing {
  const samples = readSamples(model).map(withoutSlotArticles);
  const lexicon = createLexicon(model);
  const vocabulary = createVocabulary(model);
  const known = knownValues(lexicon);
  const findEntities = createEntityFinder(lexicon, vocabulary);
  const openSamples = readSamples(model).filter((sample) => isCarrier(sample, vocabulary));
  const fallback: Heard = { intent: FALLBACK, slots: {} };

  return (utterance) => {
    const tokens = asManyAsHeard(tokensOf(utterance));
    const forms = barerForms(tokens);
    const barest = forms.at(-1) ?? [];
    for (const form of forms) {
      const exact = matchExactly(form, samples, known);
      if (exact) return exact.heard;
    }
    for (const form of forms) {
      const open =
        matchExactly(form, openSamples, openValues(lexicon, vocabulary, findEntities)) ??
        matchExactly(form, samples, codeLikeValues(lexicon, vocabulary));
      if (open && unknownNames(open.heard) <= 1) return open.heard;
    }
    const readings = [withoutFillers(tokens), barest].flatMap(
      (form) => readTolerantly(form, samples, findEntities(form), vocabulary) ?? [],
    );
    const [reading] = readings.sort((a, b) => b.score - a.score);
    if (!reading) return fallback;
    return withDuration(reading.heard, findEntities(barest), model);
  };
}

/** Nothing tells where one unknown value ends and another begins. */
const hasSlotsSideBySide = ({ parts }: Sample) =>
  parts.some((part, at) => {
    const next = parts[at + 1];
    return 'slot' in part && next !== undefined && 'slot' in next;
  });

/** A sample that says enough around a slot of the skill's own to show what kind of thing is named. */
function isCarrier(sample: Sample, vocabulary: Vocabulary): boolean {
  if (hasSlotsSideBySide(sample)) return false;
  const telling = sampleWords(sample).filter(
    (word) =>
      !QUESTION_WORDS.has(word) && !vocabulary.isLight(word) && !vocabulary.isNegation(word),
  );
  return telling.reduce((sum, word) => sum + vocabulary.weight(word), 0) >= CARRIER_WEIGHT;
}

/** Also takes a few words that name no value of the type: Alexa's slots are open. */
function openValues(
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  findEntities: EntityFinder,
): SlotReader {
  const known = knownValues(lexicon);
  return (type, tokens) => {
    const value = known(type, tokens);
    if (value || !lexicon.has(type)) return value;
    const named = afterArticles(tokens);
    const isName = named.length <= LONGEST_UNKNOWN_VALUE && !vocabulary.isLight(named[0] ?? '');
    const holdsKnown = findEntities(named).some(
      ({ slot, places }) =>
        slot.type === type ||
        slot.type === 'AMAZON.DURATION' ||
        (slot.match && places.length < named.length),
    );
    return isName && !holdsKnown ? unknownSlot(type, tokens) : undefined;
  };
}

/** Also takes what looks like a code of the type: `s p six` beside `b l forty`. */
function codeLikeValues(lexicon: Lexicon, vocabulary: Vocabulary): SlotReader {
  const known = knownValues(lexicon);
  return (type, tokens) => {
    const isCodeLike =
      lexicon.hasShapeOf(type, tokens) && !tokens.some((token) => vocabulary.isLight(token));
    return known(type, tokens) ?? (isCodeLike ? unknownSlot(type, tokens) : undefined);
  };
}

/** Fills the duration of an intent whose sample has none: "ten minutes, let's do my neck". */
function withDuration(heard: Heard, entities: readonly Entity[], model: LanguageModel): Heard {
  const declared = model.intents.find(({ name }) => name === heard.intent)?.slots ?? [];
  const isTimed = Object.values(heard.slots).some(({ type }) => type.startsWith('AMAZON.'));
  const duration = entities.find(({ slot }) => slot.type === 'AMAZON.DURATION');
  const free = declared.find(({ type }) => type === 'AMAZON.DURATION');
  if (isTimed || !duration || !free) return heard;
  return { ...heard, slots: { ...heard.slots, [free.name]: duration.slot } };
}

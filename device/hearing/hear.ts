import type { LanguageModel } from '../model';
import { isTelling } from './carriers';
import { catchAllOf, createCatcher } from './catchAll';
import { knownValues, matchExactly, type SlotReader, unknownNames } from './exact';
import type { HeardIntent } from './heard';
import { createSlotLexicon, type SlotLexicon } from './lexicon';
import { indexSamples, readSamples } from './samples';
import { unknownSlot } from './slots';
import { afterWakeWord, asManyAsHeard, tokensOf } from './tokens';

/** Understands an utterance as Alexa would: an intent with its slots, or Fallback. */
export type Hearing = (utterance: string) => HeardIntent;

const FALLBACK = 'AMAZON.FallbackIntent';

/** Learns a model. What is no value of its catch-all, and fits nothing else, goes there, but for single words. */
export function createHearing(model: LanguageModel): Hearing {
  const catchAll = catchAllOf(model);
  if (!catchAll) return hearingOf(model);
  const hearOthers = hearingOf(catchAll.others);
  const caught = createCatcher(catchAll, createSlotLexicon(model));
  return (spoken) => {
    const utterance = afterWakeWord(spoken);
    const remark = caught(utterance);
    if (remark?.isKnown === true) return remark.heard;
    const heard = hearOthers(utterance);
    return remark && heard.intent === FALLBACK ? remark.heard : heard;
  };
}

/** Learns a model's intents, samples and slot values, and no more: a sample is heard word for word, its slots filled with
 * values of theirs; or, where its own words tell enough, one of them with a few words that nobody knows. */
function hearingOf(model: LanguageModel): Hearing {
  const samples = readSamples(model);
  const samplesFor = indexSamples(samples);
  const openSamplesFor = indexSamples(samples.filter(isTelling));
  const lexicon = createSlotLexicon(model);
  const fallback: HeardIntent = { intent: FALLBACK, slots: {} };
  return (utterance) => {
    const tokens = asManyAsHeard(tokensOf(utterance));
    const exact = matchExactly(tokens, samplesFor, knownValues(lexicon));
    if (exact) return exact.heard;
    const open = matchExactly(tokens, openSamplesFor, openValues(lexicon));
    return open && unknownNames(open.heard) <= 1 ? open.heard : fallback;
  };
}

const LONGEST_UNKNOWN_VALUE = 3;

/** True where some of the words, and not all, are a value of the model, whatever type it is of. */
const holdsKnown = (tokens: readonly string[], lexicon: SlotLexicon): boolean =>
  tokens.some((_, from) =>
    tokens.some((__, last) => {
      const some = tokens.slice(from, last + 1);
      return some.length > 0 && some.length < tokens.length && lexicon.isValue(some);
    }),
  );

/** Also takes a few words that name no value, and hold none: Alexa's slots are open. */
function openValues(lexicon: SlotLexicon): SlotReader {
  const known = knownValues(lexicon);
  return (type, tokens) => {
    const value = known(type, tokens);
    if (value || !lexicon.has(type)) return value;
    const isOpen = tokens.length <= LONGEST_UNKNOWN_VALUE && !holdsKnown(tokens, lexicon);
    return isOpen ? unknownSlot(type, tokens) : undefined;
  };
}

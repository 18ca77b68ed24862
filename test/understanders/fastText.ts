import { type FastTextModel, getFastTextClass, getFastTextModule } from 'fasttext.wasm.js';
import type { Learn } from './classify';
import { apart, type FindValues, withTypes } from './values';
import { wordsOf } from './words';

const LABEL = '__label__';

/** A sample without slots is said a few times, so that it counts beside one that was filled with thirty names. */
const TIMES_PLAIN = 5;

const OPTIONS = {
  ...{ dim: 50, lr: 0.5, epoch: 25, wordNgrams: 3, minn: 3, maxn: 5, bucket: 200_000 },
  ...{ loss: 'softmax', thread: 1, verbose: 0 },
};

/** An utterance as it is said, and with the values in it by their types. */
function lineOf(utterance: string, types: readonly string[], find: FindValues): string {
  const words = wordsOf(utterance);
  const values = apart(types.flatMap((type) => find(words, type)));
  const named = values.length > 0 ? withTypes(words, values) : [];
  return [...words, '.', ...named].join(' ').replace(/[{}]/g, '');
}

/** Facebook's fastText: words, pairs and triples of words, and parts of words. */
export const fastText: Learn = async ({ trained, types, find, shuffle }) => {
  const FastText = await getFastTextClass({ getFastTextModule });
  const lines = trained.flatMap(({ intent, utterances }) => {
    const times = utterances.length > 1 ? 1 : TIMES_PLAIN;
    const own = utterances.map((each) => `${LABEL}${intent} ${lineOf(each, types, find)}`);
    return Array.from({ length: times }, () => own).flat();
  });
  const text = `${shuffle(lines).join('\n')}\n`;
  const url = `data:text/plain;base64,${Buffer.from(text).toString('base64')}`;
  const model = (await new FastText().trainSupervised(url, OPTIONS, () => {})) as FastTextModel;
  return (utterance) => {
    const [share, label] = model.predict(lineOf(utterance, types, find), 1, 0).get(0);
    return { intent: label.slice(LABEL.length), share };
  };
};

import { expect, test } from 'vitest';
import type { Json, RenderDocument } from '../../../device/alexaJson';
import { transformed } from '../../../device/screen/transformed';

const page = (source: Json): RenderDocument => ({
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 'page-1',
  document: {},
  datasources: { part: source },
});

const transformer = (inputPath: string, outputName?: string) => ({
  ...{ transformer: 'ssmlToSpeech', inputPath },
  ...(outputName === undefined ? {} : { outputName }),
});

/** What becomes of the properties of a page's data. */
function outcome(properties: Json, transformers: readonly Json[]): unknown {
  const source = { type: 'object', properties, transformers };
  const directive = transformed(page(source), (ssml) => `sound of ${ssml}`);
  const { datasources } = directive as unknown as { datasources: { part: typeof source } };
  return datasources.part.properties;
}

test('the address of a sound is put beside each speech', () =>
  expect(outcome({ a: 'Press.', b: 'Hold.' }, [transformer('a', 'heard')])).toEqual({
    ...{ a: 'Press.', heard: 'sound of Press.' },
    b: 'Hold.',
  }));

test('without a name it takes the place of the speech', () =>
  expect(outcome({ a: 'Press.' }, [transformer('a')])).toEqual({ a: 'sound of Press.' }));

test('a path leads inside, and through all of a list', () =>
  expect(
    outcome({ cues: [{ say: { a: 'Press.' } }, { say: {} }] }, [transformer('cues.*.say.a', 'b')]),
  ).toEqual({ cues: [{ say: { a: 'Press.', b: 'sound of Press.' } }, { say: {} }] }));

test('what has no transformers stays as it is', () => {
  const plain = page({ type: 'object', properties: { a: 'Press.' } });
  expect(transformed(plain, String)).toEqual(plain);
});

test.each([
  [{ transformer: 'textToHint', inputPath: 'a' }, /Unknown transformer: "textToHint"/],
  [{ transformer: 'ssmlToSpeech' }, /without an inputPath/],
  [transformer('n'), /No speech at n/],
])('%j is refused', (bad, message) => {
  expect(() => outcome({ a: 'Press.', n: 7 }, [bad])).toThrow(message);
});

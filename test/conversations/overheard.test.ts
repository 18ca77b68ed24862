import { describe, expect, test } from 'vitest';
import { createListener, createMemoryStore, oldListener } from '../support/listener';
import { model } from '../device/model';

/* Whatever Alexa makes of a voice in the background, in the eight seconds before what silence brings or in those after it: the
 * session ends with the place kept. */

/** These leave out something of what is left: whole sentences about the session. */
const SHORTENS: readonly string[] = ['LessTimeIntent'];

/** What each intent hears, without a name; those that end the session, or begin it, among them. */
const sayings = model.intents.flatMap(({ name, samples = [] }) => {
  const said = samples.find((sample) => !sample.includes('{'));
  return said === undefined ? [] : [[name, said] as const];
});

/** What a store holds of a session for the lower back, after something was overheard, and then nobody spoke. */
async function keptAfter(said: string, when: 'reply' | 'silence') {
  const store = createMemoryStore({ listener: oldListener });
  const listener = createListener({ store });
  await listener.say('ask back coach for twenty minutes for my lower back');
  const { isOpen } = await listener.say(said, when);
  if (isOpen) await listener.staySilent();
  return store.kept.get('listener')?.record.bookmark;
}

describe.each([
  ['before what silence brings', 'reply', 'BL52'],
  ['after it', 'silence', 'BL40'],
] as const)('%s', (_, when, next) => {
  test.each(sayings)('%s: "%s"', async (...[intent, said]) => {
    const bookmark = await keptAfter(said, when);
    expect(bookmark?.wish).toMatchObject({ kind: 'routine', outline: 'lower-back' });
    if (SHORTENS.includes(intent)) return;
    const { exercises = [] } = bookmark?.routine ?? {};
    expect(exercises.map((each) => ('point' in each ? each.point : ''))).toContain(next);
  });
});

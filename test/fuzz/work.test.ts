import { expect, test } from 'vitest';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { createEcho } from '../../device/echo';
import { hearing, model } from '../device/model';
import { createMemoryStore } from '../support/listener';
import { LOCALE } from '../support/locale';
import { countedSkill } from './counted';
import { problemsOf } from './judge';

/* What takes the most of all that can be said: more is asked for than can be done, so that several lengths are planned. */
test.each([
  'ask back coach to help my shoulders lying on my side for an hour',
  'ask back coach for twenty minutes for my shoulders without my nape',
])('"%s" does not take too much', async (words) => {
  const { skill, work } = countedSkill(createMemoryStore());
  let problems = ['nobody asked'];
  const handler = async (envelope: unknown) => {
    const answer: ResponseEnvelope = await skill.invoke(envelope);
    problems = problemsOf(envelope, answer, work);
    return answer as never;
  };
  const speaker = { userId: 'listener', device: 'dot' as const, locale: LOCALE };
  const echo = createEcho({ handler, model, hearing, speaker });
  await echo.hear(words, Date.parse('2026-11-20T12:00:00Z'));
  expect(problems).toEqual([]);
  expect(work.calls).toBeGreaterThan(1000);
});

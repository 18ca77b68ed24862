import { describe, expect, test } from 'vitest';
import { endsSession, readInvocation } from '../../device/invocation';

const read = (utterance: string) => readInvocation(utterance, 'back coach');

describe('outside a session', () => {
  test.each([
    'open back coach',
    'Alexa, launch Back Coach',
    'start back coach please',
    'could you open back coach',
    'talk to back coach',
    'back coach',
  ])('"%s" launches the skill', (utterance) => expect(read(utterance)).toEqual({ kind: 'launch' }));

  test.each([
    ['ask back coach to help my neck', 'help my neck'],
    ['tell back coach to work on my hips', 'work on my hips'],
    ['ask back coach for ten minutes on my neck', '10 minutes on my neck'],
    ['ask back coach for five minutes', '5 minutes'],
    ['ask back coach to help my lower back for five minutes', 'help my lower back for 5 minutes'],
    ['open back coach and do my shoulders', 'do my shoulders'],
    ['help my neck with back coach', 'help my neck'],
    ['help my lower back', 'help my lower back'],
    ['Alexa, help my lower back please', 'help my lower back'],
  ])('"%s" says "%s" to it', (utterance, said) => {
    expect(read(utterance)).toEqual({ kind: 'says', utterance: said });
  });

  test.each(['next', 'help my neck', 'stop', 'open the window', 'what time is it'])(
    '"%s" reaches nobody',
    (utterance) => expect(read(utterance)).toBeUndefined(),
  );
});

describe('inside a session', () => {
  test.each(['exit', 'quit please', 'Alexa, exit', 'close back coach'])(
    '"%s" ends it',
    (utterance) => {
      expect(endsSession(utterance, 'back coach')).toBe(true);
    },
  );

  test.each(['stop', 'cancel', 'next'])('"%s" goes to the skill', (utterance) => {
    expect(endsSession(utterance, 'back coach')).toBe(false);
  });
});

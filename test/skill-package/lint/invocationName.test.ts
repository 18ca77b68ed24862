import { describe, expect, test } from 'vitest';
import { invocationNameProblems } from '../../support/lint/invocationName';

describe('an invocation name', () => {
  test.each([
    ['coach', 'single word'],
    ['Back Coach', 'lower-case'],
    ['back coach 2', 'lower-case'],
    ['back-coach', 'lower-case'],
    ['back  coach', 'stand for nothing'],
    ['open back coach', 'launch word open'],
    ['ask the coach', 'launch word ask'],
    ['alexa coach', 'wake word alexa'],
    ["echo's coach", 'wake word echo'],
    ['back coach skill', 'reserved word skill'],
    ['back app', 'reserved word app'],
    ['the coach', 'small word the'],
    ['for backs', 'small word for'],
    [`${'back '.repeat(10)}coach`, 'too long'],
  ])('like "%s" is refused: %s', (name, why) => {
    expect(invocationNameProblems(name).join('\n')).toContain(why);
  });

  test.each(['back coach', "dr. smith's coach", 'the back coach'])('like "%s" passes', (name) =>
    expect(invocationNameProblems(name)).toEqual([]),
  );
});

import { describe, expect, test } from 'vitest';
import { GUIDANCE, stubEcho } from './stubSkill';

const START = Date.parse('2026-11-20T08:00:00Z');

describe('requests', () => {
  test('a launch is a whole envelope', async () => {
    const { echo, events } = stubEcho();
    await echo.hear('open back coach', START);
    expect(events[0]).toMatchObject({
      version: '1.0',
      session: { new: true, user: { userId: 'listener' }, attributes: {} },
      context: { System: { device: { supportedInterfaces: {} } } },
      request: { type: 'LaunchRequest', locale: 'en-US', timestamp: '2026-11-20T08:00:00Z' },
    });
  });

  test('a screen is declared, and nothing more', async () => {
    const { echo, events } = stubEcho(undefined, 'show');
    await echo.hear('open back coach', START);
    const { supportedInterfaces } = events[0]?.context.System.device ?? {};
    expect(Object.keys(supportedInterfaces ?? {})).toEqual(['Alexa.Presentation.APL']);
  });

  test('a known slot value is resolved, an unfilled slot is there', async () => {
    const { echo } = stubEcho();
    const { request } = await echo.hear('ask back coach to help my neck', START);
    expect(request).toMatchObject({
      type: 'IntentRequest',
      intent: {
        name: 'CoachAreaIntent',
        slots: {
          area: {
            name: 'area',
            value: 'neck',
            resolutions: {
              resolutionsPerAuthority: [
                {
                  authority: expect.stringMatching(/^amzn1\.er-authority\.echo-sdk\..+\.AREA$/),
                  status: { code: 'ER_SUCCESS_MATCH' },
                  values: [{ value: { name: 'neck', id: 'neck' } }],
                },
              ],
            },
          },
          duration: { name: 'duration', confirmationStatus: 'NONE' },
        },
      },
    });
  });

  test('an unknown slot value is not', async () => {
    const { echo } = stubEcho();
    const { request } = await echo.hear('ask back coach to help my elbow', START);
    expect(JSON.stringify(request)).toContain('"ER_SUCCESS_NO_MATCH"');
    expect(request).toMatchObject({ intent: { slots: { area: { value: 'elbow' } } } });
  });
});

describe('a session', () => {
  test('is begun by the routine phrase, and keeps id and attributes', async () => {
    const { echo, events } = stubEcho(() => ({
      sessionAttributes: { place: 3 },
      response: GUIDANCE,
    }));
    await echo.hear('help my lower back', START);
    await echo.hear('next', START + 3000);
    const [first, second] = events;
    expect(first?.request).toMatchObject({ intent: { name: 'StartLowerBackIntent' } });
    expect(second?.session).toMatchObject({
      new: false,
      sessionId: first?.session.sessionId,
      attributes: { place: 3 },
    });
  });

  test('nobody hears a control outside one', async () => {
    const { echo, events } = stubEcho();
    expect(await echo.hear('next', START)).toMatchObject({ request: null, response: null });
    expect(events).toHaveLength(0);
  });

  test('ends in silence after two open microphones and the reprompt', async () => {
    const { echo } = stubEcho();
    const { seconds } = await echo.hear('open back coach', START);
    expect(echo.silenceEndsAt()).toBeCloseTo(START + 1000 * (seconds + 8 + 5 + 8), 3);
  });

  test('without a reprompt the microphone opens once', async () => {
    const { echo } = stubEcho(() => ({ response: { shouldEndSession: false } }));
    await echo.hear('open back coach', START);
    expect(echo.silenceEndsAt()).toBe(START + 8000);
  });

  test('stays unheard for half a minute when the skill does not say how it ends', async () => {
    const { echo } = stubEcho(() => ({ response: {} }));
    expect((await echo.hear('open back coach', START)).ending).toBe('wait');
    expect(echo.silenceEndsAt()).toBe(START + 30000);
  });

  test('goes on after a reply that hands over to Alexa, which nothing here answers', async () => {
    const directives = [{ type: 'Connections.StartConnection', uri: 'connection://A/1' }];
    const { echo, events } = stubEcho(() => ({ response: { directives } }));
    const exchange = await echo.hear('open back coach', START);
    expect(exchange).toMatchObject({ cues: [], seconds: 0, ending: 'wait' });
    expect(exchange.response).toMatchObject({ response: { directives } });
    expect(exchange.problem).toBeUndefined();
    await echo.hear('next', START + 5000);
    expect(events[1]?.session.new).toBe(false);
  });

  test('is over when the skill says so', async () => {
    const { echo, events } = stubEcho(() => ({ response: { shouldEndSession: true } }));
    await echo.hear('open back coach', START);
    expect(echo.silenceEndsAt()).toBeUndefined();
    expect(events).toHaveLength(1);
  });

  test('ends with "quit", and the answer to that is not heard', async () => {
    const { echo } = stubEcho();
    await echo.hear('open back coach', START);
    const exchange = await echo.hear('quit', START + 2000);
    expect(exchange).toMatchObject({
      request: { type: 'SessionEndedRequest', reason: 'USER_INITIATED' },
      seconds: 0,
      cues: [],
    });
    expect(echo.silenceEndsAt()).toBeUndefined();
  });

  test('the name of the skill begins a new one', async () => {
    const { echo, events } = stubEcho();
    await echo.hear('open back coach', START);
    await echo.hear('open back coach', START + 2000);
    expect(events[1]?.session.new).toBe(true);
    expect(events[1]?.session.sessionId).not.toBe(events[0]?.session.sessionId);
  });

  test('a skill that fails ends it, with a problem to tell', async () => {
    const { echo } = stubEcho(() => {
      throw new Error('no such point');
    });
    const exchange = await echo.hear('open back coach', START);
    expect(exchange).toMatchObject({ response: null, problem: 'The skill failed: no such point' });
    expect(echo.silenceEndsAt()).toBeUndefined();
  });
});

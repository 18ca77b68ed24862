import { describe, expect, test } from 'vitest';
import type { PageEvent } from '../../device/requests';
import { SCREENS } from '../../device/viewports';
import { type Answer, stubEcho } from './stubSkill';

const START = Date.parse('2026-11-20T08:00:00Z');
const PAGE = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'page-1', document: {} };
const SPEAK = { type: 'Alexa.Presentation.APL.ExecuteCommands', token: 'page-1', commands: [] };
const TOUCH: PageEvent = {
  type: 'Alexa.Presentation.APL.UserEvent',
  token: 'page-1',
  arguments: ['next', 7],
  source: { type: 'TouchWrapper', handler: 'Press' },
  components: {},
};
const shows =
  (...directives: object[]): Answer =>
  () => ({ response: { directives } });

describe('a device with a screen', () => {
  test('says what its screen is like, and which page it shows', async () => {
    const { echo, events } = stubEcho(shows(PAGE, SPEAK), 'show');
    await echo.hear('open back coach', START);
    await echo.hear('next', START + 3000);
    const [first, second] = events.map(({ context }) => context);
    expect(first).toMatchObject({ Viewport: { pixelWidth: 1280, shape: 'RECTANGLE' } });
    expect(first?.['Alexa.Presentation.APL']).toBeUndefined();
    expect(second).toMatchObject({ 'Alexa.Presentation.APL': { token: 'page-1' } });
  });

  test.each(SCREENS)('can be another: $name', async (kind) => {
    const { echo, events } = stubEcho(shows(PAGE), 'show');
    echo.useScreen(kind);
    await echo.hear('open back coach', START);
    expect(events[0]?.context.Viewport).toEqual(kind.viewport);
  });

  test('tells the skill of a touch, in the session it is in', async () => {
    const { echo, events } = stubEcho(
      () => ({ sessionAttributes: { place: 3 }, response: { directives: [PAGE] } }),
      'show',
    );
    await echo.hear('open back coach', START);
    const { request, directives, ending } = await echo.report(TOUCH, START + 4000);
    expect(request).toMatchObject({ ...TOUCH, timestamp: '2026-11-20T08:00:04Z', locale: 'en-US' });
    expect({ directives, ending }).toEqual({ directives: [PAGE], ending: 'wait' });
    expect(events[1]?.session).toMatchObject({ new: false, attributes: { place: 3 } });
  });

  test('tells of nothing once the session is over', async () => {
    const { echo, events } = stubEcho(() => ({ response: { shouldEndSession: true } }), 'show');
    await echo.hear('open back coach', START);
    expect(await echo.report(TOUCH, START + 4000)).toMatchObject({ request: null });
    expect(events).toHaveLength(1);
  });

  test('tells of an error, and shows nothing for an answer', async () => {
    const { echo } = stubEcho(shows(PAGE), 'show');
    await echo.hear('open back coach', START);
    const type = 'Alexa.Presentation.APL.RuntimeError';
    const exchange = await echo.report({ type, token: 'page-1', errors: [] }, START + 4000);
    expect(exchange).toMatchObject({ request: { type }, directives: [] });
  });
});

describe('an answer is refused whole', () => {
  test('with a page for a device without a screen', async () => {
    const { echo } = stubEcho(shows(PAGE));
    const { problem } = await echo.hear('open back coach', START);
    expect(problem).toMatch(/without a screen/);
  });

  test('with commands for a page that is not shown', async () => {
    const { echo } = stubEcho(shows(PAGE, { ...SPEAK, token: 'page-2' }), 'show');
    const { problem, directives } = await echo.hear('open back coach', START);
    expect(problem).toMatch(/page-2, which is not shown/);
    expect(directives).toEqual([]);
  });
});

import { afterEach, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { RequestEnvelope } from '../../../device/alexaJson';
import type { ServedScreen } from '../../../device/screen/showOnScreen';
import { describeInBrowser } from '../../support/browser/describeInBrowser';
import { stubStage } from '../../support/browser/stubStage';
import { TINY_MILLISECONDS, tinyGuidance, tinyPage } from '../../support/browser/tinyPage';
import type { Answer } from '../stubSkill';

/** Guides on a page when it is launched, and ends the session at anything else. */
const guides: Answer = ({ request }) =>
  request.type === 'LaunchRequest'
    ? { response: { directives: [tinyPage('page-1'), tinyGuidance('page-1')] } }
    : { response: { shouldEndSession: true } };

/** The engine takes no finger in a page's first half second. */
const canBeTouched = (page: Page) => page.waitForTimeout(600);

/** Asks something, and asks it again. */
const asks: Answer = () => ({
  response: {
    outputSpeech: { type: 'PlainText', text: 'Where?' },
    reprompt: { outputSpeech: { type: 'PlainText', text: 'Which place?' } },
    shouldEndSession: false,
  },
});

/** Where everything on a page has come from. */
const originsOf = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
  );

/** What pages have told the skill. */
const toldBy = (events: readonly RequestEnvelope[]) =>
  events.flatMap(({ request }) =>
    request.type === 'Alexa.Presentation.APL.UserEvent' ? [request.arguments] : [],
  );

const control = (page: Page, name: string): Locator => page.getByRole('button', { name });
const said = (page: Page, words: string) => page.getByRole('log').getByText(words).waitFor();
const state = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
const sessionIsOver = (page: Page) => said(page, 'The session is over.');

/** How long a busy machine may take, in milliseconds: less than the eight seconds that Alexa listens for. */
const PATIENCE = 6000;

/** The page keeps the machine's time: where something else takes the processor, it is played once more. */
const AGAIN = { retry: 2 };

describeInBrowser('the page on this machine', (open) => {
  let served: ServedScreen | undefined;
  afterEach(() => served?.close());

  const launch = async (answer: Answer = guides) => {
    const { screen, events } = await stubStage(answer);
    served = screen;
    const { page, complaints } = await open(screen.address);
    await control(page, 'open back coach').click();
    return { page, complaints, events };
  };

  test('plays guidance to its end, to the fifth of a second', AGAIN, async () => {
    const { page, complaints, events } = await launch();
    await said(page, 'Press.');
    await state(page, 'The page goes on by itself');
    await sessionIsOver(page);
    const [told] = toldBy(events);
    expect(told).toEqual(['done', expect.any(Number)]);
    expect(Number(told?.[1])).toBeGreaterThanOrEqual(TINY_MILLISECONDS - 20);
    expect(Number(told?.[1])).toBeLessThan(TINY_MILLISECONDS + 200);
    expect(complaints).toEqual([]);
    expect(new Set(await originsOf(page))).toEqual(new Set([new URL(page.url()).origin]));
  });

  test('a finger beside every button cuts it, and the page tells at which millisecond', async () => {
    const { page, complaints, events } = await launch();
    await said(page, 'Press.');
    await canBeTouched(page);
    await page.getByRole('region', { name: 'Its screen' }).click({ position: { x: 600, y: 400 } });
    await sessionIsOver(page);
    expect(toldBy(events)).toEqual([['cut', expect.any(Number)]]);
    expect(Number(toldBy(events)[0]?.[1])).toBeLessThan(TINY_MILLISECONDS);
    expect(complaints).toEqual([]);
  });

  test('the wake word cuts it, too, and opens the microphone', async () => {
    const { page, events } = await launch();
    await said(page, 'Press.');
    await page.keyboard.press('Escape');
    await state(page, 'Listening');
    await sessionIsOver(page);
    expect(toldBy(events)).toEqual([['cut', expect.any(Number)]]);
  });

  test('a button on it is pressed, by a finger or by the keyboard', async () => {
    for (const press of [
      (button: Locator) => button.click(),
      (button: Locator) => button.press('Enter'),
    ]) {
      const { page, events } = await launch();
      await canBeTouched(page);
      await press(control(page, 'Next place'));
      await sessionIsOver(page);
      expect(toldBy(events)).toEqual([['next']]);
      await served?.close();
    }
  });

  test('what is typed is heard, by the keyboard alone', async () => {
    const { page, events } = await launch();
    await page.keyboard.type('stop');
    await page.keyboard.press('Enter');
    await sessionIsOver(page);
    expect(events.at(-1)?.request).toMatchObject({ intent: { name: 'AMAZON.StopIntent' } });
  });

  test('who presses a button by the keyboard goes on there, on the page that follows', async () => {
    let pages = 0;
    const { page } = await launch(() => ({
      response: { directives: [tinyPage(`page-${String(++pages)}`)] },
    }));
    await control(page, 'Next place').waitFor();
    await canBeTouched(page);
    await control(page, 'Next place').press('Enter');
    await said(page, 'The page tells: next');
    await page.locator('#screen [role="button"]:focus').waitFor();
    expect(pages).toBe(2);
  });

  test('who types nothing says nothing, and can type on', async () => {
    const { page } = await launch(asks);
    await said(page, 'Where?');
    await state(page, 'Listening');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('Which place?').waitFor({ timeout: PATIENCE });
    await state(page, 'Listening');
    await control(page, 'Say nothing').press('Enter');
    await page.getByRole('log').getByText('Nobody spoke').waitFor({ timeout: PATIENCE });
    expect(await page.locator('#words:focus').count()).toBe(1);
  });

  test('a long conversation moves nothing, and its last words are seen', async () => {
    const { page } = await launch(asks);
    await said(page, 'Where?');
    const place = () => page.locator('#bezel').boundingBox();
    const before = await place();
    for (let turn = 0; turn < 25; turn++) {
      await page.keyboard.type(`what is ${String(turn)} and one more to that`);
      await page.keyboard.press('Enter');
    }
    await said(page, 'what is 24');
    expect(await place()).toEqual(before);
    const endOf = async (locator: Locator) => {
      const box = await locator.boundingBox();
      return box ? box.y + box.height : NaN;
    };
    const log = page.getByRole('log');
    const last = page.getByRole('listitem').last();
    await expect
      .poll(async () => (await endOf(last)) <= (await endOf(log)), { timeout: PATIENCE })
      .toBe(true);
    expect(await endOf(log)).toBeLessThanOrEqual(await endOf(page.locator('main')));
  });

  test('silence is reprompted once, and ends the session', async () => {
    const { page, events } = await launch(asks);
    await said(page, 'Where?');
    await control(page, 'Say nothing').click();
    await said(page, 'Which place?');
    await control(page, 'Say nothing').click();
    await said(page, 'Nobody spoke');
    expect(events.at(-1)?.request).toMatchObject({ reason: 'EXCEEDED_MAX_REPROMPTS' });
  });

  test('a page that the engine can’t read has failed, and the skill is told', async () => {
    const type = 'Alexa.Presentation.APL.RenderDocument';
    const empty = { type, token: 'page-1', document: { type: 'APL', version: '1.4' } };
    const { page, events } = await launch(() => ({ response: { directives: [empty] } }));
    await said(page, 'The page has failed');
    expect(events.at(-1)?.request).toMatchObject({
      type: 'Alexa.Presentation.APL.RuntimeError',
      token: 'page-1',
    });
  });

  test('another device has another screen, on which the last reply is given again', async () => {
    const { page, events } = await launch();
    await said(page, 'Press.');
    await page
      .getByRole('combobox', { name: 'Device' })
      .selectOption({ label: 'Echo Spot, round' });
    const glass = page.getByRole('region', { name: 'Its screen' });
    await expect
      .poll(() => glass.getAttribute('style'), { timeout: PATIENCE })
      .toContain('width: 480px; height: 480px');
    await glass.getByText('Press.').waitFor();
    await sessionIsOver(page);
    expect(events.at(-1)?.context.Viewport).toMatchObject({ shape: 'ROUND', pixelWidth: 480 });
  });
});

import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAmazon } from '../support/web/amazon';
import { refused, startGuarded } from '../support/web/guardedService';
import { launch } from '../support/web/webService';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

let amazon: ReturnType<typeof createAmazon>;
let service: Awaited<ReturnType<typeof startGuarded>>;

beforeAll(() => {
  amazon = createAmazon();
});
beforeEach(async () => {
  service = await startGuarded(amazon);
});
afterEach(() => service.stop());

const now = () => service.clock.now;

describe('the time', () => {
  test.each([
    [-150 * SECOND, 'LaunchRequest', undefined],
    [-151 * SECOND, 'LaunchRequest', 'It is too old.'],
    [150 * SECOND, 'LaunchRequest', undefined],
    [151 * SECOND, 'LaunchRequest', 'It is from the future.'],
    [-60 * MINUTE, 'AlexaSkillEvent.SkillDisabled', undefined],
    [-61 * MINUTE, 'AlexaSkillEvent.SkillDisabled', 'It is too old.'],
    [-60 * MINUTE, 'AlexaSkillEvent.ProactiveSubscriptionChanged', undefined],
    [151 * SECOND, 'AlexaSkillEvent.SkillDisabled', 'It is from the future.'],
    [-151 * SECOND, 'IntentRequest', 'It is too old.'],
  ])('%i ms from now, for %s: %s', async (distance, type, because) => {
    const { status, because: told } = await service.sent(launch(now() + distance, { type }));
    expect({ status, told }).toEqual({ status: because ? 400 : 200, told: because });
  });

  test.each(['', 'yesterday', null, 12])('%p is none', async (timestamp) => {
    const { request, ...others } = JSON.parse(launch(now())) as { request: object };
    const body = JSON.stringify({ ...others, request: { ...request, timestamp } });
    expect(await service.sent(body)).toEqual(refused('It does not say when it was sent.'));
  });
});

describe('a request that is sent again', () => {
  test('is refused, and only the first is answered', async () => {
    const body = launch(now());
    await service.sent(body);
    expect(await service.sent(body)).toEqual(refused('It was answered before.'));
    expect(service.asked).toHaveLength(1);
  });

  test('is refused while the first is under way', async () => {
    const body = launch(now());
    const both = await Promise.all([1, 2].map(() => service.post(body, amazon.headersFor(body))));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('is answered where the skill failed at first, as Alexa sends an event again', async () => {
    const body = launch(now(), { type: 'AlexaSkillEvent.SkillDisabled' });
    service.fail();
    const statusOf = async () => (await service.sent(body)).status;
    expect([await statusOf(), await statusOf(), await statusOf()]).toEqual([500, 200, 400]);
  });
});

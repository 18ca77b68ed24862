import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addressOf, createAmazon } from '../support/web/amazon';
import { launch, playedGate, startService } from '../support/web/webService';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

let amazon: ReturnType<typeof createAmazon>;
let played: ReturnType<typeof playedGate>;
let service: Awaited<ReturnType<typeof startService>>;
const asked: unknown[] = [];

beforeAll(() => {
  amazon = createAmazon();
});
beforeEach(async () => {
  asked.length = 0;
  played = playedGate(amazon);
  service = await startService(played.gate, (envelope) => {
    asked.push(envelope);
    return Promise.resolve({ version: '1.0', response: {} });
  });
});
afterEach(() => service.stop());

const now = () => played.clock.now;

/** What comes of a request that is signed by somebody: its status, and what the log says of it. */
async function sent(body: string, by = 'good', others: Record<string, string> = {}) {
  const { status, body: answer } = await service.post(body, {
    ...amazon.headersFor(body, by),
    ...others,
  });
  const [line] = service.told();
  const { because } = JSON.parse(line ?? '{}') as { because?: string };
  return { status, because, answer };
}

const refused = (because: string) => ({ status: 400, because, answer: 'Bad Request\n' });

describe('a request of Alexa’s', () => {
  test('is answered', async () => {
    const body = launch(now());
    expect(await sent(body)).toEqual({
      status: 200,
      because: undefined,
      answer: '{"version":"1.0","response":{}}',
    });
    expect(asked).toEqual([JSON.parse(body)]);
  });

  test('is answered where an authority itself issued the certificate', async () => {
    expect(await sent(launch(now()), 'direct')).toMatchObject({ status: 200 });
  });
});

describe('who is not Alexa is refused:', () => {
  test.each([
    ['a certificate for another host', 'host', 'Its certificate is not Alexa’s.'],
    ['a certificate for all hosts', 'wildcard', 'Its certificate is not Alexa’s.'],
    ['a name that is no host', 'nameOnly', 'Its certificate is not Alexa’s.'],
    ['an authority nobody trusts', 'foreign', 'No trusted authority issued its certificate.'],
    ['an authority that is missing', 'incomplete', 'No trusted authority issued its certificate.'],
    ['an issuer that is none', 'noAuthority', 'No trusted authority issued its certificate.'],
    ['another kind of key', 'elliptic', 'Its signature is not over this body.'],
  ])('%s', async (_, by, because) => {
    expect(await sent(launch(now()), by)).toEqual(refused(because));
    expect(asked).toEqual([]);
  });

  test('a body that was changed, be it by a space', async () => {
    const body = launch(now());
    const headers = amazon.headersFor(body);
    expect(await sent(`${body} `, 'good', headers)).toEqual(
      refused('Its signature is not over this body.'),
    );
    expect(asked).toEqual([]);
  });

  test('a signature of somebody else', async () => {
    const others = { signaturecertchainurl: addressOf('direct') };
    expect(await sent(launch(now()), 'good', others)).toEqual(
      refused('Its signature is not over this body.'),
    );
  });

  test.each(['', 'A', 'no base64!', 'A'.repeat(2000)])(
    'a signature that is none: %s',
    async (text) => {
      expect(await sent(launch(now()), 'good', { 'signature-256': text })).toEqual(
        refused('It has no signature.'),
      );
    },
  );

  test('no headers at all', async () => {
    const { status } = await service.post(launch(now()), { 'content-type': 'application/json' });
    expect(status).toBe(400);
  });

  test('certificates that are not there', async () => {
    const others = { signaturecertchainurl: addressOf('nobody') };
    expect(await sent(launch(now()), 'good', others)).toEqual(
      refused('Its certificates could not be fetched.'),
    );
  });

  test('certificates from elsewhere, which are not even fetched', async () => {
    const others = { signaturecertchainurl: 'https://example.com/echo.api/good.pem' };
    expect(await sent(launch(now()), 'good', others)).toEqual(
      refused('Its certificates are not where Amazon keeps them.'),
    );
    expect(played.fetched).toEqual([]);
  });
});

describe('a certificate', () => {
  test('is fetched once', async () => {
    await sent(launch(now(), { id: '1' }));
    await sent(launch(now(), { id: '2' }));
    expect(played.fetched).toEqual([addressOf('good')]);
  });

  test('that was good is refused from its end on', async () => {
    await sent(launch(now()), 'direct');
    played.clock.now = amazon.ends.signer;
    expect(await sent(launch(now()), 'direct')).toEqual(refused('Its certificate is not in date.'));
    expect(played.fetched).toEqual([addressOf('direct'), addressOf('direct')]);
  });

  test('is refused from the end of the one who issued it on', async () => {
    await sent(launch(now()));
    played.clock.now = amazon.ends.between;
    expect(await sent(launch(now()))).toEqual(
      refused('No trusted authority issued its certificate.'),
    );
  });

  test('is refused before its beginning', async () => {
    played.clock.now -= 24 * 60 * MINUTE;
    expect(await sent(launch(now()))).toEqual(refused('Its certificate is not in date.'));
  });
});

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
    const { status, because: told } = await sent(launch(now() + distance, { type }));
    expect({ status, told }).toEqual({ status: because ? 400 : 200, told: because });
  });

  test.each(['', 'yesterday', null, 12])('%p is none', async (timestamp) => {
    const { request, ...others } = JSON.parse(launch(now())) as { request: object };
    const body = JSON.stringify({ ...others, request: { ...request, timestamp } });
    expect(await sent(body)).toEqual(refused('It does not say when it was sent.'));
  });
});

describe('a request that is sent again', () => {
  test('is refused, and only the first is answered', async () => {
    const body = launch(now());
    await sent(body);
    expect(await sent(body)).toEqual(refused('It was answered before.'));
    expect(asked).toHaveLength(1);
  });

  test('is refused while the first is under way', async () => {
    const body = launch(now());
    const both = await Promise.all([1, 2].map(() => service.post(body, amazon.headersFor(body))));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('is answered where the skill failed at first, as Alexa sends an event again', async () => {
    const body = launch(now(), { type: 'AlexaSkillEvent.SkillDisabled' });
    let times = 0;
    const failing = await startService(played.gate, () => {
      times += 1;
      return times === 1 ? Promise.reject(new Error('no table')) : Promise.resolve({});
    });
    const post = async () => (await failing.post(body, amazon.headersFor(body))).status;
    const statuses = [await post(), await post(), await post()];
    await failing.stop();
    expect(statuses).toEqual([500, 200, 400]);
  });
});

describe('the skill', () => {
  test('that is asked for is ours', async () => {
    const body = launch(now(), { skillId: 'amzn1.ask.skill.another' });
    expect(await sent(body)).toEqual(refused('It is for another skill.'));
  });

  test('is named', async () => {
    const { request } = JSON.parse(launch(now())) as { request: object };
    expect(await sent(JSON.stringify({ request }))).toEqual(refused('It is for another skill.'));
  });

  test('is not named twice, differently', async () => {
    const envelope = JSON.parse(launch(now())) as { session: { application: object } };
    envelope.session.application = { applicationId: 'amzn1.ask.skill.another' };
    expect(await sent(JSON.stringify(envelope))).toEqual(refused('It is for another skill.'));
  });
});

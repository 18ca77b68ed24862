import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, createAmazon } from '../support/web/amazon';
import { refused, startGuarded } from '../support/web/guardedService';
import { launch } from '../support/web/webService';

/** In milliseconds. */
const DAY = 86_400_000;

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

describe('a request of Alexa’s', () => {
  test('is answered', async () => {
    const body = launch(now());
    expect(await service.sent(body)).toEqual({
      status: 200,
      because: undefined,
      answer: '{"response":{}}',
    });
    expect(service.asked).toEqual([JSON.parse(body)]);
  });

  test('is answered where an authority itself issued the certificate', async () => {
    expect(await service.sent(launch(now()), 'direct')).toMatchObject({ status: 200 });
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
    [
      'an issuer that may issue nothing',
      'unsigning',
      'No trusted authority issued its certificate.',
    ],
    ['another kind of key', 'elliptic', 'Its signature is not over this body.'],
  ])('%s', async (_, by, because) => {
    expect(await service.sent(launch(now()), by)).toEqual(refused(because));
    expect(service.asked).toEqual([]);
  });

  test('a body that was changed, be it by a space', async () => {
    const body = launch(now());
    const headers = amazon.headersFor(body);
    expect(await service.sent(`${body} `, 'good', headers)).toEqual(
      refused('Its signature is not over this body.'),
    );
    expect(service.asked).toEqual([]);
  });

  test('a signature of somebody else', async () => {
    const others = { signaturecertchainurl: addressOf('direct') };
    expect(await service.sent(launch(now()), 'good', others)).toEqual(
      refused('Its signature is not over this body.'),
    );
  });

  test.each(['', 'A', 'no base64!', 'A'.repeat(2000)])(
    'a signature that is none: %s',
    async (text) => {
      expect(await service.sent(launch(now()), 'good', { 'signature-256': text })).toEqual(
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
    expect(await service.sent(launch(now()), 'good', others)).toEqual(
      refused('Its certificates could not be fetched.'),
    );
  });

  test('certificates from elsewhere, which are not even fetched', async () => {
    const others = { signaturecertchainurl: 'https://example.com/echo.api/good.pem' };
    expect(await service.sent(launch(now()), 'good', others)).toEqual(
      refused('Its certificates are not where Amazon keeps them.'),
    );
    expect(service.fetched).toEqual([]);
  });
});

describe('a certificate', () => {
  test('is fetched once', async () => {
    await service.sent(launch(now(), { id: '1' }));
    await service.sent(launch(now(), { id: '2' }));
    expect(service.fetched).toEqual([addressOf('good')]);
  });

  test('that was good is refused from its end on', async () => {
    await service.sent(launch(now()), 'direct');
    service.clock.now = amazon.ends.signer;
    expect(await service.sent(launch(now()), 'direct')).toEqual(
      refused('Its certificate is not in date.'),
    );
    expect(service.fetched).toEqual([addressOf('direct'), addressOf('direct')]);
  });

  test.each(['good', 'brief'])(
    'is refused from the end of the one who issued it on: %s',
    async (by) => {
      expect(await service.sent(launch(now()), by)).toMatchObject({ status: 200 });
      service.clock.now = amazon.ends.between;
      expect(await service.sent(launch(now()), by)).toEqual(
        refused('No trusted authority issued its certificate.'),
      );
    },
  );

  test('is refused before its beginning', async () => {
    service.clock.now -= DAY;
    expect(await service.sent(launch(now()))).toEqual(refused('Its certificate is not in date.'));
  });
});

describe('the skill', () => {
  test('that is asked for is ours', async () => {
    const body = launch(now(), { skillId: 'amzn1.ask.skill.another' });
    expect(await service.sent(body)).toEqual(refused('It is for another skill.'));
  });

  test('is named', async () => {
    const { request } = JSON.parse(launch(now())) as { request: object };
    expect(await service.sent(JSON.stringify({ request }))).toEqual(
      refused('It is for another skill.'),
    );
  });

  test('is not named twice, differently', async () => {
    const envelope = JSON.parse(launch(now())) as { session: { application: object } };
    envelope.session.application = { applicationId: 'amzn1.ask.skill.another' };
    expect(await service.sent(JSON.stringify(envelope))).toEqual(
      refused('It is for another skill.'),
    );
  });
});

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { pageProblem, whatDoesNotWork } from '../../../scripts/deploy/whatDoesNotWork';
import { moveIn } from '../../support/deploying';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A web server that answers in its own way, by its address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const page: RequestListener = (_, response) =>
  void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Hi</h1>');
const ONCE = { tries: 1, apart: 0 };

describe('a page', () => {
  test('that is there is no problem', async () => {
    expect(await pageProblem(await serve(page), ONCE)).toBeUndefined();
  });

  test('that is there a little later is none either', async () => {
    let asked = 0;
    const address = await serve((request, response) => {
      asked += 1;
      if (asked < 3) response.writeHead(403).end();
      else page(request, response);
    });
    expect(await pageProblem(address, { tries: 3, apart: 1 })).toBeUndefined();
    expect(asked).toBe(3);
  });

  test.each<[string, RequestListener, string]>([
    ['refused', (_, response) => void response.writeHead(403).end(), '403'],
    ['no HTML', (_, response) => void response.end('hello'), '200'],
  ])('that is %s is one', async (_, answer, words) => {
    const address = await serve(answer);
    expect(await pageProblem(address, ONCE)).toBe(`${address} shows no page: ${words}`);
  });

  test('at which nobody answers is one', async () => {
    expect(await pageProblem('http://127.0.0.1:9/', ONCE)).toContain('nothing answers');
  });
});

describe('the function in the cloud', () => {
  const look = async (aws?: string) => {
    const home = moveIn();
    closing.push(home.moveOut);
    if (aws !== undefined) home.install('aws', aws);
    const address = await serve(page);
    home.write(
      'copy/ask-resources.json',
      JSON.stringify({
        profiles: {
          default: { skillInfrastructure: { userConfig: { awsRegion: 'eu-west-1' } } },
        },
      }),
    );
    const problems = await whatDoesNotWork(
      home.world,
      `${home.home}/copy`,
      { profile: 'default', isRehearsal: false },
      {
        skillId: 'amzn1.ask.skill.ours',
        outputs: { PrivacyPolicy: address, TermsOfUse: address, SkillFunction: 'back-coach' },
      },
    );
    return { problems, ran: home.ran().join('\n') };
  };

  test('is launched as Alexa launches it, where it is', async () => {
    const { problems, ran } = await look();
    expect(problems).toEqual([]);
    expect(ran).toContain(
      'aws lambda invoke --function-name back-coach --region eu-west-1 --profile work',
    );
    expect(ran).toContain('"applicationId": "amzn1.ask.skill.ours"');
    expect(ran).toContain('"type": "LaunchRequest"');
  });

  test('that cannot be called is a problem, with what AWS says', async () => {
    const { problems } = await look('echo "not authorized" >&2; exit 254');
    expect(problems).toEqual(['The function cannot be called: not authorized']);
  });

  test('that answers with an error is a problem, with the error', async () => {
    const fails = 'for last; do :; done; echo \'{"errorType":"Error"}\' > "$last"';
    const { problems } = await look(fails);
    expect(problems).toEqual(['The function answers: {"errorType":"Error"}\n']);
  });
});

// Lets a built bundle answer a LaunchRequest of every locale under whichever Node runs this file, as AWS Lambda would call it:
// node scripts/smoke.mjs [path of the bundle]
import assert from 'node:assert/strict';
import console from 'node:console';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

const built = fileURLToPath(new URL('../dist/lambda/index.js', import.meta.url));
const bundle = resolve(process.argv[2] ?? built);
const { handler } = createRequire(import.meta.url)(bundle);
assert.equal(typeof handler, 'function', 'The bundle exports no function named handler.');
assert(handler.length <= 2, 'The handler takes a callback, which Node 24 on Lambda refuses.');

const user = { userId: 'amzn1.ask.account.smoke' };

/** The locales that have an interaction model. */
const models = fileURLToPath(new URL('../skill-package/interactionModels/custom', import.meta.url));
const locales = readdirSync(models).map((file) => file.replace('.json', ''));

/** A LaunchRequest for a skill, in a locale. */
const launch = (applicationId, locale) => ({
  version: '1.0',
  session: {
    new: true,
    sessionId: 'smoke',
    application: { applicationId },
    user,
    attributes: {},
  },
  context: {
    System: {
      application: { applicationId },
      user,
      device: { supportedInterfaces: {} },
      apiEndpoint: '',
    },
  },
  request: {
    type: 'LaunchRequest',
    requestId: 'smoke',
    timestamp: new Date().toISOString(),
    locale,
  },
});

for (const locale of locales) {
  const answer = handler(launch(process.env.SKILL_ID ?? 'amzn1.ask.skill.smoke', locale), {});
  assert(answer instanceof Promise, 'The handler gives no promise.');
  const { response } = await answer;
  assert.match(response.outputSpeech.ssml, /Where shall we work/);
  assert.equal(response.shouldEndSession, false);
}
console.log(
  `The bundle answers a LaunchRequest under Node ${process.version}: ${locales.join(', ')}.`,
);

if (process.env.SKILL_ID) {
  await assert.rejects(
    handler(launch('amzn1.ask.skill.another', locales[0]), {}),
    /Skill ID verification failed/,
  );
  console.log('It refuses a request for another skill.');
}

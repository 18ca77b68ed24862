// Lets the built bundle answer a LaunchRequest under whichever Node runs this file.
import assert from 'node:assert/strict';
import console from 'node:console';
import { createRequire } from 'node:module';
import process from 'node:process';

const { handler } = createRequire(import.meta.url)('../dist/lambda/index.js');
const user = { userId: 'amzn1.ask.account.smoke' };
const application = { applicationId: 'amzn1.ask.skill.smoke' };

const { response } = await handler(
  {
    version: '1.0',
    session: { new: true, sessionId: 'smoke', application, user, attributes: {} },
    context: { System: { application, user, device: { supportedInterfaces: {} }, apiEndpoint: '' } },
    request: {
      type: 'LaunchRequest',
      requestId: 'smoke',
      timestamp: new Date().toISOString(),
      locale: 'en-US',
    },
  },
  {},
);
assert.match(response.outputSpeech.ssml, /Where shall we work/);
assert.equal(response.shouldEndSession, false);
console.log(`The bundle answers a LaunchRequest under Node ${process.version}.`);

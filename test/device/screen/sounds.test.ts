import { describe, expect, test } from 'vitest';
import { canSpeak } from '../../../device/screen/sound/programs';
import { silentMp3 } from '../../../device/screen/sound/silentMp3';
import { createSounds } from '../../../device/screen/sound/sounds';
import { LOCALE } from '../../support/locale';

const PRESS = { type: 'SSML', ssml: '<speak>Press.<break time="4s"/>Release.</speak>' };
const FRAME_BYTES = 24;
const FRAME_SECONDS = 0.024;

/** Seconds of a file of frames of one length. */
const secondsOf = (mp3: Buffer | undefined) => ((mp3?.length ?? 0) / FRAME_BYTES) * FRAME_SECONDS;

test.each([0.01, 1, 4.53, 240])('%d seconds of silence are as long, to a frame', (seconds) => {
  const mp3 = silentMp3(seconds);
  expect(secondsOf(mp3)).toBeGreaterThanOrEqual(seconds - 1e-9);
  expect(secondsOf(mp3)).toBeLessThan(seconds + FRAME_SECONDS);
  for (const at of [0, mp3.length - FRAME_BYTES]) {
    expect([...mp3.subarray(at, at + 2)]).toEqual([0xff, 0xf3]);
  }
});

describe('without a voice', () => {
  const sounds = createSounds(LOCALE, false);

  test('a speech is a silence of its length', async () => {
    const mp3 = await sounds.at(sounds.addressOf(PRESS));
    expect(secondsOf(mp3)).toBeGreaterThan(5);
    expect(secondsOf(mp3)).toBeLessThan(7);
  });

  test('the same speech has one address, another has another', () => {
    const addresses = [PRESS, PRESS, { type: 'PlainText', text: 'Press.' }].map((speech) =>
      sounds.addressOf(speech),
    );
    expect(new Set(addresses).size).toBe(2);
    expect(addresses[0]).toMatch(/^\/sounds\/[0-9a-f]+\.mp3$/);
  });

  test('nobody else’s address is known, and no malformed speech is taken', () => {
    expect(sounds.at('/sounds/0.mp3')).toBeUndefined();
    expect(() => sounds.addressOf({ type: 'SSML', ssml: '<speak>Press' })).toThrow(/Invalid/);
  });
});

(canSpeak() ? test : test.skip)('with a voice it is sound, with the silence in it', async () => {
  const sounds = createSounds(LOCALE, true);
  const mp3 = await sounds.at(sounds.addressOf(PRESS));
  expect(mp3?.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xf3]));
  expect(mp3?.length).toBeGreaterThan(15_000);
});

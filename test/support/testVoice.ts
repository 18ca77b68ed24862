import { phrasebookFor } from '../../lambda/content/locales';
import { createPhrasebook, type Phrasebook } from '../../lambda/speech/phrasebook';
import type { Voice } from '../../lambda/speech/predictSeconds';
import { LOCALE } from './locale';

/** The voice that conversations in tests are held in: `voice.json` as it was when most of them were written. A plan is
 * fitted to how long its words take, so with every new calibration other holds would be planned in them. */
const voice: Voice = {
  secondsPerPhoneme: 0.069,
  phonemesPerMark: 2.8,
  phonemesPerLetter: 0.85,
  edgeSeconds: 0.15,
  pauseSeconds: 0.78,
  measured: {
    'Again.': 0.35,
    'And in.': 0.4,
    'And let it out.': 0.75,
    'And out.': 0.45,
    'And the other way.': 0.8,
    'Breathe in.': 0.5,
    'Breathe in... and out.': 1.05,
    'Eight, press.': 0.85,
    'Eight.': 0.25,
    'Eleven.': 0.45,
    'Fifteen.': 0.45,
    'Five, press.': 0.9,
    'Five.': 0.3,
    'Four, press.': 0.85,
    'Four.': 0.3,
    'Fourteen.': 0.5,
    'Half-way there.': 0.8,
    'Half-way.': 0.55,
    'In, through the nose.': 0.95,
    'Last time.': 0.75,
    'Nine, press.': 0.9,
    'Nine.': 0.35,
    'Once more.': 0.6,
    'One last time.': 1,
    'One, press.': 0.85,
    'One.': 0.3,
    'Out, slowly.': 0.8,
    'Press, and hold.': 1.05,
    'Press.': 0.35,
    'Release.': 0.55,
    'Same again.': 0.65,
    'Seven, press.': 0.9,
    'Seven.': 0.4,
    'Shoulders soft.': 0.85,
    'Six, press.': 0.95,
    'Six.': 0.4,
    'Slide a little nearer the wrist.': 1.25,
    'Slow, easy breaths.': 1.25,
    'Ten more seconds.': 0.9,
    'Ten seconds more.': 1,
    'Ten seconds to go.': 1,
    'Ten, press.': 0.85,
    'Ten.': 0.3,
    "That's half.": 0.6,
    'The last one.': 0.7,
    'Thirteen.': 0.45,
    'Three, press.': 0.85,
    'Three.': 0.3,
    'Twelve.': 0.4,
    'Two, press.': 0.8,
    'Two.': 0.25,
  },
};

const phrasebooks = new Map<string, Phrasebook>();

/** The words of a locale, in that voice. */
export function testPhrasebookFor(locale: string): Phrasebook {
  const known = phrasebooks.get(locale);
  const phrasebook = known ?? createPhrasebook({ ...phrasebookFor(locale).content, voice });
  phrasebooks.set(locale, phrasebook);
  return phrasebook;
}

/** The words of the tests' locale. */
export const testPhrasebook = testPhrasebookFor(LOCALE);

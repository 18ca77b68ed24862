import { join } from 'node:path';
import type { Voice } from '../lambda/speech/predictSeconds';
import { LOCALES_FOLDER } from './locales/readLocale';
import { holdTable, sentenceTable, tableNote } from './speech/evaluate';
import { hear, type HeardVoice, type Model } from './speech/heardVoice';
import { measuredIn, STEP_SECONDS } from './speech/measured';
import { ESPEAK_SPEED, missingPrograms, openVoices } from './speech/openVoices';
import { LANGUAGE, longerSentences, readWords, shortLines } from './speech/sentences';
import { writeJson } from './writeJson';

const VOICE_FILE = join(LOCALES_FOLDER, LANGUAGE, 'voice.json');
const LONGER_SENTENCES = 200;
const MISSING_STATUS = 2;

const measuredWith = (voices: readonly HeardVoice[], { voice }: Model) => ({
  notAlexa: 'No Alexa device and no Alexa or Polly voice was measured. Free robot voices stand in.',
  voices: `${voices.map(({ name }) => name).join(', ')}; espeak-ng at -s ${ESPEAK_SPEED}.`,
  method: `scripts/measureSpeech.ts: each line's sound without the silence at its edges, each voice scaled by one factor so that our longer sentences take it as long as ${voice.secondsPerPhoneme} s a phoneme makes them, then the median over voices, to ${STEP_SECONDS} s. The pause after the line is not in it: a break nearly always follows, and is taken to replace it.`,
  date: new Date().toISOString().slice(0, 10),
});

async function writeVoice(
  measured: Voice['measured'],
  voices: readonly HeardVoice[],
  model: Model,
) {
  const content = { ...model.voice, measuredWith: measuredWith(voices, model), measured };
  await writeJson(VOICE_FILE, content);
}

/** Measures the short lines, writes them down, and prints how far the prediction is off. */
async function measureSpeech(): Promise<void> {
  const model: Model = { voice: readWords('voice'), phonemes: readWords('phonemes') };
  const longer = longerSentences(LONGER_SENTENCES);
  const short = shortLines();
  const voices = openVoices().map((each) => hear(each, longer, short, model));
  const measured = measuredIn(short, voices);
  await writeVoice(measured, voices, model);
  console.log(`${short.length} short lines written to ${VOICE_FILE}.\n`);
  console.log(`${tableNote(longer.length)}\n\n${sentenceTable(voices, model)}\n`);
  console.log('A hold of 60 s ends late by (median, worst; less than nought is early):\n');
  console.log(holdTable(voices, model, (others) => measuredIn(short, others)));
}

const missing = missingPrograms();
if (missing.length > 0) {
  console.error(`Not installed: ${missing.join(', ')}. On Debian: apt-get install espeak-ng flite`);
  process.exitCode = MISSING_STATUS;
} else {
  void measureSpeech();
}

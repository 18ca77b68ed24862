import { join } from 'node:path';
import { type ControlPhrases, createControls } from '../lambda/content/controls';
import { languageFor } from '../lambda/language/languageFor';
import { readFolder, readSampleFiles } from './locales/readLocale';

/** Intents whose samples are no controls: they deny something, or name a place. */
const NOT_READ = ['VolunteerNoSignIntent', 'AreaHurtsIntent', 'StartLowerBackIntent'];

/** Every way to say a control, by intent: samples without a slot, beside Amazon's own words. */
export function saidForControls(folder: string, language: string): ControlPhrases {
  const builtIns = readFolder(join(folder, language))['builtIns'] as ControlPhrases;
  const samples = readSampleFiles(folder, language);
  const names = [...new Set([...Object.keys(builtIns), ...Object.keys(samples)])].sort();
  const said = names
    .filter((name) => !NOT_READ.includes(name))
    .map((name): [string, readonly string[]] => {
      const plain = (samples[name] ?? []).filter((sample) => !sample.includes('{'));
      return [name, [...(builtIns[name] ?? []), ...plain]];
    });
  return Object.fromEntries(said.filter(([, phrases]) => phrases.length > 0));
}

/** What the skill knows controls by: of these, in one spelling, those that it would not read by the shorter ones. */
export function controlsOf(folder: string, language: string): ControlPhrases {
  const { heard } = languageFor(language);
  const shortestFirst = (phrases: readonly string[]) =>
    [...new Set(phrases)].sort((a, b) => a.length - b.length);
  const kept = Object.entries(saidForControls(folder, language)).map(([intent, phrases]) => {
    const known: string[] = [];
    for (const phrase of shortestFirst(phrases))
      if (createControls({ [intent]: known }, heard)(phrase) !== intent)
        known.push(heard.barerForms(phrase)[0].said);
    return [intent, known] as const;
  });
  return Object.fromEntries(kept);
}

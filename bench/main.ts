import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { loadModel, type LanguageModel } from '../device/model';
import { USUAL_LOCALE } from '../lambda/content/localeContent';
import { startDynamo } from './dynamo';
import { buildPrograms } from './programs';
import { holdSection } from './rows/listening';
import { packageSection } from './rows/package';
import { planSection } from './rows/plans';
import { startSection, storedSection } from './rows/starts';
import { warmSection } from './rows/warm';
import { wordSection } from './rows/words';
import { brokenIn, markdown, type Figures } from './table';

/** Where the last table stands, and what it stands after. */
const DOCUMENT = 'docs/performance.md';
const BEFORE_TABLE = '## The last run\n';

/** What it was measured on, and how busy that was. */
function machine(): string {
  const [cpu] = cpus();
  const busy = loadavg()[0]?.toFixed(1) ?? '?';
  return `${cpu?.model ?? 'Unknown'} × ${cpus().length}, Node ${process.version}, ${new Date().toISOString().slice(0, 16)}Z; load at the end ${busy}.`;
}

async function storedStarts(model: LanguageModel): Promise<Figures> {
  const { settings, close } = await startDynamo();
  try {
    return await storedSection(model, settings);
  } finally {
    close();
  }
}

/** Puts a table in the place of the last one. */
function keep(table: string): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const head = text.slice(0, text.indexOf(BEFORE_TABLE) + BEFORE_TABLE.length);
  writeFileSync(DOCUMENT, `${head}\n${table}\n`);
}

/** Measures the built skill, and prints what each thing took; fails where a goal is missed. `UPDATE_DOCS=1` keeps the table. */
async function bench(): Promise<void> {
  const model = loadModel('.', USUAL_LOCALE);
  if (!model) throw new Error('There is no interaction model.');
  await buildPrograms();
  const sections = [
    await startSection(model),
    await storedStarts(model),
    await warmSection(model),
    await planSection(),
    await wordSection(model),
    holdSection(),
    packageSection(),
  ];
  const table = `${machine()}\n\n${markdown(sections)}`;
  console.log(table);
  if (process.env['UPDATE_DOCS']) keep(table);
  for (const missed of brokenIn(sections)) console.error(`Missed: ${missed}`);
  process.exitCode = brokenIn(sections).length > 0 ? 1 : 0;
}

void bench();

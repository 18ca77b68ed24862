import type { LanguageModel } from '../../device/model';
import { quantile } from '../../scripts/speech/statistics';
import { launchOnly, mixedConversation, mixedNames } from '../conversation';
import type { Endured } from '../endurance';
import { BUNDLE, ENDURANCE, playTo, runNode, TEMPLATE } from '../programs';
import { noMoreThan, type Row, type Figures, times } from '../table';

const PROCESSES = 5;
const LAUNCHES = 6000;
const WARM_UP_LAUNCHES = 2000;
const SESSIONS = 160;
const WARM_UP_SESSIONS = 80;
const TURNS = 100_000;

/** Of what the template takes for a launch. */
const MOST_OF_LAUNCH = 0.5;
/** Milliseconds, at the median. */
const MOST = new Map([
  ['pause', 0.5],
  ['resume', 0.5],
]);
/** Megabytes by which what is in use may grow over all turns. */
const MOST_GROWTH = 8;

const milliseconds = (value: number) => `${value.toFixed(3)} ms`;

/** The lengths of launches in a process that has had many. */
const launches = async (file: string, model: LanguageModel) =>
  (await playTo(file, launchOnly(model), LAUNCHES)).sessions.slice(WARM_UP_LAUNCHES).flat();

/** The best of several processes: what else the machine does only adds. */
const least = (runs: readonly (readonly number[])[], share: number) =>
  Math.min(...runs.map((run) => quantile(run, share)));

/** Launches, against the template's. */
async function launchRows(model: LanguageModel): Promise<Row[]> {
  const ours: number[][] = [];
  const theirs: number[][] = [];
  for (let n = 0; n < PROCESSES; n++) {
    theirs.push(await launches(TEMPLATE, model));
    ours.push(await launches(BUNDLE, model));
  }
  return [
    ['p50', 0.5],
    ['p99', 0.99],
  ].flatMap(([name, share]): Row[] => {
    const [own, other] = [least(ours, Number(share)), least(theirs, Number(share))];
    return [
      {
        what: `A launch, ${name}`,
        figure: `${milliseconds(own)}; the template ${milliseconds(other)}`,
      },
      noMoreThan(`A launch, ${name}, of the template’s`, own / other, MOST_OF_LAUNCH, times),
    ];
  });
}

/** Every request of a mixed session, at the median; the best of several processes, too. */
async function requestRows(model: LanguageModel): Promise<Row[]> {
  const runs: (readonly (readonly number[])[])[] = [];
  while (runs.length < PROCESSES) {
    const { sessions } = await playTo(BUNDLE, mixedConversation(model), SESSIONS);
    runs.push(sessions.slice(WARM_UP_SESSIONS));
  }
  return mixedNames.map((name, index) => {
    const took = least(
      runs.map((sessions) => sessions.map((session) => session[index] ?? NaN)),
      0.5,
    );
    const most = MOST.get(name);
    return most === undefined
      ? { what: name, figure: milliseconds(took) }
      : noMoreThan(name, took, most, milliseconds);
  });
}

/** What stays in memory over many turns. */
async function enduranceRows(model: LanguageModel): Promise<Row[]> {
  const input = JSON.stringify(mixedConversation(model));
  const args = ['--expose-gc', ENDURANCE, BUNDLE, String(TURNS)];
  const [first, last] = (await runNode(args, input)) as Endured[];
  if (!first || !last) throw new Error('Nothing was endured.');
  return [
    {
      what: `In use after ${last.turns} turns`,
      figure: `${last.inUse.toFixed(1)} MB; after ${first.turns} ${first.inUse.toFixed(1)} MB`,
    },
    noMoreThan(
      'More in use than at the first tenth',
      last.inUse - first.inUse,
      MOST_GROWTH,
      (value) => `${value.toFixed(1)} MB`,
    ),
  ];
}

/** A process that has had many requests. */
export const warmSection = async (model: LanguageModel): Promise<Figures> => ({
  title: 'A process that has had many requests',
  rows: [
    ...(await launchRows(model)),
    ...(await requestRows(model)),
    ...(await enduranceRows(model)),
  ],
});

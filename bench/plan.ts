import { PART_LIMITS } from '../lambda/domain/timeline/partLimits';
import { planRoutine } from '../lambda/domain/plan/planRoutine';
import { createRuler } from '../lambda/speech/ruler';
import { enlarged } from './enlarged';

/** The milliseconds of the processor that each of some plans took, by the minutes that were asked for. */
export interface PlanTimes {
  readonly minutes: number;
  readonly took: readonly number[];
}

type Enlarged = ReturnType<typeof enlarged>;

/** The milliseconds of the processor it takes to plan one routine for somebody who was never here. */
function planOnce(outline: string, minutes: number, seed: number, { catalogue, words }: Enlarged) {
  const before = process.cpuUsage();
  planRoutine(
    {
      outline: catalogue.outline(outline),
      minutes,
      postures: [],
      helper: false,
      tools: [],
      leftOut: [],
      spent: {},
      taught: { explained: [], wordiness: 'usual' },
      opening: (planned, note) => [
        { say: 'disclaimer', nth: 0 },
        { say: 'startRoutine', outline, minutes: planned, note, nth: 0 },
      ],
      closing: () => [
        { say: 'finish', nth: 0 },
        { say: 'inviteAgain', nth: 0 },
      ],
      hint: [{ say: 'wakeWord', nth: 0 }],
    },
    { catalogue, limits: PART_LIMITS, ruler: createRuler(words, seed, 'usual') },
  );
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The outline that is planned with a catalogue of any size. */
const LOWER_BACK = 'lower-back';

/** Plans with a catalogue so many times as large, for some lengths, and prints what that took: every outline where it is the
 * catalogue there is, else the one that is asked for most. */
function planAll(times: number, rounds: number, lengths: readonly number[]): void {
  const of = enlarged(times);
  const outlines = times === 1 ? of.catalogue.outlines.map(({ id }) => id) : [LOWER_BACK];
  const all = (minutes: number, seed: number) =>
    outlines.map((outline) => planOnce(outline, minutes, seed, of));
  if (rounds > 1) lengths.forEach((minutes) => all(minutes, 0));
  const measured = lengths.map((minutes): PlanTimes => ({
    minutes,
    took: Array.from({ length: rounds }, (_, round) => all(minutes, 1 + round)).flat(),
  }));
  console.log(JSON.stringify(measured));
}

const [size = '1', rounds = '1', ...lengths] = process.argv.slice(2);
planAll(Number(size), Number(rounds), lengths.map(Number));

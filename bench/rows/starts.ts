import type { LanguageModel } from '../../device/model';
import { median } from '../../scripts/speech/statistics';
import { figures, interleaved, lastOf, ratioOf, type Variant, wallOf } from '../cold';
import { conversation, launchOnly, wishOnly } from '../conversation';
import type { Played } from '../play';
import { BUNDLE, playTo, type Variables, STORED_TEMPLATE, TEMPLATE } from '../programs';
import { noMoreThan, type Row, type Figures, times } from '../table';

const ROUNDS = 21;

/** Of what the template takes: to start and answer a launch, with a store and without, and in memory. */
const MOST = { launch: 0.5, storedLaunch: 0.35, memory: 0.95 };

const processorOf = ({ processor }: Played) => processor;
const memoryOf = ({ memory }: Played) => memory;

/** Start and first answer: what the processor does, and what passes meanwhile. */
const workRows = (what: string, played: readonly Played[]): Row[] => [
  { what: `${what}: processor`, figure: figures(played, processorOf) },
  { what: `${what}: from beginning to end`, figure: figures(played, wallOf) },
];

/** Without a store. */
export async function startSection(model: LanguageModel): Promise<Figures> {
  const [opened, wished] = [launchOnly(model), wishOnly(model)];
  const begun = conversation(model).slice(0, 2);
  const played = await interleaved(
    {
      template: { file: TEMPLATE, envelopes: opened },
      launch: { file: BUNDLE, envelopes: opened },
      wish: { file: BUNDLE, envelopes: wished },
      begun: { file: BUNDLE, envelopes: begun },
    },
    ROUNDS,
  );
  const { template, launch, wish } = played;
  return {
    title: 'A new process, nothing kept',
    rows: [
      ...workRows('The template, a launch', template),
      ...workRows('A launch', launch),
      noMoreThan(
        'A launch, of the template’s processor',
        ratioOf(launch, template, processorOf),
        MOST.launch,
        times,
      ),
      {
        what: 'A launch, of the template’s time',
        figure: times(ratioOf(launch, template, wallOf)),
      },
      ...workRows('A first guidance', wish),
      {
        what: 'A first guidance, more than a launch: processor',
        figure: `${(median(wish.map(processorOf)) - median(launch.map(processorOf))).toFixed(1)} ms`,
      },
      {
        what: 'A first guidance after a launch: its answer',
        figure: figures(played.begun, lastOf),
      },
      noMoreThan(
        'Memory after a launch, of the template’s',
        ratioOf(launch, template, memoryOf),
        MOST.memory,
        times,
      ),
    ],
  };
}

/** With a store on this machine, which knows the listener. */
export async function storedSection(model: LanguageModel, settings: Variables): Promise<Figures> {
  const [opened, wished] = [launchOnly(model), wishOnly(model)];
  await playTo(BUNDLE, opened, 1, settings);
  const variant = (file: string, envelopes: typeof opened): Variant => ({
    file,
    envelopes,
    settings,
  });
  const { template, launch, wish } = await interleaved(
    {
      template: variant(STORED_TEMPLATE, opened),
      launch: variant(BUNDLE, opened),
      wish: variant(BUNDLE, wished),
    },
    ROUNDS,
  );
  return {
    title: 'A new process that reads a table',
    rows: [
      ...workRows('The template with Amazon’s adapter, a launch', template),
      ...workRows('A launch', launch),
      noMoreThan(
        'A launch, of the template’s processor',
        ratioOf(launch, template, processorOf),
        MOST.storedLaunch,
        times,
      ),
      {
        what: 'A launch, of the template’s time',
        figure: times(ratioOf(launch, template, wallOf)),
      },
      ...workRows('A first guidance, which is written as well', wish),
    ],
  };
}

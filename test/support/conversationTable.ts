import { phrasebookFor } from '../../lambda/content/locales';
import { hearing } from '../device/model';
import { branchAt, type Branched, type Said, sayAt } from './branches';
import {
  createListener,
  createMemoryStore,
  type Heard,
  oldListener,
  storeOf,
  testSkill,
} from './listener';

/** How each situation of the dialogue is brought about, and when in it a control is said. */
export interface Setting {
  readonly name: string;
  readonly about: string;
  readonly before: readonly Said[];
  /** Seconds into the last reply; after its end where it is absent. */
  readonly at?: number;
}

export const settings: readonly Setting[] = [
  {
    name: 'Idle',
    about: 'in an open session in which nothing is going on',
    before: ['open back coach', "it doesn't matter"],
  },
  { name: 'Asked which area', about: 'after "open back coach"', before: ['open back coach'] },
  {
    name: 'Guiding',
    about: 'thirty seconds into the minute at the waist',
    before: ['help my lower back', 'next'],
    at: 36,
  },
  {
    name: 'Between points',
    about: 'after the first reply of ten minutes for the lower back',
    before: ['help my lower back'],
  },
  {
    name: 'Paused',
    about: 'after "pause" in that same hold',
    before: ['help my lower back', 'next', ['pause', 36]],
  },
  {
    name: 'Paused by what hurts',
    about: 'after "that hurts" in that same hold',
    before: ['help my lower back', 'next', ['that hurts', 36]],
  },
  {
    name: 'Finished',
    about: 'after the last reply',
    before: ['open back coach', 'the hand valley'],
  },
  {
    name: 'Asked which area, guidance set aside',
    about: 'after a place we do not know, named in that same hold',
    before: ['help my lower back', 'next', ['help my elbow', 36]],
  },
  {
    name: 'Breathing only',
    about: 'after "I\'m pregnant" with nothing going on',
    before: ['open back coach', "i'm pregnant"],
  },
  {
    name: 'Breathing only, in a pause',
    about: 'after "I\'m pregnant" and "pause" in that same hold',
    before: ['help my lower back', 'next', ["i'm pregnant", 36], ['pause', 40]],
  },
  {
    name: 'Asked which point',
    about: 'after a code that charts disagree on',
    before: ['open back coach', 'b fifty four'],
  },
  {
    name: 'Offered a point',
    about: 'after "where is the hand valley"',
    before: ['open back coach', 'where is the hand valley'],
  },
  {
    name: 'Offered something instead',
    about: 'after "I can\'t reach it" at the waist',
    before: ['help my lower back', 'next', ["i can't reach it", 36]],
  },
  {
    name: 'Offered to resume',
    about: 'after "open back coach", twenty hours after "stop" in that same hold',
    before: ['help my lower back', 'next', ['stop', 36], ['open back coach', 72_000]],
  },
];

/** Every control by what a listener says for it, and something of each other kind that can be said. */
export const controls: readonly string[] = [
  ...['next', 'previous', 'repeat', 'start over', 'pause', 'resume', 'stop', 'cancel'],
  ...['never mind', 'help'],
  ...['yes', 'no', 'skip this point', 'skip this side', 'which side', 'where is that again'],
  ...["i can't find it", "i can't reach it", 'ready', 'done', 'carry on', 'slower', 'faster'],
  ...['longer holds', 'shorter holds', 'how long is left', "what's next", 'what are we doing'],
  ...[
    'fewer words',
    'more words',
    'wait for me',
    'go on by yourself',
    "it doesn't matter",
    'thank you',
    'good morning',
  ],
  ...[
    'set a reminder',
    'forget me',
    'how hard do i press',
    'does it work',
    'where is the knee crease',
  ],
  ...["i'm lying down", 'five minutes for my neck', 'i have chest pain', "i'm pregnant"],
  ...['my knee is bruised', 'i have no numbness', 'that hurts', 'my neck hurts'],
  ...['fainted once in school', 'leave out my knee', 'the brindled zebu gavottes'],
];

const sayIn = (listener: ReturnType<typeof createListener>, said: Said) =>
  typeof said === 'string' ? listener.say(said) : listener.say(...said);

/** What a control is answered in a setting, in the voice that the skill has now. */
export async function answerIn({ before, at }: Setting, control: string): Promise<Heard> {
  const store = createMemoryStore({ listener: oldListener });
  const listener = createListener({ store, phrasebookFor });
  for (const said of before) await sayIn(listener, said);
  return sayIn(listener, at === undefined ? control : [control, at]);
}

/** How an answer begins: its words until enough of it tells one from another. */
const MOST_CHARACTERS = 130;

function opening({ says }: Branched): string {
  const words = says.replace(/\s*\[[\d.]+\]/g, '');
  if (words.length <= MOST_CHARACTERS) return words;
  const cut = words.slice(0, MOST_CHARACTERS);
  return `${cut.slice(0, cut.search(/[.?!][^.?!]*$/) + 1)} …`;
}

export interface Row {
  readonly control: string;
  readonly opening: string;
  readonly says: string;
  readonly isOpen: boolean;
}

const known = { store: storeOf(oldListener), phrasebookFor };
const skill = testSkill(known);

/** Every control in a setting, which is brought about once. */
export async function rowsOf({ before, at }: Setting): Promise<Row[]> {
  const store = createMemoryStore({ listener: oldListener });
  const branch = await branchAt(before, at, { ...known, store });
  return Promise.all(
    controls.map(async (control) => {
      const came = await sayAt(branch, control, hearing, skill);
      return { control, opening: opening(came), says: came.says, isOpen: came.isOpen };
    }),
  );
}

const cells = (row: readonly string[], widths: readonly number[]) =>
  `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;

/** A table in Markdown, its columns aligned. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...rows].map((row) => cells(row, widths)).join('\n');
}

/** The states and what each answers, as `docs/conversation.md` shows them. */
export function tableOf({ name, about }: Setting, rows: readonly Row[]): string {
  const table = markdownTable(
    ['Said', 'Answered'],
    rows.map(({ control, opening: words, isOpen }) => [
      control,
      isOpen ? words : `${words} _(closes)_`,
    ]),
  );
  return [`## ${name}`, `${about.charAt(0).toUpperCase()}${about.slice(1)}.`, table].join('\n\n');
}

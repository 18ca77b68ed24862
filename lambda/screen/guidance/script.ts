import type { Phrasebook } from '../../speech/phrasebook';
import { type CueWording, cueWords } from '../../speech/cue/cueWords';
import { renderPieces } from '../../speech/renderPieces';
import { spokenElement } from '../../speech/ssml';
import type { Piece } from '../../speech/words';
import type { Command, DataSource } from '../apl';
import { readable } from '../screenWords';
import type { Slice } from './slices';

/** Something that a page says, once or more often. */
export interface Utterance {
  readonly text: string;
  readonly ssml: string;
}

/** All that a page says, each once, and which of it each slice says. */
export interface Script {
  readonly utterances: readonly Utterance[];
  /** By slice: the index of what is said; `undefined` in a silence. */
  readonly saidIn: readonly (number | undefined)[];
}

function utteranceOf({ said }: Slice, phrasebook: Phrasebook, wording: CueWording): Utterance {
  const pieces = said.flatMap((each): Piece[] =>
    typeof each === 'number' ? [each] : cueWords(each, phrasebook, wording),
  );
  return { text: readable(pieces, phrasebook), ssml: spokenElement(renderPieces(pieces)) };
}

/** What the slices of a page say. */
export function scriptOf(
  slices: readonly Slice[],
  phrasebook: Phrasebook,
  wording: CueWording,
): Script {
  const places = new Map<string, number>();
  const utterances: Utterance[] = [];
  const saidIn = slices.map((slice) => {
    if (slice.said.length === 0) return undefined;
    const utterance = utteranceOf(slice, phrasebook, wording);
    const known = places.get(utterance.ssml);
    if (known !== undefined) return known;
    places.set(utterance.ssml, utterances.length);
    return utterances.push(utterance) - 1;
  });
  return { utterances, saidIn };
}

/** What Alexa's cloud makes speech of: `say0` becomes `speech0`. */
export const speechOf = ({
  utterances,
}: Script): Pick<DataSource, 'transformers'> & {
  readonly properties: Readonly<Record<string, string>>;
} => ({
  properties: Object.fromEntries(utterances.map(({ ssml }, at) => [`say${at}`, ssml])),
  transformers: utterances.map((_, at) => ({
    inputPath: `say${at}`,
    transformer: 'ssmlToSpeech',
    outputName: `speech${at}`,
  })),
});

/** What a slice begins with: which it is, and when it began, so that what is counted never drifts from the voice. */
const BEGIN = [
  { type: 'SetValue', componentId: 'root', property: 'at', value: '${n}' },
  { type: 'SetValue', componentId: 'root', property: 'since', value: '${elapsedTime}' },
] as const;

/** The commands that slices are played with: something said, or nothing, for so many milliseconds at least. */
export const SLICE_COMMANDS = {
  Say: {
    parameters: ['n', 'say', 'ms'],
    commands: [
      ...BEGIN,
      {
        type: 'Parallel',
        commands: [
          { type: 'SpeakItem', componentId: 'say${say}' },
          { type: 'Idle', delay: '${ms}' },
        ],
      },
    ],
  },
  Wait: { parameters: ['n', 'ms'], commands: [...BEGIN, { type: 'Idle', delay: '${ms}' }] },
} as const;

/** Notes that a page was cut off, and when: nothing else can be done then. */
const NOTE_CUT: readonly Command[] = [
  { type: 'SetValue', componentId: 'root', property: 'cutAt', value: '${elapsedTime}' },
  { type: 'SetValue', componentId: 'root', property: 'isCut', value: true },
];

/** Has a page spoken from its first word to its last, and then tell that it is done. What is told here knows the page's clock,
 * and nothing that the page itself has bound. */
export function playing(slices: readonly Slice[], { saidIn }: Script, token: string): Command[] {
  const played = slices.map(({ milliseconds: ms }, n): Command => {
    const say = saidIn[n];
    return say === undefined ? { type: 'Wait', n, ms } : { type: 'Say', n, say, ms };
  });
  const begin = {
    type: 'SetValue',
    componentId: 'root',
    property: 'begunAt',
    value: '${elapsedTime}',
  };
  const done = { type: 'SendEvent', arguments: ['done', token, '${elapsedTime}'] };
  return [
    {
      type: 'Sequential',
      screenLock: true,
      commands: [begin, ...played, done],
      catch: NOTE_CUT,
    },
  ];
}

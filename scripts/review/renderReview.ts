import type { Phrasebook } from '../../lambda/speech/phrasebook';
import { SPOKEN } from '../spoken';
import { createExamples } from './examples';
import { labelOf, placeOf } from './labels';
import { pointAnswers } from './pointAnswers';
import { isUnder, SECTIONS, type Section } from './sections';
import { isInsideSentence, type Wording, wordingsIn } from './wordings';

/** Lengths that show every way of saying one, in seconds. */
const EXAMPLE_LENGTHS = [5, 20, 30, 45, 60, 75, 90, 120, 150, 300, 600];

const INTRODUCTION = [
  'Every sentence that can be spoken, for somebody who reads proofs; `npm run generate` writes this page. Where a sentence has a',
  'gap, an example fills it. Several sentences under one name take turns. (2 s) is a silence of two seconds.',
].join('\n');

const bullets = (said: readonly string[], indent = '') =>
  said.map((each) => `${indent}- ${each}`).join('\n');

/** What is said at one path, after its name: in one line, or in several where it takes turns. */
function listed({ path, said }: Wording): string {
  const name = `- _${labelOf(path)}:_`;
  if (said.length === 1 || isInsideSentence(path)) return `${name} ${said.join('; ')}`;
  return `${name}\n${bullets(said, '  ')}`;
}

/** Wordings as lists, one for each point or practice, under its name. */
function lists(wordings: readonly Wording[], phrasebook: Phrasebook): string[] {
  const places = [...new Set(wordings.map(({ path }) => placeOf(path, phrasebook)))];
  return places.flatMap((place) => {
    const here = wordings.filter(({ path }) => placeOf(path, phrasebook) === place);
    return [...(place === undefined ? [] : [`### ${place}`]), here.map(listed).join('\n')];
  });
}

/** A section's words in the order in which it names their paths. */
function rendered({ title, paths }: Section, wordings: readonly Wording[], phrasebook: Phrasebook) {
  const inOrder = paths.flatMap((path) => wordings.filter((each) => isUnder(each.path, [path])));
  return [`## ${title}`, ...lists(inOrder, phrasebook)];
}

/** What is answered of each point, under its name. */
const answers = (phrasebook: Phrasebook): string[] => [
  '## Answers about each point, put together',
  ...pointAnswers(phrasebook).flatMap(({ path, said }) => [
    `### ${placeOf(path, phrasebook) ?? path}`,
    bullets(said),
  ]),
];

/** How lengths of time come out. */
const lengths = ({ durationWords, lengthWords }: Phrasebook): string[] => [
  '## Lengths of time, about and exactly',
  bullets(EXAMPLE_LENGTHS.map((each) => `${durationWords(each)}; ${lengthWords(each)}`)),
];

/** Everything a locale says, its gaps filled. */
function wordingsOf(phrasebook: Phrasebook): Wording[] {
  const examples = createExamples(phrasebook);
  return SPOKEN.flatMap((part) => wordingsIn(part, phrasebook.content[part], phrasebook, examples));
}

/** What the language by itself says otherwise: it is heard wherever a listener's country is none of ours. */
function elsewhere(wordings: readonly Wording[], language: Phrasebook): string[] {
  const known = new Map(wordings.map(({ path, said }) => [path, said.join('\n')]));
  const others = wordingsOf(language).filter(
    ({ path, said }) => known.get(path) !== said.join('\n'),
  );
  return ['## Where the country is none of ours', ...lists(others, language)];
}

/** The page of everything a locale says, and what its language says otherwise, in Markdown. Throws where words belong to no
 * section, or a gap has no example. */
export function renderReview(phrasebook: Phrasebook, language: Phrasebook): string {
  const wordings = wordingsOf(phrasebook);
  const isPlaced = ({ path }: Wording) => SECTIONS.some(({ paths }) => isUnder(path, paths));
  const stray = wordings.find((each) => !isPlaced(each));
  if (stray) throw new Error(`No section of the review is about ${stray.path}`);
  const blocks = [
    `# What is said in ${phrasebook.content.locale}`,
    INTRODUCTION,
    ...SECTIONS.flatMap((section) => rendered(section, wordings, phrasebook)),
    ...answers(phrasebook),
    ...lengths(phrasebook),
    ...elsewhere(wordings, language),
  ];
  return `${blocks.join('\n\n')}\n`;
}

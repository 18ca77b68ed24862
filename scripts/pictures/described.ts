import { catalogue } from '../../lambda/content/catalogue';
import type { Seen } from '../../lambda/content/pictures';
import type { PracticeId } from '../../lambda/domain/catalogue/practice';
import type { StepSide } from '../../lambda/domain/routine/target';
import { pictureFor } from '../../lambda/screen/pictures';
import type { Phrasebook } from '../../lambda/speech/phrasebook';
import { showableIn } from './seenList';

/** Something that is seen in a view: a point, usually or when it is worked in a way of its own picture, or a practice. */
export interface Sight {
  readonly code: string;
  readonly way?: string;
  readonly seen: Seen;
}

/** What a mark is called. */
export const markName = ({ code, way }: Sight) => (way === undefined ? code : `${code} ${way}`);

/** The side whose words stand for all: both where they are pressed at once, else the left. */
function exampleSide(code: string): StepSide {
  const { sides } = catalogue.point(code);
  if (sides === 'midline') return sides;
  return sides === 'together' ? 'both' : 'left';
}

function labelOf(code: string, way: string | undefined, phrasebook: Phrasebook): string {
  const shown = { target: { point: code }, side: exampleSide(code), ...(way && { way }) };
  return pictureFor(shown, phrasebook).label;
}

/** What is told otherwise in ways that have the usual picture. */
const toldByWay = (code: string, seen: Seen, phrasebook: Phrasebook): string[] =>
  Object.keys(phrasebook.content.pictures[code]?.ways ?? {})
    .filter((way) => seen.ways?.[way] === undefined)
    .map((way) => `  - By its way ${way}: ${labelOf(code, way, phrasebook)}.`);

function foundBy(code: string, way: string | undefined, phrasebook: Phrasebook): string {
  const path =
    way === undefined
      ? (`points.${code}.find` as const)
      : (`points.${code}.ways.${way}.find` as const);
  const pieces = phrasebook.pieceWords(path, phrasebook.sideValues(exampleSide(code)));
  return pieces.filter((piece) => typeof piece === 'string').join(' ');
}

const practiceOf = (code: string): PracticeId | undefined =>
  catalogue.practices.find(({ id }) => id === code)?.id;

/** What a person needs to check a sight: what it is called, told as, known from, and found by. */
export function described(sight: Sight, phrasebook: Phrasebook): string[] {
  const { code, way, seen } = sight;
  const practice = practiceOf(code);
  if (practice !== undefined) {
    const { label } = pictureFor({ target: { practice }, side: 'midline' }, phrasebook);
    return [`- **${phrasebook.content.practices[practice].name}**: ${label}.`];
  }
  const authored = showableIn('data')[code]?.seen;
  const { from } = (way === undefined ? authored : authored?.ways?.[way]) ?? {};
  return [
    `- **${markName(sight)}**, ${phrasebook.content.points[code]?.name}: ${labelOf(code, way, phrasebook)}.`,
    `  - ${from}`,
    `  - Said: ${foundBy(code, way, phrasebook)}`,
    ...(way === undefined ? toldByWay(code, seen, phrasebook) : []),
  ];
}

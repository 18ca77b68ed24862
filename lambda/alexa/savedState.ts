import type { Catalogue } from '../domain/catalogue';
import type { Exercise } from '../domain/routine';
import type { DialogueState, Situation } from '../dialogue/state';

/** The one session attribute the skill keeps. */
export const STATE_KEY = 'dialogue';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function isExercise(value: unknown, catalogue: Catalogue): value is Exercise {
  if (!isObject(value) || !Number.isFinite(value['afterSeconds'])) return false;
  if (typeof value['practice'] === 'string')
    return catalogue.findPractice(value['practice']) !== undefined;
  const point = typeof value['point'] === 'string' && catalogue.findPoint(value['point']);
  return point ? point.ways.some((way) => way.id === value['way']) : false;
}

function isGuidance(value: unknown, catalogue: Catalogue): boolean {
  if (!isObject(value) || !isObject(value['routine']) || !isObject(value['wish'])) return false;
  const { exercises } = value['routine'];
  return (
    Array.isArray(exercises) &&
    exercises.every((each) => isExercise(each, catalogue)) &&
    Array.isArray(value['lead']) &&
    isObject(value['spent']) &&
    [value['from'], value['reply'], value['startedAt']].every(Number.isFinite)
  );
}

const isPoint = (value: unknown, catalogue: Catalogue) =>
  typeof value === 'string' && catalogue.findPoint(value) !== undefined;

const isAside = (value: unknown, catalogue: Catalogue) =>
  value === undefined || isGuidance(value, catalogue);

function isSituation(value: unknown, catalogue: Catalogue): value is Situation {
  if (!isObject(value)) return false;
  switch (value['name']) {
    case 'idle':
    case 'askedArea':
      return true;
    case 'askedMeaning':
      return isPoint(value['point'], catalogue) && isAside(value['aside'], catalogue);
    case 'offeredPoint':
      return isPoint(value['point'], catalogue);
    case 'guiding':
    case 'paused':
    case 'finished':
      return isGuidance(value['guidance'], catalogue);
    default:
      return false;
  }
}

function isVisit(value: unknown): boolean {
  if (!isObject(value) || !isObject(value['spent']) || !isObject(value['listener'])) return false;
  const { explained, heardDisclaimer } = value['listener'];
  return (
    Number.isFinite(value['seed']) &&
    Number.isFinite(value['turn']) &&
    Array.isArray(explained) &&
    typeof heardDisclaimer === 'boolean'
  );
}

/** The state a session carries; `undefined` where it carries none, or one that is damaged or names what is no longer
 * in the catalogue. */
export function readState(
  attributes: Readonly<Record<string, unknown>>,
  catalogue: Catalogue,
): DialogueState | undefined {
  const saved = attributes[STATE_KEY];
  if (!isObject(saved) || !isVisit(saved['visit'])) return undefined;
  return isSituation(saved['situation'], catalogue)
    ? (saved as unknown as DialogueState)
    : undefined;
}

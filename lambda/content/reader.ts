import { languageFor } from '../language/languageFor';
import type { LocaleContent } from '../speech/content';
import { createControls } from './controls';
import type { Reader } from './meant';
import { createNamer } from './namer';
import type { PointNames } from './pointNames';
import type { HeardContent, SlotNames } from './slotNames';

/** Reads by the controls and the names that a locale has, in that order. Either is prepared when first asked for. */
export function createReader(
  content: LocaleContent & HeardContent,
  names: SlotNames,
  points: PointNames,
): Reader {
  const { heard } = languageFor(content.locale);
  let prepared: ReturnType<typeof createControls> | undefined;
  const controlIn = (said: string) => (prepared ??= createControls(content.controls, heard))(said);
  const namedBy = createNamer(content.numbers, { names, points, heard });
  return (said) => {
    const intent = controlIn(said);
    return intent === undefined ? namedBy(said) : { intent, slots: {} };
  };
}

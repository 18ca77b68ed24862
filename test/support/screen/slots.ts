import type { Json, RenderDocument } from '../../../device/alexaJson';

/** One slot of a page that guides, as its data tells it. */
interface ShownSlot {
  readonly scene: number;
  readonly kind: number;
}

/** What is counted in a slot, by the number that data gives it. */
const COUNTED = ['hold', 'rest', 'breath', 'no count'] as const;

const slotsOf = ({ datasources }: RenderDocument): readonly ShownSlot[] => {
  const part = datasources?.['part'] as unknown as { properties: { slots?: readonly ShownSlot[] } };
  return part.properties.slots ?? [];
};

/** A slot for each picture and each count that a page that guides shows; none of a page that doesn't. */
export function scenesIn(document: RenderDocument): { slot: number; shown: string }[] {
  const slots = slotsOf(document);
  const shown = slots.map(
    ({ scene, kind }) => `scene ${String(scene + 1)}, ${COUNTED[kind] ?? ''}`,
  );
  return [...new Set(shown)].map((each) => ({ shown: each, slot: shown.indexOf(each) }));
}

/** Has a page that guides show one of its slots from its start. */
export const turnTo = (slot: number): readonly Json[] => [
  { type: 'SetValue', componentId: 'root', property: 'at', value: slot },
  { type: 'SetValue', componentId: 'root', property: 'since', value: '${elapsedTime}' },
];

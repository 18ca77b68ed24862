/** Content by name, of any depth. */
export type NamedValues = Readonly<Record<string, unknown>>;

const isNamed = (value: unknown): value is NamedValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value with another in its place; of two that have names, name by name. */
export const valueOver = (ours: unknown, theirs: unknown): unknown =>
  isNamed(ours) && isNamed(theirs) ? mergeOver(ours, theirs) : theirs;

/** What a language says with what a country says differently in its place, name by name. A list is replaced as a whole. */
export function mergeOver(language: NamedValues, country: NamedValues): NamedValues {
  const differing = Object.entries(country).map(
    ([name, value]) => [name, valueOver(language[name], value)] as const,
  );
  return { ...language, ...Object.fromEntries(differing) };
}

/** Content by name, of any depth. */
export type NamedValues = Readonly<Record<string, unknown>>;

const isNamed = (value: unknown): value is NamedValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a language says with what a country says differently in its place, name by name. A list is replaced as a whole. */
export function mergeOver(language: NamedValues, country: NamedValues): NamedValues {
  const differing = Object.entries(country).map(([name, value]) => {
    const ours = language[name];
    return [name, isNamed(ours) && isNamed(value) ? mergeOver(ours, value) : value] as const;
  });
  return { ...language, ...Object.fromEntries(differing) };
}

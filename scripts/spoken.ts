/** The parts of a locale that are spoken. */
export const SPOKEN = [
  ...['lines', 'points', 'practices', 'areas', 'routines', 'topics', 'questions'],
  ...['manners', 'wishes', 'safety', 'numbers'],
] as const;

/** What a listener may say but the skill never does. */
export const HEARD_ONLY: ReadonlySet<string> = new Set(['otherNames']);

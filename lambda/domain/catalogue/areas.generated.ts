/** A part of the body a listener can ask to work on: every `area` of `data/routines.json`, as `npm run generate` finds them. */
export type AreaId =
  | 'lower-back'
  | 'upper-back'
  | 'neck'
  | 'shoulders'
  | 'hips'
  | 'legs'
  | 'whole-back';

/** What is left out of a visit: the code of a point, or the id of a practice. */
export type LeftOut = string;

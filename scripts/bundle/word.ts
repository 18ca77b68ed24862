/** What is a word in packed content, and no sign: a space between two of them is not written. */
export const WORD = /^[A-Za-z'!-]/;

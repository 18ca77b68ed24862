/** The session attribute that holds the conversation. */
export const STATE_KEY = 'dialogue';

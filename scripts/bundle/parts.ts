/** What of the skill is a file of its own, and loaded when any of its functions is first called: by the name of the file, the
 * modules in it, from the project's folder and without their endings. They export functions only. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  // Whatever is asked for after a launch.
  asked: ['lambda/alexa/routes/rows', 'lambda/alexa/routes/otherwise'],
  // How words are read.
  hearing: [
    'lambda/language/en/hearing',
    ...['pointNames', 'reader', 'slotNames'].map((file) => `lambda/content/${file}`),
  ],
  // i18next, with what it is told.
  filling: ['lambda/speech/i18n'],
  // Guidance: what came of it, and what it says.
  guidance: [
    'lambda/dialogue/guidance/lostPage',
    'lambda/dialogue/guidance/whereabouts',
    'lambda/dialogue/visits/offerResume',
    'lambda/speech/ruler',
    'lambda/speech/cue/segmentWords',
  ],
  // Pages, for a device that has a screen.
  screen: ['lambda/screen/renderPage'],
  answers: ['lambda/speech/answer/answerWords', 'lambda/speech/answer/explanationWords'],
  // What a session or a store gives back.
  saved: ['lambda/session/savedState', 'lambda/session/savedRecord'],
  table: ['lambda/storage/dynamoStore', 'lambda/storage/dynamoClient'],
  file: ['lambda/storage/fileStore'],
  packed: ['scripts/bundle/unpacked'],
};

/** What of the skill is a file of its own, and loaded when one of its functions is first called. */
export interface LatePart {
  /** The part that is always there before it, so that nothing of that is shared by a further file. */
  readonly after?: string;
  /** Its modules, from the project's folder and without their endings. They export functions only. */
  readonly modules: readonly string[];
}

/** The modules of a folder. */
const within = (folder: string, ...files: readonly string[]) =>
  files.map((file) => `lambda/${folder}/${file}`);

/** All parts, by the names of their files. */
export const PARTS: Readonly<Record<string, LatePart>> = {
  /** What is said in guidance, how long it takes, and where in it a listener is. */
  guidance: {
    modules: [
      ...within('dialogue', 'guidance/lostPage', 'guidance/whereabouts', 'visits/offerResume'),
      ...within('speech', 'ruler', 'cue/segmentWords'),
    ],
  },
  /** What begins guidance. */
  starting: { after: 'guidance', modules: within('alexa/routes', 'rereading', 'start') },
  /** What moves guidance under way, or changes what is left of it. */
  steering: {
    after: 'starting',
    modules: [
      ...within('alexa/routes', 'steer', 'sides'),
      ...within('dialogue', 'change/changeManner', 'steer/oneBreath'),
    ],
  },
  /** Questions, what is volunteered, and all that is seldom. */
  asking: {
    after: 'steering',
    modules: [
      ...within(
        'alexa/routes',
        'ask',
        'meant',
        'otherwise',
        'page',
        'remark',
        'safety',
        'session',
        'unspoken',
      ),
      ...within('alexa', 'remarks', 'slotJudges'),
      ...within('dialogue', 'safety/volunteer', 'start/areaHurts', 'visits/offerRoutine'),
    ],
  },
  /** The words of answers and explanations. */
  answers: {
    after: 'guidance',
    modules: within('speech/answer', 'answerWords', 'explanationWords'),
  },
  /** How words are read. */
  hearing: {
    modules: [
      ...within('language/en', 'hearing'),
      ...within(
        'content',
        'learned/harmReader',
        'learned/weigher',
        'pointNames',
        'reader',
        'slotNames',
        'teller',
      ),
    ],
  },
  /** i18next, and what it is told. */
  plurals: { modules: within('speech', 'i18n') },
  /** Pages, for a device that has a screen. */
  screen: { after: 'guidance', modules: within('screen', 'renderPage') },
  /** What a session or a store gives back. */
  saved: { modules: within('session', 'savedState', 'savedRecord') },
  /** The table of listeners, and the file of them. */
  table: { modules: within('storage', 'dynamoStore', 'dynamoClient') },
  file: { modules: within('storage', 'fileStore') },
  /** What unpacks the words that reading compares with. */
  unpacking: { modules: ['scripts/bundle/unpacked'] },
};

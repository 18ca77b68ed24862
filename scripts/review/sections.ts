/** A part of the review, and where its words stand. */
export interface Section {
  readonly title: string;
  readonly paths: readonly string[];
}

const under = (path: string, names: string) => names.split(' ').map((name) => `${path}.${name}`);

/** What is said, in the order in which a listener hears it. Words belong to the first section that names their path. */
export const SECTIONS: readonly Section[] = [
  {
    title: 'Opening',
    paths: [
      ...under('lines.replies', 'askArea askAreaAgain namedAhead inCar'),
      ...under(
        'lines.cues',
        'startRoutine startTarget besidePlace warmUp withoutManner lengthLimit ownLength',
      ),
      ...under('lines.cues', 'disclaimer wakeWord oldCode posture'),
    ],
  },
  { title: 'Finding a point', paths: ['points'] },
  {
    title: 'Pressing',
    paths: [
      ...under(
        'lines.cues',
        'documentNote inBreath press again circleWith circle tapWith pinch otherWay',
      ),
      ...under('lines.cues', 'nextStop lastStop atStop'),
    ],
  },
  {
    title: 'Holding',
    paths: under('lines.cues', 'halfWay tenMore restOfHold countdown count signOfLife outBreath'),
  },
  {
    title: 'Releasing, resting, and on to the next',
    paths: [
      ...under('lines.cues', 'release andRest easeOff rest handsBack partEnd invite'),
      ...under('lines.cues', 'silenceLead silenceInvite silenceOpens'),
      'lines.replies.reprompt',
    ],
  },
  {
    title: 'Breathing and other practices',
    paths: [...under('lines.cues', 'practiceStart practiceLess breatheIn breatheOut'), 'practices'],
  },
  {
    title: 'Along the way',
    paths: [
      ...under('lines.cues', 'goOn startOver atTheFirst enough minutesToGo lastPlace changeManner'),
      ...under('lines.replies', 'paused nothingLeft declined answered'),
      'lines.answers',
    ],
  },
  {
    title: 'The end',
    paths: [
      ...under(
        'lines.cues',
        'finish dailyLimit inviteAgain inviteAnother inviteBack inviteBreathing',
      ),
      'lines.replies.goodbye',
    ],
  },
  {
    title: 'Questions and answers',
    paths: ['lines.replies.explainPoint', 'questions', 'topics', 'wishes'],
  },
  { title: 'Safety', paths: ['safety'] },
  {
    title: 'Offers',
    paths: under('lines.replies', 'offerInstead offerResume offerRoutine routineAnswered'),
  },
  {
    title: 'Help, and what was not understood',
    paths: [
      ...under('lines.replies', 'help fallback unknownArea unknownPoint unknownPractice'),
      ...under(
        'lines.replies',
        'unknownRoutine askHalf askWhichPoint askNearMiss notTaught apology',
      ),
    ],
  },
  {
    title: 'Names and small words',
    paths: [
      'areas',
      'routines',
      'manners',
      'numbers',
      ...under('lines', 'routine sides onOtherSide onceMore times durations'),
    ],
  },
];

export const isUnder = (path: string, starts: readonly string[]) =>
  starts.some((start) => path === start || path.startsWith(`${start}.`));

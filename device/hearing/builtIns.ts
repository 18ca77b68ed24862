/**
 * What Amazon's documentation of the standard built-in intents lists for each, and the everyday
 * forms its own model takes for the same; a skill's samples are added to these.
 */
export const BUILT_IN_UTTERANCES: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
  'AMAZON.NavigateHomeIntent': ['home', 'go home', 'home screen', 'go to the home screen'],
  'AMAZON.NextIntent': ['next', 'skip', 'skip forward'],
  'AMAZON.NoIntent': ['no', 'no thanks', 'no thank you', 'nope', 'nah', 'no way'],
  'AMAZON.PauseIntent': ['pause', 'pause that', 'pause it'],
  'AMAZON.PreviousIntent': ['go back', 'skip back', 'back up', 'previous'],
  'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that', 'again'],
  'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going'],
  'AMAZON.StartOverIntent': ['start over', 'restart', 'start again'],
  'AMAZON.StopIntent': ['stop', 'off', 'shut up', 'stop it'],
  'AMAZON.YesIntent': [
    'yes',
    'yes please',
    'sure',
    'yeah',
    'yep',
    'yup',
    'ok',
    'okay',
    'all right',
  ],
};

/** These close a session before the skill hears of them; it gets a SessionEndedRequest. */
export const SESSION_ENDERS: readonly string[] = [
  'exit',
  'quit',
  'exit the skill',
  'quit the skill',
];

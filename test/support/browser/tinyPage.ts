/** How long its two slots last, in milliseconds. */
const SLOTS = [1200, 800] as const;

/** How long it takes by itself, in milliseconds. */
export const TINY_MILLISECONDS = SLOTS[0] + SLOTS[1];

/** A page that speaks two cues in slots of their own, as guidance does, and tells how it ended. */
export const tinyPage = (token: string) => ({
  type: 'Alexa.Presentation.APL.RenderDocument',
  token,
  document: {
    type: 'APL',
    version: '1.4',
    theme: 'dark',
    mainTemplate: {
      parameters: ['payload'],
      items: [
        {
          type: 'Container',
          id: 'root',
          width: '100vw',
          height: '100vh',
          bind: [
            { name: 'stopped', value: false },
            { name: 'stoppedAt', value: 0 },
            { name: 'told', value: false },
          ],
          handleTick: [
            {
              minimumDelay: 100,
              when: '${stopped && !told && elapsedTime > stoppedAt + 500}',
              commands: [
                { type: 'SetValue', property: 'told', value: true },
                { type: 'SendEvent', sequencer: 'watch', arguments: ['cut', '${stoppedAt}'] },
              ],
            },
          ],
          items: [
            cue('cue0'),
            cue('cue1'),
            {
              type: 'TouchWrapper',
              width: '300dp',
              height: '120dp',
              accessibilityLabel: 'Next place',
              onPress: [{ type: 'SendEvent', sequencer: 'touch', arguments: ['next'] }],
              item: { type: 'Text', text: 'Next' },
            },
          ],
        },
      ],
    },
  },
  datasources: {
    page: {
      type: 'object',
      properties: {
        cue0: '<speak>Press.</speak>',
        cue1: '<speak>Release.</speak>',
        text0: 'Press.',
        text1: 'Release.',
      },
      transformers: ['0', '1'].map((at) => ({
        transformer: 'ssmlToSpeech',
        inputPath: `cue${at}`,
        outputName: `speech${at}`,
      })),
    },
  },
});

const cue = (id: string) => {
  const at = id.slice(-1);
  const from = (name: string) => `\${payload.page.properties.${name}${at}}`;
  return { type: 'Text', id, text: from('text'), speech: from('speech'), height: '120dp' };
};

/** What that page does by itself. */
export const tinyGuidance = (token: string) => ({
  type: 'Alexa.Presentation.APL.ExecuteCommands',
  token,
  commands: [
    {
      type: 'Sequential',
      screenLock: true,
      commands: [slot(0), slot(1), { type: 'SendEvent', arguments: ['done', '${elapsedTime}'] }],
      catch: [
        {
          type: 'SetValue',
          componentId: 'root',
          property: 'stoppedAt',
          value: '${elapsedTime}',
        },
        { type: 'SetValue', componentId: 'root', property: 'stopped', value: true },
      ],
    },
  ],
});

const slot = (at: 0 | 1) => ({
  type: 'Parallel',
  commands: [
    { type: 'SpeakItem', componentId: `cue${String(at)}` },
    { type: 'Idle', delay: SLOTS[at] },
  ],
});

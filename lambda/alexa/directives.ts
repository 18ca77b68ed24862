import type { Directive, interfaces } from 'ask-sdk-model';
import type { Turn } from '../dialogue/turn/turn';
import type { Command, PageParts } from '../screen/apl';
import type { Phrasebook } from '../speech/phrasebook';

/** Commands as the SDK has them: it does not know those that a document defines itself. */
const asCommands = (commands: readonly Command[]) =>
  commands as readonly object[] as interfaces.alexa.presentation.apl.Command[];

/** What a directive needs from outside the turn. */
interface Sender {
  readonly skillId: string;
  /** The device's locale: the routine's phrase must be in it. */
  readonly locale: string;
  readonly phrasebook: Phrasebook;
}

/** Hands over to Alexa, which asks whether the listener wants a routine that starts our task at a phrase.
 * The answer comes as a `SessionResumedRequest`. */
function offerAutomation(area: string, { skillId, locale, phrasebook }: Sender): Directive {
  const { phrase, description } = phrasebook.content.lines.routine;
  const operationId = 'op1';
  const connectionRequest = {
    uri: `connection://${skillId}.CoachArea/1?provider=${skillId}`,
    input: { area },
  };
  return {
    type: 'Connections.StartConnection',
    uri: 'connection://AMAZON.OfferAutomation/1',
    onCompletion: 'RESUME_SESSION',
    token: `offer-${area}`,
    input: {
      automation: {
        trigger: {
          type: 'Alexa.Automation.Trigger.Voice.CustomUtterance',
          version: '1.0',
          payload: { utterances: [phrase], locale },
        },
        operations: {
          serial: [
            {
              operation: {
                type: 'Alexa.Automation.Operation.Skill.StartConnection',
                version: '1.0',
                operationId,
                payload: { connectionRequest },
              },
            },
          ],
        },
      },
      renderingData: { operations: { [operationId]: { descriptionPrompt: description } } },
    },
  };
}

/** Tells whoever started the task that it is done. */
const completeTask: Directive = {
  type: 'Tasks.CompleteTask',
  status: { code: '200', message: 'OK' },
};

/** Has a device show a page, and play it where it speaks by itself. */
export const pageDirectives = (
  { document, data, commands }: PageParts,
  token: string,
): Directive[] => [
  {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
    document: { ...document },
    datasources: { part: data },
  },
  ...(commands.length > 0
    ? [
        {
          type: 'Alexa.Presentation.APL.ExecuteCommands' as const,
          token,
          commands: asCommands(commands),
        },
      ]
    : []),
];

/** What Alexa is to do beside speaking. */
export function directivesOf({ reply, state, ending }: Turn, sender: Sender): Directive[] {
  if (reply.kind === 'offerRoutine') return [offerAutomation(reply.area, sender)];
  return ending === 'close' && state.visit.startedByTask ? [completeTask] : [];
}

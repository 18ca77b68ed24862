import { getLocale, getRequestType, type HandlerInput, SkillBuilders } from 'ask-sdk-core';
import i18n from 'i18next';
import type { RequestEnvelope } from 'ask-sdk-model';

const WELCOME = 'Welcome, you can say Hello or Help. Which would you like to try?';
const resources = {
  en: { translation: { WELCOME, HELP: 'You can say hello to me!', GOODBYE: 'Goodbye!' } },
  es: { translation: { WELCOME: 'Bienvenido', HELP: 'Puedes decirme hola', GOODBYE: 'Adiós' } },
};

/** The skill that starts are compared with, in the shape of Amazon's hello-world template: `ask-sdk-core`, handlers that are asked in
 * turn, and i18next, initialised at every request by an interceptor. It is not bundled either. `opens` is done before a launch is
 * answered. */
export const template = (opens?: (input: HandlerInput) => Promise<unknown>) =>
  SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: ({ requestEnvelope }) => getRequestType(requestEnvelope) === 'LaunchRequest',
      handle: async (input) => {
        await opens?.(input);
        const words = i18n.t('WELCOME');
        return input.responseBuilder.speak(words).reprompt(words).getResponse();
      },
    })
    .addErrorHandlers({
      canHandle: () => true,
      handle: ({ responseBuilder }) => responseBuilder.speak('Sorry.').getResponse(),
    })
    .addRequestInterceptors({
      process: async ({ requestEnvelope }) => {
        await i18n.init({ lng: getLocale(requestEnvelope), resources });
      },
    });

const skill = template().create();

/** Answers a launch, and remembers nobody. */
export const handler = (event: RequestEnvelope) => skill.invoke(event);

import type { Plugin } from 'esbuild';

/** Leaves out the clients of Alexa's own services, all that the SDK has `ask-sdk-model` for. It makes one only of a skill
 * with an API client, which this one is not. */
export const withoutServiceClients: Plugin = {
  name: 'without-service-clients',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]ask-sdk-model[\\/]index\.js$/ }, () => ({
      contents: 'exports.services = {};',
    }));
  },
};

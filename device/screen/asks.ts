import type { Json } from '../alexaJson';
import type { PageEvent } from '../requests';
import type { StageReply } from './protocol';
import type { Stage } from './stage';

type Body = { readonly [key: string]: Json };

/** What the page asks of the stage, by address. */
const ASKS: Readonly<
  Record<string, (stage: Stage, body: Body) => Promise<StageReply | object> | undefined>
> = {
  '/say': (stage, { words }) => (typeof words === 'string' ? stage.say(words) : undefined),
  '/event': (stage, body) =>
    stage.report({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: textIn(body, 'token'),
      arguments: listIn(body, 'arguments'),
      source: body['source'] ?? null,
      components: body['components'] ?? {},
    }),
  '/error': (stage, body) =>
    stage.report({
      type: 'Alexa.Presentation.APL.RuntimeError',
      token: textIn(body, 'token'),
      errors: listIn(body, 'errors'),
    } satisfies PageEvent),
  '/silence': (stage) => stage.end('EXCEEDED_MAX_REPROMPTS'),
  '/screen': (stage, { index }) => {
    stage.useScreen(Number(index));
    return Promise.resolve({});
  },
};

const textIn = (body: Body, name: string): string => {
  const text = body[name];
  return typeof text === 'string' ? text : '';
};

const listIn = (body: Body, name: string): readonly Json[] => {
  const list = body[name];
  return Array.isArray(list) ? (list as readonly Json[]) : [];
};

/** Does what is asked at an address; undefined where that is nothing the stage can do. */
export function readAsk(url: string, body: string, stage: Stage): Promise<object> | undefined {
  const parsed = parse(body);
  return parsed && ASKS[url]?.(stage, parsed);
}

function parse(body: string): Body | undefined {
  try {
    const parsed = JSON.parse(body) as Json;
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Body)
      : undefined;
  } catch {
    return undefined;
  }
}

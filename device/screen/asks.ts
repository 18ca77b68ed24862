import type { Json } from '../alexaJson';
import { fromJson, isJsonList, isJsonObject, type JsonObject } from '../json';
import type { PageEvent } from '../requests';
import type { StageReply } from './protocol';
import type { Stage } from './stage';

/** What the page asks of the stage, by address. */
const ASKS: Readonly<
  Record<string, (stage: Stage, body: JsonObject) => Promise<StageReply | object> | undefined>
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

const textIn = (body: JsonObject, name: string): string => {
  const text = body[name];
  return typeof text === 'string' ? text : '';
};

const listIn = (body: JsonObject, name: string): readonly Json[] => {
  const list = body[name];
  return isJsonList(list) ? list : [];
};

/** Does what is asked at an address; undefined where that is nothing the stage can do. */
export function readAsk(url: string, body: string, stage: Stage): Promise<object> | undefined {
  const parsed = parse(body);
  return parsed && ASKS[url]?.(stage, parsed);
}

function parse(body: string): JsonObject | undefined {
  try {
    const parsed = fromJson<Json>(body);
    return isJsonObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

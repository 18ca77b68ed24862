import { Refusal } from './refusal';

/** What is read of a request before the skill gets it. */
export interface EnvelopeRead {
  readonly envelope: object;
  /** What kind of request it is; empty where it doesn't say. */
  readonly type: string;
  /** When it was sent, in milliseconds since 1970; `NaN` where it doesn't say. */
  readonly sentAt: number;
  /** The skills it says it is for: the same one twice, as Alexa writes it. */
  readonly skillIds: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at the end of a path of keys. */
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce((within, key) => (isFields(within) ? within[key] : undefined), value);

const textAt = (value: unknown, ...path: readonly string[]): string => {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
};

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal(400, 'It is not JSON.');
  }
}

/** Reads a request; what is no request of Alexa's in shape is refused. */
export function readEnvelope(body: Buffer): EnvelopeRead {
  const envelope = parsed(body);
  if (!isFields(envelope) || !isFields(envelope['request']))
    throw new Refusal(400, 'It is no request of Alexa’s.');
  const skillIds = [
    textAt(envelope, 'context', 'System', 'application', 'applicationId'),
    textAt(envelope, 'session', 'application', 'applicationId'),
  ];
  return {
    envelope,
    type: textAt(envelope, 'request', 'type'),
    sentAt: Date.parse(textAt(envelope, 'request', 'timestamp')),
    skillIds: skillIds.filter((id) => id !== ''),
  };
}

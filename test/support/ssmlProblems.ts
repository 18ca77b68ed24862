import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { check } from 'ssml-check-core';
import { LOCALE } from './locale';

/** Most characters of a reply's markup that Alexa takes, tags included. */
export const MOST_CHARACTERS = 8000;
/** Longest single break that Alexa takes, in milliseconds. */
const LONGEST_BREAK_MS = 10_000;
/** Slowest and fastest speech that Alexa knows, in percent. */
const RATE_PERCENT = { min: 20, max: 200 };

type IsLegal = (value: string) => boolean;
interface TagRule {
  readonly attributes: Readonly<Record<string, IsLegal>>;
  readonly required: readonly string[];
}

const oneOf =
  (...values: string[]): IsLegal =>
  (value) =>
    values.includes(value);

/** Milliseconds of a time such as `1.5s` or `300ms`; not a number where it is none. */
export function milliseconds(time: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(time) ?? [];
  return unit === 's' ? Number(amount) * 1000 : Number(amount);
}

function isRate(value: string): boolean {
  if (oneOf('x-slow', 'slow', 'medium', 'fast', 'x-fast')(value)) return true;
  const percent = Number(/^(\d+(?:\.\d+)?)%$/.exec(value)?.[1]);
  return percent >= RATE_PERCENT.min && percent <= RATE_PERCENT.max;
}

const sayAs = [
  ...['characters', 'spell-out', 'cardinal', 'number', 'ordinal', 'digits', 'fraction', 'unit'],
  ...['date', 'time', 'telephone', 'address', 'interjection', 'expletive'],
];
const dateFormats = ['mdy', 'dmy', 'ymd', 'md', 'dm', 'ym', 'my', 'd', 'm', 'y'];

/** The tags this project may write: those that are safe in every locale. */
const rules: Readonly<Record<string, TagRule>> = {
  speak: { attributes: {}, required: [] },
  p: { attributes: {}, required: [] },
  s: { attributes: {}, required: [] },
  break: {
    attributes: { time: (time) => milliseconds(time) <= LONGEST_BREAK_MS },
    required: ['time'],
  },
  prosody: { attributes: { rate: isRate }, required: ['rate'] },
  emphasis: { attributes: { level: oneOf('strong', 'moderate', 'reduced') }, required: ['level'] },
  sub: { attributes: { alias: (alias) => alias.trim() !== '' }, required: ['alias'] },
  'say-as': {
    attributes: { 'interpret-as': oneOf(...sayAs), format: oneOf(...dateFormats) },
    required: ['interpret-as'],
  },
};

function tagProblems({ name, attributes }: SaxesTagPlain): string[] {
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (!rule) return [`unknown tag ${name}`];
  const missing = rule.required.filter((attribute) => attributes[attribute] === undefined);
  const present = Object.entries(attributes).flatMap(([attribute, value]) => {
    const isLegal = Object.hasOwn(rule.attributes, attribute)
      ? rule.attributes[attribute]
      : undefined;
    if (!isLegal) return [`unknown attribute ${attribute} of ${name}`];
    return isLegal(value) ? [] : [`illegal ${attribute} of ${name}: ${value}`];
  });
  return [...missing.map((attribute) => `${name} without ${attribute}`), ...present];
}

/** Everything that is wrong with a whole reply's markup, `<speak>` included; nothing where Alexa will speak it. */
export function ssmlProblems(ssml: string): string[] {
  const problems: string[] = [];
  const open: string[] = [];
  let spoken = '';
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => problems.push(`not well-formed: ${message}`));
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    problems.push(...tagProblems(tag));
    if (parent === undefined && tag.name !== 'speak') problems.push(`root is ${tag.name}`);
    if (parent !== undefined && tag.name === 'speak') problems.push('speak inside speak');
    if (parent === 'break') problems.push('break with content');
    open.push(tag.name);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    spoken += text;
    if (open.at(-1) === 'break' && text !== '') problems.push('break with content');
  });
  for (const extra of ['comment', 'cdata', 'processinginstruction', 'doctype', 'xmldecl'] as const)
    parser.on(extra, () => problems.push(`unexpected ${extra}`));
  parser.write(ssml).close();
  if (spoken.trim() === '') problems.push('nothing to say');
  if (ssml.length > MOST_CHARACTERS) problems.push(`${ssml.length} characters`);
  return problems;
}

/** The same question put to ssml-check-core, which knows Alexa's tags but not its lengths. */
export async function secondOpinion(ssml: string): Promise<string[]> {
  const errors = (await check(ssml, { platform: 'amazon', locale: LOCALE })) ?? [];
  return errors.map(({ type, tag, attribute, value }) =>
    [type, tag, attribute, value].filter((part) => part !== undefined).join(' '),
  );
}

/** A reply's markup as the SDK sends it. */
export const spoken = (markup: string) => `<speak>${markup}</speak>`;

/** What is heard of some markup: text without tags, and its silences in milliseconds. */
export function heard(markup: string): {
  readonly text: string;
  readonly breaks: readonly number[];
} {
  let text = '';
  const breaks: number[] = [];
  const parser = new SaxesParser();
  parser.on('text', (said) => (text += said));
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'break') breaks.push(milliseconds(attributes['time'] ?? ''));
  });
  parser.write(spoken(markup)).close();
  return { text: text.replace(/\s+/g, ' ').trim(), breaks };
}

/** Longest `<break>` Alexa accepts, in seconds; longer silences are chained. */
const LONGEST_BREAK_SECONDS = 10;

declare const brand: unique symbol;

/** Speech markup, without its `<speak>` element. Only this file makes it. */
export type Ssml = string & { readonly [brand]: 'Ssml' };

const asSsml = (markup: string) => markup as Ssml;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Raw text as markup, escaped once. */
export const text = (raw: string): Ssml =>
  asSsml(raw.replace(/[&<>"']/g, (character) => entities[character] ?? character));

const oneBreak = (seconds: number) => `<break time="${Math.round(seconds * 1000)}ms"/>`;

/** Silence of any length, in seconds, as a chain of breaks. */
export function breakTags(seconds: number): Ssml {
  const whole = Math.floor(seconds / LONGEST_BREAK_SECONDS);
  const left = seconds - whole * LONGEST_BREAK_SECONDS;
  const breaks = [
    ...Array.from({ length: whole }, () => oneBreak(LONGEST_BREAK_SECONDS)),
    ...(Math.round(left * 1000) > 0 ? [oneBreak(left)] : []),
  ];
  return asSsml(breaks.join(''));
}

/** Markup as what a page on a screen has spoken by itself, in its `<speak>` element. */
export const spokenElement = (markup: Ssml): string => `<speak>${markup}</speak>`;

/** Several pieces of markup, one after the other. */
export const join = (parts: readonly Ssml[]): Ssml => asSsml(parts.join(' '));

import { describe, expect, test } from 'vitest';
import {
  MOST_CHARACTERS,
  heard,
  secondOpinion,
  spoken,
  ssmlProblems,
} from '../support/ssmlProblems';

/** A reply of exactly so many characters, tags included. */
const ofLength = (characters: number) => spoken('a'.repeat(characters - spoken('').length));

const good: readonly (readonly [string, string])[] = [
  ['plain words', spoken('Press.')],
  ['escaped text', spoken('It&apos;s &lt;here&gt; &amp; &quot;there&quot;.')],
  ['the longest break, in milliseconds', spoken('Rest.<break time="10000ms"/>')],
  ['the longest break, in seconds', spoken('Rest.<break time="10s"/>')],
  ['a fraction of a second', spoken('Rest.<break time="0.5s"/>')],
  ['a minute of chained breaks', spoken(`Rest.${'<break time="10s"/>'.repeat(6)}`)],
  ['paragraphs and sentences', spoken('<p><s>Press.</s> <s>Hold.</s></p>')],
  ['a slower rate', spoken('<prosody rate="slow">Press.</prosody>')],
  ['a rate in percent', spoken('<prosody rate="85%">Press.</prosody>')],
  ['emphasis', spoken('<emphasis level="moderate">Press.</emphasis>')],
  ['an alias', spoken('<sub alias="large intestine four">LI4</sub>')],
  ['spelled letters', spoken('<say-as interpret-as="characters">LI</say-as>')],
  ['the most characters', ofLength(MOST_CHARACTERS)],
];

const bad: readonly (readonly [string, string, RegExp])[] = [
  ['a break too long', spoken('Rest.<break time="10.5s"/>'), /^illegal time of break: 10\.5s$/],
  ['a break a millisecond too long', spoken('Rest.<break time="10001ms"/>'), /^illegal time/],
  ['a break without unit', spoken('Rest.<break time="5"/>'), /^illegal time of break: 5$/],
  ['a break of minutes', spoken('Rest.<break time="1m"/>'), /^illegal time/],
  ['a negative break', spoken('Rest.<break time="-1s"/>'), /^illegal time/],
  ['a break without time', spoken('Rest.<break/>'), /^break without time$/],
  ['a break by strength', spoken('Rest.<break strength="strong"/>'), /^unknown attribute strength/],
  ['a break around words', spoken('<break time="1s">Rest.</break>'), /^break with content$/],
  ['a raw ampersand', spoken('Press & hold.'), /^not well-formed/],
  ['a raw angle bracket', spoken('Press < hold.'), /^not well-formed/],
  ['an entity of HTML', spoken('Press&nbsp;now.'), /^not well-formed/],
  ['a tag left open', spoken('<p>Press.'), /^not well-formed/],
  ['tags that cross', spoken('<p><s>Press.</p></s>'), /^not well-formed/],
  ['an attribute without quotes', spoken('Rest.<break time=1s/>'), /^not well-formed/],
  ['an attribute twice', spoken('Rest.<break time="1s" time="2s"/>'), /^not well-formed/],
  ['words outside', `${spoken('Press.')} Hold.`, /^not well-formed/],
  ['no root at all', 'Press.', /^not well-formed/],
  ['another root', '<p>Press.</p>', /^root is p$/],
  ['a root inside the root', spoken(spoken('Press.')), /^speak inside speak$/],
  ['an unknown tag', spoken('<bold>Press.</bold>'), /^unknown tag bold$/],
  ['a tag of an object', spoken('<constructor>Press.</constructor>'), /^unknown tag constructor$/],
  ['sound', spoken('Hark.<audio src="https://example.com/a.mp3"/>'), /^unknown tag audio$/],
  [
    'a tag of some locales',
    spoken('<amazon:effect name="whispered">Hush.</amazon:effect>'),
    /^unk/,
  ],
  ['pitch', spoken('<prosody pitch="low">Press.</prosody>'), /^unknown attribute pitch/],
  ['a rate too slow', spoken('<prosody rate="10%">Press.</prosody>'), /^illegal rate/],
  ['a made-up level', spoken('<emphasis level="huge">Press.</emphasis>'), /^illegal level/],
  ['an alias of nothing', spoken('<sub alias=" ">LI4</sub>'), /^illegal alias/],
  ['a made-up reading', spoken('<say-as interpret-as="poem">LI</say-as>'), /^illegal interpret-as/],
  ['a comment', spoken('Press.<!-- softly -->'), /^unexpected comment$/],
  ['raw data', spoken('<![CDATA[Press.]]>'), /^unexpected cdata$/],
  ['silence only', spoken('<break time="10s"/>'), /^nothing to say$/],
  ['nothing', spoken(' '), /^nothing to say$/],
  ['a character too many', ofLength(MOST_CHARACTERS + 1), /^8001 characters$/],
];

describe('the validator', () => {
  test.each(good)('lets %s pass', (_, ssml) => {
    expect(ssmlProblems(ssml)).toEqual([]);
  });

  test.each(bad)('catches %s', (_, ssml, problem) => {
    expect(ssmlProblems(ssml)).toContainEqual(expect.stringMatching(problem));
  });

  test('lists every problem', () => {
    const ssml = spoken('<bold>Rest.</bold><break time="11s"/><break/>');
    expect(ssmlProblems(ssml)).toEqual([
      'unknown tag bold',
      'illegal time of break: 11s',
      'break without time',
    ]);
  });
});

/** It reads whole seconds only: 10.5 s is ten to it, so that it never replaces the validator. */
describe('the second opinion', () => {
  test.each(good)('lets %s pass', async (_, ssml) => {
    expect(await secondOpinion(ssml)).toEqual([]);
  });

  test.each([
    ['a break too long', spoken('Rest.<break time="11s"/>'), 'tag break time 11s'],
    ['a raw ampersand', spoken('Press & hold.'), 'Invalid & character'],
    ['an unknown tag', spoken('<bold>Press.</bold>'), 'tag bold'],
    ['a tag left open', spoken('<p>Press.'), "Can't parse SSML"],
  ])('catches %s', async (_, ssml, problem) => {
    expect(await secondOpinion(ssml)).toEqual([problem]);
  });
});

test('what is heard is text without its markup, and the silences', () => {
  expect(heard('It&apos;s here. <break time="1.5s"/> <break time="20ms"/> Press.')).toEqual({
    text: "It's here. Press.",
    breaks: [1500, 20],
  });
});

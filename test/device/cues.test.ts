import { describe, expect, test } from 'vitest';
import { layOutSpeech, lengthOf } from '../../device/mouth/cues';

const layOut = (ssml: string) => layOutSpeech({ type: 'SSML', ssml: `<speak>${ssml}</speak>` });
const seconds = (ssml: string) => lengthOf(layOut(ssml));

describe('a reply in time', () => {
  test('a sentence takes its syllables, its inner marks and its own pause', () => {
    expect(seconds('Left hand, press.')).toBeCloseTo(0.178 * (3 + 1.36) + 0.95, 5);
    expect(seconds('One two three four. One two three four.')).toBeCloseTo(
      2 * (0.178 * 4 + 0.95),
      5,
    );
  });

  test('every sentence has its own moment', () => {
    const cues = layOut('Let the left hand go soft. Press.<break time="8s"/>');
    expect(cues.map(({ text }) => text)).toEqual([
      'Let the left hand go soft.',
      'Press.',
      undefined,
    ]);
    expect(cues[1]?.startSeconds).toBeCloseTo(0.178 * 6 + 0.95, 5);
  });

  test('an ellipsis goes on in the same breath', () => {
    expect(layOut('Breathe in... and out.')).toHaveLength(1);
    expect(layOut('Breathe in… And rest.')).toHaveLength(2);
  });

  test('a word before a silence is no sentence', () => {
    expect(seconds('Press.<break time="8s"/>')).toBeCloseTo(0.178 + 0.17 + 8, 5);
  });

  test('silences are exact, chained and in both units', () => {
    const cues = layOut('Hold.<break time="10s"/><break time="2500ms"/>Release.');
    expect(cues.map(({ text }) => text)).toEqual(['Hold.', undefined, 'Release.']);
    expect(cues[1]?.seconds).toBe(12.5);
    expect(cues[2]?.startSeconds).toBeCloseTo(0.178 + 0.17 + 12.5, 5);
  });

  test('a break without a time is as long as its mark', () => {
    expect(layOut('<break/>')[0]?.seconds).toBe(0.25);
    expect(layOut('<break strength="none"/>')[0]?.seconds).toBe(0);
    expect(layOut('<break strength="x-strong"/>')[0]?.seconds).toBe(1);
  });

  test('half speed takes twice as long, without stretching silences', () => {
    const slow = layOut('<prosody rate="50%">Breathe in slowly now.<break time="4s"/></prosody>');
    const normal = layOut('Breathe in slowly now.<break time="4s"/>');
    expect(slow[0]?.seconds).toBeCloseTo(2 * (normal[0]?.seconds ?? 0), 5);
    expect(slow[1]?.seconds).toBe(4);
  });

  test('an alias is said, and its words are shown', () => {
    const [cue] = layOut('This is <sub alias="chee">qi</sub>.');
    expect(cue).toMatchObject({ text: 'This is qi.', spoken: 'This is chee.' });
  });

  test('numbers are said, and letters spelled', () => {
    expect(seconds('Wait 27 seconds now.')).toBeCloseTo(
      seconds('Wait twenty seven seconds now.'),
      5,
    );
    const [cue] = layOut('<say-as interpret-as="spell-out">BL</say-as> it is.');
    expect(cue?.spoken).toBe('B L it is.');
  });

  test('entities and paragraphs are read', () => {
    const cues = layOut('<p>It&apos;s you &amp; me</p><p>Press.</p>');
    expect(cues.map(({ text }) => text)).toEqual(["It's you & me", 'Press.']);
  });

  test('plain text is speech too, and no speech is none', () => {
    expect(layOutSpeech({ type: 'PlainText', text: 'Good bye.' })).toHaveLength(1);
    expect(layOutSpeech(undefined)).toEqual([]);
  });

  test('malformed SSML is refused', () => {
    expect(() => layOut('you & me')).toThrow('Invalid speech');
  });
});

/** Sound as 16-bit numbers of one channel. */
export interface Wav {
  readonly samplesPerSecond: number;
  readonly samples: Int16Array;
}

/** Below full scale by this much counts as silence: under every voice's sounds, over its noise. */
const SILENCE_DECIBELS = -45;
const FULL_SCALE = 2 ** 15;
const STRETCH_SECONDS = 0.01;
const HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;

/** Where the chunk of that name begins and ends. A voice that streams writes too large a size. */
function findChunk(file: Buffer, name: string): { readonly start: number; readonly end: number } {
  for (let at = HEADER_BYTES; at + CHUNK_HEADER_BYTES <= file.length;) {
    const start = at + CHUNK_HEADER_BYTES;
    const end = start + file.readUInt32LE(at + 4);
    if (file.toString('latin1', at, at + 4) === name)
      return { start, end: Math.min(end, file.length) };
    at = end + (end % 2);
  }
  throw new Error(`The WAV file has no chunk "${name}".`);
}

/** Reads a WAV file of 16-bit mono sound; throws for any other. */
export function readWav(file: Buffer): Wav {
  const format = findChunk(file, 'fmt ').start;
  const [coding, channels] = [file.readUInt16LE(format), file.readUInt16LE(format + 2)];
  const bits = file.readUInt16LE(format + 14);
  if (coding !== 1 || channels !== 1 || bits !== 16)
    throw new Error('Only 16-bit mono WAV files are read.');
  const { start, end } = findChunk(file, 'data');
  const samples = Int16Array.from({ length: Math.floor((end - start) / 2) }, (_, index) =>
    file.readInt16LE(start + 2 * index),
  );
  return { samplesPerSecond: file.readUInt32LE(format + 4), samples };
}

const loudness = (samples: Int16Array) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

/** Seconds from the first sound of a WAV to its last: the silence at either edge is left out. */
export function soundSeconds({ samples, samplesPerSecond }: Wav): number {
  const stretch = Math.round(samplesPerSecond * STRETCH_SECONDS);
  const loud = Array.from({ length: Math.floor(samples.length / stretch) }, (_, index) =>
    loudness(samples.subarray(index * stretch, (index + 1) * stretch)),
  );
  const threshold = FULL_SCALE * 10 ** (SILENCE_DECIBELS / 20);
  const isSound = (level: number) => level > threshold;
  const stretches = loud.findLastIndex(isSound) - loud.findIndex(isSound) + 1;
  return loud.some(isSound) ? (stretches * stretch) / samplesPerSecond : 0;
}

/** An MP3 frame of MPEG 2, layer III: 24,000 samples a second, one channel, 8,000 bits a second. */
const FRAME_HEADER = [0xff, 0xf3, 0x14, 0xc4];
const FRAME_BYTES = 24;
const FRAME_SECONDS = 576 / 24_000;

/** A frame whose side information is all zeros holds no sound. */
const SILENT_FRAME = Buffer.concat([
  Buffer.from(FRAME_HEADER),
  Buffer.alloc(FRAME_BYTES - FRAME_HEADER.length),
]);

/** Silence as an MP3 file, as long as asked to the next 24 ms. */
export function silentMp3(seconds: number): Buffer {
  const frames = Math.max(1, Math.ceil(seconds / FRAME_SECONDS));
  return Buffer.concat(Array.from({ length: frames }, () => SILENT_FRAME));
}

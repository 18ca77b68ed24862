import type { Readable } from 'node:stream';

/** More came than was asked for. */
export class TooLong extends Error {}

/** All that comes, up to a number of bytes. What comes beyond is let go by without being kept, and a `TooLong` tells at once;
 * what breaks off is an error, too. */
export const collect = (stream: Readable, maxBytes: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    stream.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else reject(new TooLong(`More than ${maxBytes} bytes came.`));
    });
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', reject);
    stream.on('close', () => reject(new Error('It broke off.')));
  });

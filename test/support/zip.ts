import { inflateRawSync } from 'node:zlib';

/** Signature and fixed length of the records of a zip that are read here (APPNOTE.TXT 4.3). */
const END_LENGTH = 22;
const CENTRAL = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const STORED = 0;
const DEFLATED = 8;

/** One file in a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
}

function contentAt(zip: Buffer, at: number, method: number, length: number): Buffer {
  if (zip.readUInt32LE(at) !== LOCAL.signature) throw new Error('A file of the zip is not there.');
  const from = at + LOCAL.length + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const packed = zip.subarray(from, from + length);
  if (method === STORED) return packed;
  if (method === DEFLATED) return inflateRawSync(packed);
  throw new Error(`A file of the zip is packed by method ${method}.`);
}

/** Everything in a zip, in its own order. Folders are entries whose name ends in a slash. */
export function readZip(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + END_LENGTH > zip.length) throw new Error('This is no zip.');
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== CENTRAL.signature) throw new Error('The zip is damaged.');
    const nameLength = zip.readUInt16LE(at + 28);
    const extra = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const name = zip.toString('utf8', at + CENTRAL.length, at + CENTRAL.length + nameLength);
    const method = zip.readUInt16LE(at + 10);
    const length = zip.readUInt32LE(at + 20);
    entries.push({ name, content: contentAt(zip, zip.readUInt32LE(at + 42), method, length) });
    at += CENTRAL.length + nameLength + extra;
  }
  return entries;
}

/** Width and height of a PNG in pixels, from its header; `undefined` where the bytes are no PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  const isPng =
    bytes.length > 24 &&
    bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')) &&
    bytes.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}

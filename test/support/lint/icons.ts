import type { Listing } from './manifest';
import { pngSize } from './png';

/** Pixels of each icon, both ways. */
const SIZES = { smallIconUri: 108, largeIconUri: 512 } as const;

/** What is wrong with the icons of a listing. `read` gives the bytes of a file in the skill package. */
export function iconProblems(
  listing: Listing,
  read: (file: string) => Buffer | undefined,
): string[] {
  return (['smallIconUri', 'largeIconUri'] as const).flatMap((name) => {
    const [, file] = /^file:\/\/(assets\/images\/[\w-]+\.png)$/.exec(listing[name] ?? '') ?? [];
    if (file === undefined) return [`${name} is no picture of the skill package`];
    const size = pngSize(read(file) ?? Buffer.alloc(0));
    if (!size) return [`${name} is no PNG`];
    const isRight = size.width === SIZES[name] && size.height === SIZES[name];
    return isRight ? [] : [`${name} is ${size.width} by ${size.height}`];
  });
}

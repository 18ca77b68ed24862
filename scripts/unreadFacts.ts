/** What the data files say to their readers and the tests, and the skill never asks: in any file, and in some. */
const UNREAD: readonly { readonly files: RegExp; readonly names: readonly string[] }[] = [
  { files: /\.json$/, names: ['because', 'reason', 'measuredWith'] },
  // Of a mention, an answer knows its document, its pressure and its figures.
  { files: /data[\\/]points[\\/]/, names: ['record', 'location', 'time', 'repetition'] },
  // `seen.json` has it, for a screen.
  { files: /data[\\/](points[\\/]|practices\.json)/, names: ['seen'] },
  { files: /data[\\/]views[\\/]/, names: ['leftIs', 'regions', 'landmarks', 'cun'] },
  { files: /data[\\/](practices|routines)\.json$/, names: ['sources'] },
  { files: /[\\/]voice\.json$/, names: ['source'] },
];

/** The content of a data file, read from its text, without what the skill never asks. */
export function withoutUnread(file: string, text: string): unknown {
  const unread = new Set(
    UNREAD.filter(({ files }) => files.test(file)).flatMap(({ names }) => names),
  );
  return JSON.parse(text, (name, value: unknown) => (unread.has(name) ? undefined : value));
}

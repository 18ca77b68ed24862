import privacy from '../docs/privacy.md';
import terms from '../docs/terms.md';

/** What a browser gets. */
export interface PageAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The pages, by their paths. The documents link to one another by these. */
const PAGES: ReadonlyMap<string, string> = new Map([
  ['/privacy', privacy],
  ['/terms', terms],
]);

/** A page may show its own style and nothing else: it runs nothing, loads nothing and stands in nobody's frame. An hour, in
 * seconds, is how long a browser may keep it. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, max-age=3600',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const refuse = (statusCode: number, body: string): PageAnswer => ({
  statusCode,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body,
});

/** Answers whoever asks for a page. Nothing of who that is, is looked at. */
export function answerPage(method: string, path: string): PageAnswer {
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'Only GET is answered here.\n');
  const page = PAGES.get(path);
  if (page === undefined) return refuse(404, 'There is no such page.\n');
  return { statusCode: 200, headers: HEADERS, body: method === 'HEAD' ? '' : page };
}

import { Marked } from 'marked';

const STYLE = `body{font:1.05rem/1.6 system-ui,sans-serif;margin:0;color:#1b1b1b;background:#fff}
main{max-width:42rem;margin:0 auto;padding:2rem 1.25rem}
h1,h2{line-height:1.25}
a{color:#0b5394}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#8ab4f8}}`;

/** The documents that are served, and where. */
const SERVED: Readonly<Record<string, string>> = { 'privacy.md': 'privacy', 'terms.md': 'terms' };

/** Where a link leads from a page: to the web, or to the other page. Everything else is not there for a reader. */
function addressOf(href: string): string {
  const address = href.startsWith('https://') ? href : SERVED[href];
  if (address === undefined) throw new Error(`${href} is not served.`);
  return address;
}

/** What a document is called: its first line, which is its heading. */
function titleOf(markdown: string): string {
  const [, title] = /^# ([^\n<&]+)\n/.exec(markdown) ?? [];
  if (title === undefined) throw new Error('A page begins with its heading.');
  return title;
}

/** A document as a whole HTML page, in English. It throws where a link would lead nowhere. */
export function htmlPage(markdown: string): string {
  const title = titleOf(markdown);
  const marked = new Marked({
    walkTokens: (token) => {
      if (token.type === 'link') token['href'] = addressOf(String(token['href']));
    },
  });
  const body = marked.parse(markdown, { async: false });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Back Coach: ${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

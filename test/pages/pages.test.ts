import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LambdaFunctionURLEvent, LambdaFunctionURLHandler } from 'aws-lambda';
import type { PageAnswer } from '../../pages/answerPage';
import { htmlPage } from '../../scripts/pages/htmlPage';
import { read } from '../support/lint/files';

const bundle = join(__dirname, '../../dist/pages/index.js');
const { servePage } = createRequire(__filename)(bundle) as {
  servePage: LambdaFunctionURLHandler;
};

/** What the built function answers. */
async function get(rawPath: string, method = 'GET'): Promise<PageAnswer> {
  const event = { rawPath, requestContext: { http: { method } } } as LambdaFunctionURLEvent;
  return (await servePage(event, {} as never, () => undefined)) as PageAnswer;
}

/** The words of a page, without its markup. */
const words = (html: string) =>
  html
    .replace(/<(title|style)>[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .match(/[\w'"]+/g)
    ?.join(' ');
/** The words of a document, without its markup. */
const plain = (markdown: string) =>
  markdown
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .replaceAll(/^\d+\. /gm, '')
    .replaceAll(/(^|[\s(])_|_(?=[\s,.)]|$)/gm, '$1 ')
    .match(/[\w'"]+/g)
    ?.join(' ');

describe.each(['privacy', 'terms'])('/%s', (name) => {
  test('is the whole document as a page', async () => {
    const { statusCode, headers, body } = await get(`/${name}`);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(words(body)).toBe(plain(read(`docs/${name}.md`)));
    expect(body).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  test('leads nowhere but to the web and to the other page, and runs nothing', async () => {
    const { body, headers } = await get(`/${name}`);
    const links = [...body.matchAll(/ href="([^"]*)"/g)].map(([, address]) => address);
    for (const link of links) expect(link).toMatch(/^(https:\/\/|privacy$|terms$)/);
    expect(body).not.toMatch(/<script|<img|<link| on\w+=/i);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('has nothing in it for who asks only for its head', async () => {
    const { statusCode, body } = await get(`/${name}`, 'HEAD');
    expect([statusCode, body]).toEqual([200, '']);
  });
});

describe('what is no page', () => {
  test.each(['/', '/privacy/', '/privacy.md', '/../terms', '/constructor', '/__proto__'])(
    '%s is not found',
    async (path) => expect((await get(path)).statusCode).toBe(404),
  );

  test('and nothing can be sent', async () => {
    expect((await get('/privacy', 'POST')).statusCode).toBe(405);
  });
});

describe('a document', () => {
  test('keeps its words, its lists and its links', () => {
    const page = htmlPage('# Terms\n\nSee [this](privacy.md), *now*.\n\n- 1 < 2\n');
    expect(page).toContain('<title>Back Coach: Terms</title>');
    expect(page).toContain('<p>See <a href="privacy">this</a>, <em>now</em>.</p>');
    expect(page).toContain('<li>1 &lt; 2</li>');
  });

  test.each(['../README.md#settings', 'http://plain.example', 'javascript:alert(1)', 'LICENSE'])(
    'that leads to %s is no page',
    (href) => expect(() => htmlPage(`# Terms\n\n[x](${href})\n`)).toThrow('is not served'),
  );

  test('without a heading is no page', () => {
    expect(() => htmlPage('Terms\n')).toThrow('begins with its heading');
  });
});

import { type IncomingHttpHeaders, request } from 'node:http';
import { request as secureRequest, type RequestOptions } from 'node:https';

export interface WebAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request and waits for the answer. */
export const send = (url: string, options: RequestOptions, body = ''): Promise<WebAnswer> =>
  new Promise((resolve, reject) => {
    const ask = url.startsWith('https:') ? secureRequest : request;
    const sent = ask(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject).end(body);
  });

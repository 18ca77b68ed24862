import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createDynamoClient } from '../../lambda/storage/dynamoClient';
import { createDynamoStore } from '../../lambda/storage/dynamoStore';
import { accessTo, startDynamo, TABLE } from './dynamo';

const REFUSAL = JSON.stringify({
  __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
});
const DAMAGED = JSON.stringify({
  Item: { userId: { S: 'listener' }, revision: { N: 'many' }, record: { S: '{"listener":' } },
});

/** What a service may do instead of answering. */
const faults = {
  throttles: (answer: ServerResponse) => answer.writeHead(400).end(REFUSAL),
  'is out of order': (answer: ServerResponse) => answer.writeHead(500).end('<html>'),
  'talks nonsense': (answer: ServerResponse) => answer.writeHead(200).end('no JSON'),
  'holds what nobody can read': (answer: ServerResponse) => answer.writeHead(200).end(DAMAGED),
  'breaks the connection': (answer: ServerResponse) => answer.socket?.destroy(),
  'breaks off in mid-answer': (answer: ServerResponse) => {
    answer.writeHead(200, { 'Content-Length': 1000 }).write('{"Item":');
    setTimeout(() => answer.socket?.destroy(), 20);
  },
  hangs: () => undefined,
  'never comes to an end': (answer: ServerResponse) => {
    answer.writeHead(200).write('{');
    const dripping = setInterval(() => answer.write(' '), 50);
    answer.on('close', () => clearInterval(dripping));
  },
} satisfies Readonly<Record<string, (answer: ServerResponse) => unknown>>;

/** How a service fails. */
export type Fault = keyof typeof faults;
export const FAULTS = Object.keys(faults) as Fault[];

/** A DynamoDB behind a service that fails as it is told. */
export async function startFaultyTable() {
  const dynamo = await startDynamo();
  const open = new Set<Socket>();
  let fault: Fault | undefined;
  const server = createServer((asked, answer) => {
    if (fault) return void asked.resume().on('end', () => fault && faults[fault](answer));
    const { hostname, port } = new URL(dynamo.access.endpoint ?? '');
    const { method, url, headers } = asked;
    const onwards = request({ hostname, port, method, path: url, headers }, (from) =>
      from.pipe(answer.writeHead(from.statusCode ?? 500, from.headers)),
    );
    asked.pipe(onwards);
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const access = accessTo((server.address() as AddressInfo).port);
  return {
    /** Another process's store over the table. */
    open: () => createDynamoStore(createDynamoClient(access), TABLE),
    fail: (how: Fault | undefined) => void (fault = how),
    connections: () => open.size,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await dynamo.close();
    },
  };
}

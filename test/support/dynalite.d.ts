declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB in this process, as far as tests need it. */
  export default function dynalite(options: { readonly createTableMs: number }): Server;
}

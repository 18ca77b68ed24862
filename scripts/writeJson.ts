import { writeFileSync } from 'node:fs';
import { format } from 'oxfmt';

/** Writes a value as JSON, as `npm run format` would leave it. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const { code } = await format(file, JSON.stringify(value));
  writeFileSync(file, code);
}

import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes a value as JSON, as prettier formats it. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(JSON.stringify(value), options));
}

import type { Combination } from './combinations';

type Made = readonly [id: string, combinations: readonly Combination[]];

/** Concepts in an order in which each comes after those it is made of. */
export function inOrder(all: readonly Made[]): readonly Made[] {
  const byId = new Map(all.map((made) => [made[0], made]));
  const done = new Set<string>();
  const ordered: Made[] = [];
  const visit = (id: string) => {
    const made = byId.get(id);
    if (!made || done.has(id)) return;
    done.add(id);
    for (const { groups } of made[1]) for (const part of groups.flat()) visit(part);
    ordered.push(made);
  };
  for (const [id] of all) visit(id);
  return ordered;
}

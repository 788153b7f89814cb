import type { Candidate } from '@/api/years';

/** An organ with those below it. */
export interface OrganNode {
  code: string;
  name: string;
  type: string;
  /** Whether it has a report of the year already. */
  reported: boolean;
  /** How many organs are below it, at any depth. */
  below: number;
  children: OrganNode[];
}

/** The tree of a flat list. An organ whose parent is not in the list stands at the top; nothing is ever lost. */
export function treeOf(organs: readonly Candidate[]): OrganNode[] {
  const nodes = new Map<string, OrganNode>();
  for (const { code, name, type, report } of organs) {
    nodes.set(code, { code, name, type, reported: report !== null, below: 0, children: [] });
  }
  const roots: OrganNode[] = [];
  for (const { code, parent } of organs) {
    const node = nodes.get(code) as OrganNode;
    const above = parent === null || parent === code ? undefined : nodes.get(parent);
    (above ? above.children : roots).push(node);
  }
  roots.forEach(count);
  return roots;
}

function count(node: OrganNode): number {
  node.below = node.children.reduce((sum, child) => sum + 1 + count(child), 0);
  return node.below;
}

/** The organ and all below it. */
export function codesOf(node: OrganNode): string[] {
  const codes: string[] = [];
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    codes.push(next.code);
    open.push(...next.children);
  }
  return codes;
}

/** The choice with these organs added, or taken away when all of them are in it already. */
export function toggled(chosen: ReadonlySet<string>, codes: readonly string[]): Set<string> {
  const next = new Set(chosen);
  const all = codes.every((code) => chosen.has(code));
  for (const code of codes) {
    if (all) next.delete(code);
    else next.add(code);
  }
  return next;
}

/** Counterparts that a client might have, gathered from several kinds of evidence. */
import { CANDIDATES_MAX } from '../limits.ts';
import type { ClientClusters, ClientNode } from './client-clusters.ts';

/** A counterpart that might be meant. */
export interface Counterpart {
  /** A node of the cluster. */
  readonly node: number;
  /** 0 to 1. */
  readonly likeness: number;
  readonly evidence: string;
}

/** Keeps the likelier of two counterparts by cluster. */
export function offer(
  found: Map<number, Counterpart>,
  target: number,
  node: ClientNode,
  likeness: number,
  evidence: string,
): void {
  const known = found.get(target);
  if (known === undefined || known.likeness < likeness) found.set(target, { node: node.number, likeness, evidence });
}

/** Merges candidates of one cluster by their clusters: the highest likeness and its evidence; best first, few. */
export function bestCandidates(clusters: ClientClusters, root: number, found: readonly Counterpart[]): Counterpart[] {
  const byCluster = new Map<number, Counterpart>();
  for (const one of found) {
    const target = clusters.find(one.node);
    const known = byCluster.get(target);
    if (clusters.areForbidden(root, target)) continue;
    if (known === undefined) byCluster.set(target, one);
    else {
      const [first, second] = known.likeness >= one.likeness ? [known, one] : [one, known];
      byCluster.set(target, { ...first, evidence: `${first.evidence}; ${second.evidence}` });
    }
  }
  const order = (a: Counterpart, b: Counterpart): number =>
    b.likeness - a.likeness || clusters.find(a.node) - clusters.find(b.node);
  return [...byCluster.values()].sort(order).slice(0, CANDIDATES_MAX);
}

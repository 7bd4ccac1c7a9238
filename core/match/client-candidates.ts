/**
 * Likeness of clients' names: the last certain step (differences of spelling, with a clear margin on both sides), and
 * the candidates of clients that have no counterpart.
 */
import type { Side } from '../model.ts';
import { agree, looseDifference } from './client-agreement.ts';
import type { ClientClusters, ClientNode } from './client-clusters.ts';
import { type ComparedSide, compareNames, type Hit } from './client-compare.ts';
import { type Counterpart, offer } from './client-counterparts.ts';
import { type ReadyName, readyName, worthALook } from './client-likeness.ts';
import { collect } from './collect.ts';

/** How far the best name must be ahead of the next, on both sides. */
const MARGIN = 0.1;
const SPELLING_CONFIDENCE = 0.85;
const EQUAL_NAME_LIKENESS = 1;
const EQUAL_BUT_FORM_LIKENESS = 0.95;

const opposite = (side: Side): Side => (side === 'vendor' ? 'psa' : 'vendor');
const nameOf = ({ identity }: ClientNode): string => identity.looseKey || identity.strictKey;
const wordsOf = ({ identity }: ClientNode): readonly string[] =>
  identity.words.length > 0 ? identity.words : identity.strictKey.split(' ');

/** The names of clusters without a counterpart, compared with all names of the other side. */
export class NameLikeness {
  private readonly clusters: ClientClusters;
  private readonly nodesByName: Record<Side, Map<string, ClientNode[]>> = { vendor: new Map(), psa: new Map() };
  private readonly ready = new Map<string, ReadyName>();
  private readonly hits: Record<Side, Map<string, readonly Hit[]>>;

  constructor(clusters: ClientClusters) {
    this.clusters = clusters;
    for (const node of clusters.nodes) {
      const name = nameOf(node);
      if (name === '' || name.startsWith('id:')) continue;
      collect(this.nodesByName[node.side], name, node);
    }
    this.hits = compareNames({ vendor: this.comparedSide('vendor'), psa: this.comparedSide('psa') });
  }

  /** Links clusters whose names differ in spelling alone, each being the other's best by the margin. */
  linkSpellings(): void {
    const { clusters } = this;
    const chosen: { vendor: number; psa: number; evidence: string }[] = [];
    for (const root of clusters.roots()) {
      if (clusters.has(root, 'psa')) continue;
      const best = this.bestBySpelling(root, 'vendor');
      if (best === null || clusters.isLinked(best.root)) continue;
      // Where two ask for one, that one has no best.
      const back = this.bestBySpelling(best.root, 'psa');
      if (back?.root !== root) continue;
      const nodes = [...clusters.nodesOf(root), ...clusters.nodesOf(best.root)];
      const speaksAgainst = nodes.some((a) => nodes.some((b) => a.side !== b.side && !agree(a, b)));
      if (speaksAgainst) continue;
      const next = Math.max(best.next, back.next);
      chosen.push({
        vendor: root,
        psa: best.root,
        evidence: `names alike ${twoDigits(best.likeness)}, next best ${twoDigits(next)}: ${best.difference}`,
      });
    }
    for (const { vendor, psa, evidence } of chosen)
      clusters.unite(vendor, psa, { evidence, confidence: SPELLING_CONFIDENCE });
  }

  /** Clusters of the other side that the cluster might be, best first, each once. */
  candidatesOf(root: number): Counterpart[] {
    const side: Side = this.clusters.has(root, 'vendor') ? 'vendor' : 'psa';
    const found = new Map<number, Counterpart>();
    for (const node of this.clusters.nodesOf(root, side)) {
      for (const hit of this.hits[side].get(nameOf(node)) ?? []) this.offerHit(found, node, hit);
    }
    return [...found.values()];
  }

  private offerHit(found: Map<number, Counterpart>, node: ClientNode, hit: Hit): void {
    const { other: otherName, likeness } = hit;
    const isEqual = nameOf(node) === otherName;
    const why = isEqual ? null : this.whyLook(node, hit);
    if (!isEqual && why === null) return;
    for (const other of this.named(otherName, opposite(node.side))) {
      const target = this.clusters.find(other.number);
      if (node.identity.strictKey === other.identity.strictKey) {
        offer(found, target, other, EQUAL_NAME_LIKENESS, 'names equal, but another client has a better claim');
      } else if (isEqual) {
        offer(found, target, other, EQUAL_BUT_FORM_LIKENESS, looseDifference(node, other));
      } else {
        offer(found, target, other, likeness, `names alike ${twoDigits(likeness)}: ${why}`);
      }
    }
  }

  private whyLook(node: ClientNode, { other, likeness, spelling }: Hit): string | null {
    if (spelling !== null) return `names differ in ${spelling}`;
    return worthALook(this.readied(nameOf(node), node.side), this.readied(other, opposite(node.side)), likeness);
  }

  private comparedSide(side: Side): ComparedSide {
    const names = [...this.nodesByName[side].keys()];
    return { names, ready: (place) => this.readied(names[place] as string, side), alone: this.placesAlone(side) };
  }

  private placesAlone(side: Side): number[] {
    const isAlone = ({ number }: ClientNode): boolean => !this.clusters.isLinked(this.clusters.find(number));
    return [...this.nodesByName[side].values()].flatMap((nodes, place) => (nodes.some(isAlone) ? [place] : []));
  }

  /** A name of the given side, made ready once. */
  private readied(name: string, side: Side): ReadyName {
    let ready = this.ready.get(name);
    if (ready === undefined) {
      ready = readyName(wordsOf(this.named(name, side)[0] as ClientNode));
      this.ready.set(name, ready);
    }
    return ready;
  }

  private named(name: string, side: Side): readonly ClientNode[] {
    return this.nodesByName[side].get(name) as ClientNode[];
  }

  private hitsOf(root: number, side: Side): Hit[] {
    return this.clusters.nodesOf(root, side).flatMap((node) => this.hits[side].get(nameOf(node)) ?? []);
  }

  private hasSpelling(root: number, side: Side): boolean {
    return this.hitsOf(root, side).some(({ spelling }) => spelling !== null);
  }

  /** The one cluster of the other side that differs in spelling alone and is ahead of all others; null where there is none. */
  private bestBySpelling(
    root: number,
    side: Side,
  ): { root: number; likeness: number; next: number; difference: string } | null {
    if (!this.hasSpelling(root, side)) return null;
    const likeness = new Map<number, number>();
    const differences = new Map<number, string>();
    for (const hit of this.hitsOf(root, side)) {
      for (const other of this.named(hit.other, opposite(side))) {
        const target = this.clusters.find(other.number);
        likeness.set(target, Math.max(likeness.get(target) ?? 0, hit.likeness));
        if (hit.spelling !== null) differences.set(target, hit.spelling);
      }
    }
    const [[target, difference]] = differences as unknown as [[number, string]];
    if (differences.size !== 1) return null;
    const own = likeness.get(target) as number;
    likeness.delete(target);
    const next = Math.max(0, ...likeness.values());
    return own - next < MARGIN ? null : { root: target, likeness: own, next, difference };
  }
}

/** 0.94: two digits after the point. */
function twoDigits(likeness: number): string {
  const hundredths = Math.round(likeness * 100);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

/**
 * The state of client matching: distinct identities of both sides and which of them are known to be one client.
 * Identities are sorted by what they say, so that nothing depends on the order of the rows.
 */
import type { ClientIdentity, Side } from '../model.ts';
import { collect } from './collect.ts';
import { isSharedDomain } from './shared-domains.ts';

/** One distinct identity of one side; raw clients that say the same share it. */
export interface ClientNode {
  /** Its place among the nodes of both sides. */
  readonly number: number;
  readonly side: Side;
  readonly identity: ClientIdentity;
  /** Domains that say whose the client is; shared mail domains are left out. */
  readonly domains: readonly string[];
  /** Places in the side's list of clients. */
  readonly places: number[];
  readonly names: Set<string>;
}

/** A pair of strict keys that a person has said are never one client. */
export interface KeyPair {
  readonly vendor: string;
  readonly psa: string;
}

/** Why two sides of a cluster belong together. */
export interface Link {
  readonly evidence: string;
  /** 0 to 1. */
  readonly confidence: number;
}

const SIDE_BIT = { vendor: 1, psa: 2 } as const;

/** Identities joined into clients. A cluster is named by its lowest node; it is linked where it has both sides. */
export class ClientClusters {
  readonly nodes: readonly ClientNode[];
  private readonly parents: number[];
  private readonly members: number[][];
  /** Which sides a cluster has: 1 for the vendor's, 2 for the PSA's. */
  private readonly sides: number[];
  private readonly linksOf = new Map<number, Link[]>();
  private readonly forbidden = new Map<string, string[]>();

  constructor(vendor: readonly ClientIdentity[], psa: readonly ClientIdentity[], never: readonly KeyPair[]) {
    this.nodes = [...distinct('vendor', vendor), ...distinct('psa', psa)].map((node, number) => ({ ...node, number }));
    this.parents = this.nodes.map((_, node) => node);
    this.members = this.nodes.map((_, node) => [node]);
    this.sides = this.nodes.map(({ side }) => SIDE_BIT[side]);
    for (const pair of never) collect(this.forbidden, pair.vendor, pair.psa);
  }

  /** The cluster of a node. */
  find(node: number): number {
    let root = node;
    while (this.parents[root] !== root) root = this.parents[root] as number;
    for (let at = node; at !== root; ) {
      const parent = this.parents[at] as number;
      this.parents[at] = root;
      at = parent;
    }
    return root;
  }

  /** All clusters, in the order of their lowest nodes. */
  roots(): number[] {
    return this.parents.flatMap((parent, node) => (parent === node ? [node] : []));
  }

  /** The nodes of a cluster, of one side or of both, ascending. */
  nodesOf(root: number, side?: Side): ClientNode[] {
    const nodes = (this.members[root] as number[]).map((node) => this.nodes[node] as ClientNode);
    return side === undefined ? nodes : nodes.filter((node) => node.side === side);
  }

  /** True where the cluster has nodes of both sides. */
  isLinked(root: number): boolean {
    return this.sides[root] === (SIDE_BIT.vendor | SIDE_BIT.psa);
  }

  /** True where the cluster has a node of the side. */
  has(root: number, side: Side): boolean {
    return ((this.sides[root] as number) & SIDE_BIT[side]) !== 0;
  }

  /** True where a person has said that some pair of the two clusters is never one client. */
  areForbidden(a: number, b: number): boolean {
    if (this.forbidden.size === 0) return false;
    const never = (left: number, right: number): boolean =>
      this.nodesOf(left, 'vendor').some(({ identity }) => {
        const keys = this.forbidden.get(identity.strictKey);
        return keys !== undefined && this.nodesOf(right, 'psa').some((psa) => keys.includes(psa.identity.strictKey));
      });
    return never(a, b) || never(b, a);
  }

  /** Makes two clusters one, with the reason where that joins the sides; not where a person has forbidden it. */
  unite(a: number, b: number, link?: Link): void {
    const [left, right] = [this.find(a), this.find(b)];
    if (left === right) return;
    if (this.areForbidden(left, right)) return;
    const [root, other] = left < right ? [left, right] : [right, left];
    const links = [...this.links(root), ...this.links(other), ...(link === undefined ? [] : [link])];
    this.parents[other] = root;
    this.members[root] = [...(this.members[root] as number[]), ...(this.members[other] as number[])].sort(
      (x, y) => x - y,
    );
    this.members[other] = [];
    this.sides[root] = (this.sides[root] as number) | (this.sides[other] as number);
    this.sides[other] = 0;
    this.linksOf.set(root, links);
  }

  /** Why the cluster's sides belong together, in the order of discovery. */
  links(root: number): readonly Link[] {
    return this.linksOf.get(root) ?? [];
  }

  /**
   * Clusters by a text that their nodes of one side say, such as a domain: the texts in the order of the nodes, so that
   * the order of the rows does not show; each list ascends.
   */
  by(side: Side, textsOf: (node: ClientNode) => readonly string[]): Map<string, number[]> {
    const found = new Map<string, number[]>();
    for (const node of this.nodes) {
      if (node.side !== side) continue;
      const texts = textsOf(node);
      if (texts.length === 0) continue;
      const root = this.find(node.number);
      for (const text of texts) {
        if (!found.get(text)?.includes(root)) collect(found, text, root);
      }
    }
    for (const roots of found.values()) if (roots.length > 1) roots.sort((x, y) => x - y);
    return found;
  }
}

/** For distinct texts. */
const byText = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);

function distinct(side: Side, identities: readonly ClientIdentity[]): Omit<ClientNode, 'number'>[] {
  const nodes = new Map<string, Omit<ClientNode, 'number'>>();
  for (const [place, identity] of identities.entries()) {
    const { strictKey, looseKey, tenantId, domains, forms, tag } = identity;
    const key = [strictKey, looseKey, tenantId, domains.join(' '), forms.join(' '), tag].join('\u0000');
    const node = nodes.get(key);
    if (node === undefined) {
      const own = domains.filter((domain) => !isSharedDomain(domain));
      nodes.set(key, { side, identity, domains: own, places: [place], names: new Set([identity.name]) });
    } else {
      node.places.push(place);
      node.names.add(identity.name);
    }
  }
  return [...nodes].sort(byText).map(([, node]) => node);
}

/** Domains that suggest a counterpart and prove none. */
import type { Side } from '../model.ts';
import { domainHint } from './client-agreement.ts';
import type { ClientClusters, ClientNode } from './client-clusters.ts';
import { type Counterpart, offer } from './client-counterparts.ts';
import { mainLabel } from './shared-domains.ts';

/** A shorter name in a domain is met by chance. */
const LABEL_LETTERS_MIN = 5;
const LIKENESS = { domain: 0.9, hint: 0.8, label: 0.75 } as const;

const opposite = (side: Side): Side => (side === 'vendor' ? 'psa' : 'vendor');

/** Candidates by domains: one domain that is not one client's alone, domains that bear one name, a name in a domain. */
export class DomainHints {
  private readonly clusters: ClientClusters;
  private readonly labels: Record<Side, Map<string, number[]>>;
  private readonly names: Record<Side, Map<string, number[]>>;

  constructor(clusters: ClientClusters) {
    this.clusters = clusters;
    const labelsOf = ({ domains }: ClientNode): string[] =>
      domains.map(mainLabel).filter((label) => label.length >= LABEL_LETTERS_MIN);
    const nameOfNode = ({ identity }: ClientNode): string[] =>
      [identity.words.join('')].filter((name) => name.length >= LABEL_LETTERS_MIN);
    this.labels = { vendor: clusters.by('vendor', labelsOf), psa: clusters.by('psa', labelsOf) };
    this.names = { vendor: clusters.by('vendor', nameOfNode), psa: clusters.by('psa', nameOfNode) };
  }

  /** Clusters of the other side whose domains or names answer to this one's. */
  candidatesOf(root: number): Counterpart[] {
    const side: Side = this.clusters.has(root, 'vendor') ? 'vendor' : 'psa';
    const nodes = this.clusters.nodesOf(root, side);
    const own = nodes.flatMap(({ domains }) => domains);
    const found = new Map<number, Counterpart>();
    for (const domain of own) this.offerDomain(found, nodes, domain, opposite(side));
    for (const { identity } of nodes) {
      const name = identity.words.join('');
      for (const target of this.labels[opposite(side)].get(name) ?? []) {
        const others = this.clusters.nodesOf(target, opposite(side));
        const domain = others.flatMap(({ domains }) => domains).find((one) => mainLabel(one) === name);
        offer(found, target, others[0] as ClientNode, LIKENESS.label, `domain ${domain} bears the name`);
      }
    }
    return [...found.values()];
  }

  /** Clusters of the other side with this domain, with one of its name, or with the name that it bears. */
  private offerDomain(
    found: Map<number, Counterpart>,
    nodes: readonly ClientNode[],
    domain: string,
    otherSide: Side,
  ): void {
    const label = mainLabel(domain);
    for (const target of this.labels[otherSide].get(label) ?? []) {
      const others = this.clusters.nodesOf(target, otherSide);
      const first = others[0] as ClientNode;
      const isEqual = others.some(({ domains }) => domains.includes(domain));
      if (isEqual) offer(found, target, first, LIKENESS.domain, `domain ${domain} equal, which does not settle it`);
      else offer(found, target, first, LIKENESS.hint, domainHint(nodes, others) as string);
    }
    for (const target of this.names[otherSide].get(label.replaceAll('-', '')) ?? []) {
      const first = this.clusters.nodesOf(target, otherSide)[0] as ClientNode;
      offer(found, target, first, LIKENESS.label, `domain ${domain} bears the name`);
    }
  }
}

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
    const found = new Map<number, Counterpart>();
    const own = new Set(nodes.flatMap(({ domains }) => domains));
    for (const domain of own) {
      const label = mainLabel(domain).replaceAll('-', '');
      for (const target of this.labels[opposite(side)].get(mainLabel(domain)) ?? []) {
        const others = this.clusters.nodesOf(target, opposite(side));
        const equal = others.flatMap(({ domains }) => domains).find((other) => own.has(other));
        const hint = domainHint(nodes, others);
        if (equal !== undefined)
          offer(found, target, others[0], LIKENESS.domain, `domain ${equal} equal, which does not settle it`);
        else if (hint !== null) offer(found, target, others[0], LIKENESS.hint, hint);
      }
      for (const target of this.names[opposite(side)].get(label) ?? []) {
        const [other] = this.clusters.nodesOf(target, opposite(side));
        offer(found, target, other, LIKENESS.label, `domain ${domain} bears the name`);
      }
    }
    for (const { identity } of nodes) {
      for (const target of this.labels[opposite(side)].get(identity.words.join('')) ?? []) {
        const [other] = this.clusters.nodesOf(target, opposite(side));
        const domain = other?.domains.find((one) => mainLabel(one) === identity.words.join('')) ?? '';
        offer(found, target, other, LIKENESS.label, `domain ${domain} bears the name`);
      }
    }
    found.delete(root);
    return [...found.values()];
  }
}

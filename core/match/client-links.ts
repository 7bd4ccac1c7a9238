/**
 * The certain steps of client matching, strongest evidence first. Each step looks at the state the last one left, and
 * links a vendor cluster only where exactly one PSA cluster is meant; several vendor clusters may join one PSA client.
 * What is linked already is never linked again by weaker evidence.
 */

import type { ClientClusters, ClientNode, KeyPair, Link } from './client-clusters.ts';
import { tenantNameOf } from './shared-domains.ts';

/** A tenant id that stands beside more names than that on one side is the provider's own, or a mapping mistake. */
const NAMES_OF_ONE_TENANT_MAX = 3;

const CONFIDENCE = { tenant: 1, alias: 0.99, strict: 0.98, domain: 0.97 } as const;

/** Keys of names; clients without a name have none, and an id that is no tenant id names nobody on the other side. */
const strictKeys = ({ identity }: ClientNode): string[] =>
  identity.strictKey === '' || identity.strictKey.startsWith('id:') ? [] : [identity.strictKey];
const looseKeys = ({ identity }: ClientNode): string[] => (identity.looseKey === '' ? [] : [identity.looseKey]);
const ownDomains = ({ domains }: ClientNode): readonly string[] => domains;

/** Equal tenant ids are one client, on one side and over both. */
export function linkTenants(clusters: ClientClusters): void {
  const tenants = ({ identity }: ClientNode): string[] => (identity.tenantId === '' ? [] : [identity.tenantId]);
  const vendor = clusters.by('vendor', tenants);
  const psa = clusters.by('psa', tenants);
  for (const tenant of [...new Set([...vendor.keys(), ...psa.keys()])].sort()) {
    const sides = [vendor.get(tenant) ?? [], psa.get(tenant) ?? []] as const;
    if (sides.some((roots) => countNames(clusters, roots) > NAMES_OF_ONE_TENANT_MAX)) continue;
    for (const roots of sides) uniteAll(clusters, roots);
    const [[left], [right]] = sides;
    if (left !== undefined && right !== undefined) {
      clusters.unite(left, right, { evidence: 'tenant id equal', confidence: CONFIDENCE.tenant });
    }
  }
}

function uniteAll(clusters: ClientClusters, roots: readonly number[]): void {
  for (const root of roots) clusters.unite(roots[0] as number, root);
}

function countNames(clusters: ClientClusters, roots: readonly number[]): number {
  const nodes = roots.flatMap((root) => clusters.nodesOf(root));
  return new Set(nodes.map(({ identity }) => identity.looseKey || identity.strictKey)).size;
}

/** On one side equal strict keys are one client, as long as no id has led two of them to different places. */
export function joinEqualNames(clusters: ClientClusters): void {
  for (const side of ['vendor', 'psa'] as const) {
    for (const roots of clusters.by(side, strictKeys).values()) {
      const free = roots.filter((root) => !clusters.isLinked(root));
      uniteAll(clusters, free);
    }
  }
}

/** Who a vendor cluster may be, by one kind of evidence. */
type Proposals = Map<number, Map<number, Link>>;

function propose(proposals: Proposals, vendor: number, psa: number, link: Link): void {
  const known = proposals.get(vendor);
  if (known === undefined) proposals.set(vendor, new Map([[psa, link]]));
  else if (!known.has(psa)) known.set(psa, link);
}

/** Links what one PSA cluster alone answers to. */
function settle(clusters: ClientClusters, proposals: Proposals): void {
  for (const [vendor, targets] of [...proposals].sort(([a], [b]) => a - b)) {
    const [[psa, link]] = targets as unknown as [[number, Link]];
    if (targets.size === 1 && !clusters.isLinked(clusters.find(vendor))) clusters.unite(vendor, psa, link);
  }
}

/**
 * Equal domains. A domain that stands beside several names is a group's or the provider's and links none, unless
 * Microsoft gave it: then it is one tenant's. Where an equal name calls for another PSA client, nothing is linked, and
 * the vendor cluster is returned: names alone may not decide against a domain either.
 */
export function linkDomains(clusters: ClientClusters): ReadonlySet<number> {
  const vendor = clusters.by('vendor', ownDomains);
  const psa = clusters.by('psa', ownDomains);
  const names = { strict: clusters.by('psa', strictKeys), loose: clusters.by('psa', looseKeys) };
  const proposals: Proposals = new Map();
  const contested = new Set<number>();
  for (const [domain, roots] of vendor) {
    const [target, ...others] = psa.get(domain) ?? [];
    if (target === undefined || others.length > 0 || !isOnes(clusters, domain, roots)) continue;
    for (const root of roots) {
      const rivals = clusters
        .nodesOf(root, 'vendor')
        .flatMap((node) => [
          ...strictKeys(node).flatMap((key) => names.strict.get(key) ?? []),
          ...looseKeys(node).flatMap((key) => names.loose.get(key) ?? []),
        ])
        .filter((rival) => !clusters.isLinked(rival));
      const nodes = clusters.nodesOf(target, 'psa');
      const keys = new Set(clusters.nodesOf(root, 'vendor').flatMap(looseKeys));
      const sameName = nodes.some((node) => looseKeys(node).some((key) => keys.has(key)));
      if (!sameName && rivals.some((rival) => rival !== target)) contested.add(root);
      else propose(proposals, root, target, { evidence: `domain ${domain} equal`, confidence: CONFIDENCE.domain });
    }
  }
  for (const root of contested) proposals.delete(root);
  settle(clusters, proposals);
  return new Set([...contested].map((root) => clusters.find(root)));
}

function isOnes(clusters: ClientClusters, domain: string, roots: readonly number[]): boolean {
  return countNames(clusters, roots) <= (tenantNameOf(domain) === '' ? 1 : NAMES_OF_ONE_TENANT_MAX);
}

/** An alias that could not be used, and where it leads. */
export interface AliasConflict {
  /** Strict key of the vendor's name. */
  readonly vendor: string;
  /** Strict keys of the PSA names that it would mean. */
  readonly psa: readonly string[];
}

/** What people have confirmed. An alias that leads to two clients, or away from what ids prove, is returned unused. */
export function linkAliases(clusters: ClientClusters, aliases: readonly KeyPair[]): AliasConflict[] {
  const vendor = clusters.by('vendor', strictKeys);
  const psa = clusters.by('psa', strictKeys);
  const targets = new Map<string, Set<string>>();
  for (const alias of aliases) {
    targets.set(alias.vendor, new Set([...(targets.get(alias.vendor) ?? []), alias.psa]));
  }
  const proposals: Proposals = new Map();
  const meant = new Map<string, readonly number[]>();
  for (const [key, names] of targets) {
    const roots = names.size > 1 ? [] : [...names].flatMap((name) => psa.get(name) ?? []);
    meant.set(key, roots);
    for (const root of vendor.get(key) ?? []) {
      for (const target of roots) propose(proposals, root, target, { evidence: 'alias', confidence: CONFIDENCE.alias });
    }
  }
  settle(clusters, proposals);
  const isUnused = (key: string): boolean => {
    const roots = (meant.get(key) as readonly number[]).map((root) => clusters.find(root));
    const isLost = (root: number): boolean => !roots.includes(clusters.find(root));
    return roots.length > 0 && (vendor.get(key) ?? []).some(isLost);
  };
  return [...targets]
    .filter(([key, names]) => names.size > 1 || isUnused(key))
    .map(([key, names]) => ({ vendor: key, psa: [...names].sort() }))
    .sort((a, b) => (a.vendor < b.vendor ? -1 : 1));
}

/** Equal strict keys. `contested` vendor clusters are left alone. */
export function linkStrictNames(clusters: ClientClusters, contested: ReadonlySet<number>): void {
  joinToLinked(clusters, 'psa');
  const psa = clusters.by('psa', strictKeys);
  const proposals: Proposals = new Map();
  for (const [key, roots] of clusters.by('vendor', strictKeys)) {
    for (const root of roots) {
      if (clusters.isLinked(root) || contested.has(root)) continue;
      for (const target of psa.get(key) ?? []) {
        propose(proposals, root, target, { evidence: 'names equal', confidence: CONFIDENCE.strict });
      }
    }
  }
  settle(clusters, proposals);
  joinToLinked(clusters, 'vendor');
}

/** A free cluster joins the linked one of its side that bears the same name, where there is just one. */
function joinToLinked(clusters: ClientClusters, side: 'vendor' | 'psa'): void {
  const targets = new Map<number, Set<number>>();
  for (const roots of clusters.by(side, strictKeys).values()) {
    const linked = roots.filter((root) => clusters.isLinked(root));
    for (const root of roots) {
      if (linked.length === 0 || clusters.isLinked(root)) continue;
      const known = targets.get(root) ?? new Set();
      for (const target of linked) known.add(target);
      targets.set(root, known);
    }
  }
  for (const [root, found] of targets) {
    const [target] = found as unknown as [number];
    if (found.size === 1) clusters.unite(root, target);
  }
}

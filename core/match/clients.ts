/**
 * Which vendor clients and which PSA clients are one: in this order by tenant id, domain, what people have confirmed,
 * equal names, names equal but for legal form, and names that differ in spelling alone. Weaker evidence never undoes
 * stronger, and where two could be meant nothing is linked: candidates are listed instead.
 *
 * Readings chosen on the safe side. On one side, equal names are one client whatever their ids; names that differ in
 * legal form stay two, unless a counterpart on the other side joins them and nothing they say speaks against it
 * (`Inc` against `LLC`, two tags, two domains, two tenants). `Inc` and `Ltd` are mixed up between two systems, so that
 * they pass for one another from side to side, never inside a side. A domain that stands beside two names links none.
 */
import type { ClientGroup } from '../comparison.ts';
import type { ClientIdentity } from '../model.ts';
import { domainHint, looseDifference } from './client-agreement.ts';
import { NameLikeness } from './client-candidates.ts';
import { ClientClusters, type ClientNode, type KeyPair } from './client-clusters.ts';
import { bestCandidates } from './client-counterparts.ts';
import { DomainHints } from './client-domain-hints.ts';
import {
  type AliasConflict,
  joinEqualNames,
  linkAliases,
  linkDomains,
  linkStrictNames,
  linkTenants,
} from './client-links.ts';
import { linkLooseNames } from './client-loose-links.ts';
import { collect } from './collect.ts';

/** What people have said. Names are given by their strict keys (`clientKey` of core/normalize/client.ts). */
export interface ClientMatchOptions {
  /** This vendor name means that PSA name. */
  readonly aliases?: readonly KeyPair[];
  /** These two are never one client, whatever else says so. */
  readonly negativeAliases?: readonly KeyPair[];
}

/** Every client of both sides in exactly one group. */
export interface ClientMatching {
  /** Group numbers by the client's place in the side's list. */
  readonly vendor: readonly number[];
  readonly psa: readonly number[];
  /** In the order of their keys. */
  readonly groups: readonly ClientGroup[];
  readonly aliasConflicts: readonly AliasConflict[];
}

/** Groups the clients of both sides. The groups do not depend on the order of either list. */
export function matchClients(
  vendor: readonly ClientIdentity[],
  psa: readonly ClientIdentity[],
  { aliases = [], negativeAliases = [] }: ClientMatchOptions = {},
): ClientMatching {
  const clusters = new ClientClusters(vendor, psa, negativeAliases);
  linkTenants(clusters);
  joinEqualNames(clusters);
  const contested = linkDomains(clusters);
  const aliasConflicts = linkAliases(clusters, aliases);
  linkStrictNames(clusters, contested);
  linkLooseNames(clusters, contested);
  const likeness = new NameLikeness(clusters);
  likeness.linkSpellings();
  return { ...numberGroups(clusters, likeness, vendor.length, psa.length), aliasConflicts };
}

function numberGroups(
  clusters: ClientClusters,
  likeness: NameLikeness,
  vendorCount: number,
  psaCount: number,
): Omit<ClientMatching, 'aliasConflicts'> {
  const keys = groupKeys(clusters);
  const keyOf = (root: number): string => keys.get(root) as string;
  const roots = clusters.roots().sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const numbers = new Map(roots.map((root, number) => [root, number]));
  const numberOf = (node: number): number => numbers.get(clusters.find(node)) as number;
  const sides = { vendor: new Array<number>(vendorCount).fill(-1), psa: new Array<number>(psaCount).fill(-1) };
  for (const node of clusters.nodes) {
    for (const place of node.places) sides[node.side][place] = numberOf(node.number);
  }
  const hints = new DomainHints(clusters);
  const groups = roots.map((root): ClientGroup => {
    const isLinked = clusters.isLinked(root);
    const found = isLinked ? [] : [...likeness.candidatesOf(root), ...hints.candidatesOf(root)];
    return {
      key: keyOf(root),
      vendorNames: namesOf(clusters.nodesOf(root, 'vendor')),
      psaNames: namesOf(clusters.nodesOf(root, 'psa')),
      evidence: isLinked ? evidenceOf(clusters, root) : [],
      confidence: isLinked ? Math.min(...clusters.links(root).map((link) => link.confidence)) : 0,
      candidates: bestCandidates(clusters, root, found).map(({ node, likeness: alike, evidence }) => ({
        group: numberOf(node),
        likeness: alike,
        evidence,
      })),
    };
  });
  return { ...sides, groups };
}

const namesOf = (nodes: readonly ClientNode[]): string[] =>
  [...new Set(nodes.flatMap(({ names }) => [...names]))].sort();

/** The reasons for the link, then what else agrees, then how a name was read. */
function evidenceOf(clusters: ClientClusters, root: number): string[] {
  const vendor = clusters.nodesOf(root, 'vendor');
  const psa = clusters.nodesOf(root, 'psa');
  const evidence = new Set(clusters.links(root).map((link) => link.evidence));
  const strict = new Set(vendor.map(({ identity }) => identity.strictKey));
  if (psa.some(({ identity }) => identity.strictKey !== '' && strict.has(identity.strictKey)))
    evidence.add('names equal');
  else {
    const pair = psa.flatMap((b) => vendor.filter((a) => isLooselyEqual(a, b)).map((a) => [a, b] as const))[0];
    if (pair !== undefined) evidence.add(looseDifference(...pair));
  }
  const hint = vendor.some(({ domains }) => domains.length > 0) ? domainHint(vendor, psa) : null;
  if (hint !== null && ![...evidence].some((text) => text.startsWith('domain '))) evidence.add(hint);
  for (const { identity } of [...vendor, ...psa]) {
    if (identity.readAs !== '') evidence.add(`"${identity.name}" read as "${identity.readAs}"`);
  }
  return [...evidence];
}

const isLooselyEqual = (a: ClientNode, b: ClientNode): boolean =>
  a.identity.looseKey !== '' && a.identity.looseKey === b.identity.looseKey;

/**
 * A stable text for each cluster: the strict key that both sides write, else the vendor's, else the PSA's, so that it
 * stays when a client's counterpart comes or goes. Where two clusters would have one key, what tells them apart follows.
 */
function groupKeys(clusters: ClientClusters): Map<number, string> {
  const byKey = new Map<string, number[]>();
  for (const root of clusters.roots()) {
    collect(byKey, nameKey(clusters, root), root);
  }
  const keys = new Map<number, string>();
  for (const [key, roots] of byKey) {
    for (const root of roots)
      keys.set(root, roots.length === 1 && key !== '' ? key : `${key} | ${detail(clusters, root)}`);
  }
  return keys;
}

function nameKey(clusters: ClientClusters, root: number): string {
  const keysOf = (side: 'vendor' | 'psa'): string[] =>
    clusters
      .nodesOf(root, side)
      .map(({ identity }) => identity.strictKey)
      .filter((key) => key !== '')
      .sort();
  const vendor = keysOf('vendor');
  const psa = keysOf('psa');
  const both = new Set(psa);
  return vendor.find((key) => both.has(key)) ?? vendor[0] ?? psa[0] ?? '';
}

/** Sides, ids and domains: no two clusters say the same in all of them. */
function detail(clusters: ClientClusters, root: number): string {
  const texts = clusters
    .nodesOf(root)
    .map(({ side, identity }) =>
      [side, identity.strictKey, identity.tenantId, ...identity.domains, ...identity.forms, identity.tag].join(' '),
    );
  return texts.sort().join(', ');
}

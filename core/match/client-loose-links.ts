/** The step of client matching in which names count as equal though they differ in legal form, article, tag or umlaut. */
import { allAgree, looseDifference } from './client-agreement.ts';
import type { ClientClusters, ClientNode } from './client-clusters.ts';
import { collect } from './collect.ts';

const LOOSE_CONFIDENCE = 0.93;

const looseKeys = ({ identity }: ClientNode): string[] => (identity.looseKey === '' ? [] : [identity.looseKey]);
/** An umlaut may be written out on one side and lost on the other. */
const looseTexts = (node: ClientNode): string[] =>
  node.identity.writtenOut !== '' ? [...looseKeys(node), node.identity.writtenOut] : looseKeys(node);

/**
 * Equal loose keys, where only one client can be meant. All clusters of the key on both sides become one where nothing
 * that they say speaks against it. Where something does (`Acme Inc` and `Acme LLC`), only those with the same legal
 * form and tag are brought together; the others stay candidates.
 */
export function linkLooseNames(clusters: ClientClusters, contested: ReadonlySet<number>): void {
  const vendor = clusters.by('vendor', looseTexts);
  const psa = clusters.by('psa', looseTexts);
  const ambiguous = withSeveralNames(vendor, psa);
  const isPlaceForm = placeForms(new Set([...vendor.keys(), ...psa.keys()]));
  for (const [key, roots] of vendor) {
    const others = psa.get(key);
    if (others === undefined) continue;
    const nodes = [...new Set([...roots, ...others].map((root) => clusters.find(root)))]
      .filter((root) => !contested.has(root) && (clusters.isLinked(root) || !ambiguous.has(root)))
      .flatMap((root) => clusters.nodesOf(root))
      .filter((node) => looseTexts(node).includes(key));
    if (nodes.some(isPlaceForm)) continue;
    if (uniteIfOne(clusters, nodes)) continue;
    const alike = new Map<string, ClientNode[]>();
    for (const node of nodes) {
      const { forms, tag } = node.identity;
      if (forms.length > 0 || tag !== '') collect(alike, `${forms.join(' ')}|${tag}`, node);
    }
    // The nodes are sorted, and so are these lists of them.
    for (const same of alike.values()) uniteIfOne(clusters, same);
  }
}

/** Vendor clusters (one tenant under two names) whose names lead to different PSA clusters. */
function withSeveralNames(
  vendor: ReadonlyMap<string, readonly number[]>,
  psa: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> {
  const targets = new Map<number, string>();
  const ambiguous = new Set<number>();
  for (const [key, roots] of vendor) {
    const found = psa.get(key)?.join(' ');
    if (found === undefined) continue;
    for (const root of roots) {
      if ((targets.get(root) ?? found) !== found) ambiguous.add(root);
      targets.set(root, found);
    }
  }
  return ambiguous;
}

/** Unites the clusters of nodes of one loose key where they can only be one client. True where nothing is left to do. */
function uniteIfOne(clusters: ClientClusters, nodes: readonly ClientNode[]): boolean {
  const rootOf = (node: ClientNode): number => clusters.find(node.number);
  const roots = [...new Set(nodes.map(rootOf))].sort((a, b) => a - b);
  if (roots.length < 2) return true;
  const linked = roots.filter((root) => clusters.isLinked(root));
  const vendor = nodes.filter(({ side }) => side === 'vendor');
  const psa = nodes.filter(({ side }) => side === 'psa');
  if (linked.length > 1 || vendor.length === 0 || psa.length === 0 || !allAgree(nodes)) return false;
  // A linked client takes part by its PSA name: by its vendor's name alone it is somebody else in the PSA.
  if (linked.some((root) => !psa.some((node) => rootOf(node) === root))) return false;
  const [home = rootOf(psa[0] as ClientNode)] = linked;
  for (const node of nodes) {
    if (rootOf(node) === clusters.find(home)) continue;
    const other = (node.side === 'vendor' ? psa : vendor)[0] as ClientNode;
    clusters.unite(home, node.number, { evidence: looseDifference(node, other), confidence: LOOSE_CONFIDENCE });
  }
  return true;
}

/** Legal forms that are also the code of a province or state. */
const PLACE_FORMS: ReadonlyMap<string, string> = new Map([
  ['ab', 'ab'],
  ['sa', 'sa'],
  ['nv', 'nv'],
  ['inc', 'co'],
]);
const PLACE_CODES = (
  'ab bc mb nb nl ns on pe qc sk al ak az ar ca co ct fl ga id il ky la md mi mn mo ms mt nc nd nh nj nm nv ny oh ok or pa ' +
  'ri sc sd tn tx ut va vt wa wi wv wy nsw vic qld tas act sa nt uk us usa'
).split(' ');

/** `Contoso AB` beside `Contoso BC` is a place, not a Swedish firm: such a form may not be left out. */
function placeForms(looseNames: ReadonlySet<string>): (node: ClientNode) => boolean {
  return ({ identity }) =>
    identity.forms.some((form) => {
      const code = PLACE_FORMS.get(form);
      return (
        code !== undefined &&
        identity.strictKey.endsWith(` ${code}`) &&
        PLACE_CODES.some((other) => other !== code && looseNames.has(`${identity.looseKey} ${other}`))
      );
    });
}

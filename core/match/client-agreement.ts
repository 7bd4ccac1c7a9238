/** Whether what two identities say beside their names agrees: legal forms, tags, domains, tenants. */
import type { ClientNode } from './client-clusters.ts';
import { mainLabel, tenantNameOf } from './shared-domains.ts';

/** More identities than that under one loose key are not looked through pair by pair: nothing is certain of them. */
const NODES_OF_ONE_NAME_MAX = 60;

/** Forms that are written for one another from one system to the next, though no firm has both. */
const FORMS_MIXED_UP: ReadonlySet<string> = new Set(['inc', 'ltd']);

/** True where nothing that either of two equally named clients says beside its name speaks against the other. */
export function agree(a: ClientNode, b: ClientNode): boolean {
  if (!formsAgree(a, b) || !tagsAgree(a, b) || !domainsAgree(a, b)) return false;
  // Two tenants of one name are one client; two tenants of two names are not, be the names ever so like.
  const [left, right] = [a.identity, b.identity];
  const twoTenants = left.tenantId !== '' && right.tenantId !== '' && left.tenantId !== right.tenantId;
  return !(twoTenants && a.side === b.side && left.strictKey !== right.strictKey);
}

/** True where no two of the clients speak against one another. */
export function allAgree(nodes: readonly ClientNode[]): boolean {
  if (nodes.length > NODES_OF_ONE_NAME_MAX) return false;
  return nodes.every((a, index) => nodes.slice(index + 1).every((b) => agree(a, b)));
}

/** A form left out agrees with any; `Ltd` agrees with `Pty Ltd`; `Inc` with `Ltd` only between the two systems. */
function formsAgree(a: ClientNode, b: ClientNode): boolean {
  const [left, right] = [a.identity.forms, b.identity.forms];
  const within = (inner: readonly string[], outer: readonly string[]): boolean =>
    inner.every((form) => outer.includes(form));
  if (within(left, right) || within(right, left)) return true;
  return a.side !== b.side && [...left, ...right].every((form) => FORMS_MIXED_UP.has(form));
}

function tagsAgree(a: ClientNode, b: ClientNode): boolean {
  const [left, right] = [a.identity.tag, b.identity.tag];
  return left === '' || right === '' || left === right;
}

/** Two firms' own domains must have a name in common; a domain that Microsoft gave says nothing against another. */
function domainsAgree(a: ClientNode, b: ClientNode): boolean {
  const chosen = ({ domains }: ClientNode): string[] => domains.filter((domain) => tenantNameOf(domain) === '');
  const [left, right] = [chosen(a), chosen(b)];
  if (left.length === 0 || right.length === 0) return true;
  const labels = new Set(left.map(mainLabel));
  return right.some((domain) => labels.has(mainLabel(domain)));
}

/** What two names that are loosely equal differ in, in words. */
export function looseDifference(a: ClientNode, b: ClientNode): string {
  const [left, right] = [a.identity, b.identity];
  const parts = [
    ...(left.looseKey === right.looseKey ? [] : ['an umlaut']),
    ...(text(left.forms) === text(right.forms) ? [] : ['legal form']),
    ...(left.tag === right.tag ? [] : ['client tag']),
  ];
  return `names equal but for ${parts.length === 0 ? 'legal form, article or abbreviation' : parts.join(' and ')}`;
}

const text = (forms: readonly string[]): string => forms.join(' ');

/** Domains of two clients that bear one name and are not equal: `contoso.onmicrosoft.com`, `contoso.com`; or null. */
export function domainHint(a: readonly ClientNode[], b: readonly ClientNode[]): string | null {
  const labels = new Map<string, string>();
  for (const { domains } of a) for (const domain of domains) labels.set(mainLabel(domain), domain);
  for (const { domains } of b) {
    for (const domain of domains) {
      const other = labels.get(mainLabel(domain));
      if (other !== undefined && other !== domain) return `domain names alike: ${[other, domain].sort().join(', ')}`;
    }
  }
  return null;
}

/** Tenant ids and domains of a client, wherever a source writes them. */
import type { RawClient } from '../model.ts';

const GUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;
const NO_TENANT = '00000000-0000-0000-0000-000000000000';

/** Domain names have at most 253 characters; addresses and links a few more. */
const DOMAIN_TEXT_MAX = 512;
const SCHEME = /^[a-z]+:\/\//;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u;
const LAST_LABEL = /^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/u;
const SEPARATORS = /[\s,;|<>()[\]"]+/;

/** What would be a domain by its form and is a firm by its sense: `Contoso.Inc`. */
const FORM_LABELS: ReadonlySet<string> = new Set([
  'inc',
  'ltd',
  'llc',
  'llp',
  'gmbh',
  'sarl',
  'srl',
  'limited',
  'corp',
]);

/** The id where it is a GUID, in lower case without braces; else ''. The GUID of zeros is none. */
export function tenantIdOf(id: string): string {
  const guid = GUID.exec(id.trim())?.[1]?.toLowerCase() ?? '';
  return guid === NO_TENANT ? '' : guid;
}

/** The client's domains, sorted, each once: from its domain, its id, and its name where that is a domain or an address. */
export function domainsOf({ name, id, domain }: RawClient): string[] {
  const domains = new Set<string>();
  for (const part of domain.slice(0, DOMAIN_TEXT_MAX).split(SEPARATORS)) add(domains, domainIn(part));
  add(domains, domainIn(id.trim()));
  const named = name.trim();
  if (!FORM_LABELS.has(named.slice(named.lastIndexOf('.') + 1).toLowerCase())) add(domains, domainIn(named));
  return [...domains].sort();
}

function add(domains: Set<string>, domain: string): void {
  if (domain !== '') domains.add(domain);
}

/** The domain of an address, a link or a bare domain; '' where the text is none of them. */
function domainIn(text: string): string {
  if (text.length > DOMAIN_TEXT_MAX || !text.includes('.')) return '';
  let rest = text
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(SCHEME, '');
  rest = rest.slice(rest.lastIndexOf('@') + 1);
  const [host = ''] = rest.split(/[/?#:]/, 1);
  const bare = host.replace(/^www\./, '').replace(/\.$/, '');
  if (!DOMAIN.test(bare) || bare.includes('..')) return '';
  const labels = bare.split('.');
  return labels.length >= 2 && LAST_LABEL.test(labels.at(-1) as string) ? bare : '';
}

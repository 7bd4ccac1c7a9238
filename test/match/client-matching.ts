/** Short ways of writing down clients and what they were matched to. */
import { type ClientMatching, type ClientMatchOptions, matchClients } from '../../core/match/clients.ts';
import type { RawClient } from '../../core/model.ts';
import { identifyClients } from '../../core/normalize/client.ts';

/** `name`, `name #id` or `name @domain`. */
export function raw(text: string): RawClient {
  const [, name = '', id = '', domain = ''] = /^(.*?)(?: #(\S+))?(?: @(\S+))?$/u.exec(text) ?? [];
  return { name, id, domain };
}

/** Matches clients that are written as above. */
export function match(
  vendor: readonly string[],
  psa: readonly string[],
  options: ClientMatchOptions = {},
): ClientMatching {
  return matchClients(identifyClients(vendor.map(raw)), identifyClients(psa.map(raw)), options);
}

/** Groups as text: `vendor names = PSA names`, sorted. */
export function groupsOf(matching: ClientMatching): string[] {
  return matching.groups
    .map(({ vendorNames, psaNames }) => `${vendorNames.join(', ')} = ${psaNames.join(', ')}`.trim())
    .sort();
}

/** True where the first client of each side is one. */
export const isLinked = ({ vendor, psa }: ClientMatching): boolean => vendor[0] === psa[0];

/** Two tenant ids. */
export const A = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
export const B = '3f2504e0-4f89-11d3-9a0c-0305e82c3302';

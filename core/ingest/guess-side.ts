/** The side of a plain list that nobody names: by its tab's name, by columns that one side alone has, by cost or price. */
import type { Role, Side } from '../model.ts';
import type { Candidate } from './candidates.ts';
import { headerKey } from './headers.ts';

const VENDOR_NAMES = [
  'vendor',
  'fournisseur',
  'supplier',
  'distributor',
  'distributeur',
  'partnercenter',
  'pax8',
  'ingram',
  'synnex',
  'sherweb',
  'dicker',
];
const PSA_NAMES = [
  'psa',
  'connectwise',
  'autotask',
  'halo',
  'kaseya',
  'syncro',
  'xero',
  'quickbooks',
  'agreement',
  'contrat',
  'billing',
];

/** The side of a plain list by the name of its tab or file. */
function sideByName(source: string): Side | null {
  const name = headerKey(source);
  const vendor = VENDOR_NAMES.some((word) => name.includes(word));
  return vendor === PSA_NAMES.some((word) => name.includes(word)) ? null : vendor ? 'vendor' : 'psa';
}

/** Roles that lists of one side alone have columns for. */
const SIDE_ROLES: Readonly<Record<Side, readonly Role[]>> = {
  vendor: ['listPrice', 'chargeType'],
  psa: ['included', 'billable', 'cancelled', 'agreement', 'agreementType'],
};

/** The side of a plain list by columns that the other side's lists do not have. */
function sideByRoles(twins: readonly Candidate[]): Side | null {
  const speaksFor = (side: Side): boolean =>
    twins.some((twin) => twin.format.side === side && SIDE_ROLES[side].some((role) => twin.binding.columns.has(role)));
  const vendor = speaksFor('vendor');
  return vendor === speaksFor('psa') ? null : vendor ? 'vendor' : 'psa';
}

/** The side of a plain list by whether its headers speak of cost or of price. */
function sideByWords(candidate: Candidate): Side | null {
  const { keys } = candidate.header;
  const cost = keys.some((key) => key.includes('cost') || key.includes('cout'));
  const price = keys.some((key) => key.includes('price') || key.includes('prix'));
  return cost === price ? null : cost ? 'vendor' : 'psa';
}

/** The side of a generic candidate; `twins` are all generic readings of the same header row. Null where nothing tells. */
export function guessSide(candidate: Candidate, twins: readonly Candidate[], source: string): Side | null {
  return sideByName(source) ?? sideByRoles(twins) ?? sideByWords(candidate);
}

import type { Side } from '../model.ts';

/** A side in words. */
export const SIDE_NAMES: Record<Side, string> = { vendor: 'vendor', psa: 'PSA' };

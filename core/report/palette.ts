/**
 * The one table from meanings to colours. The six status fills were chosen together so that they stay apart for people
 * with colour-vision deficiencies and in greyscale: warm = the provider loses, cool = the client pays too much, dark =
 * a whole line is missing. A colour never stands alone: the symbol, the status word and the sign say the same.
 */
import type { Tone } from '../plan.ts';

/** How one tone looks. Colours are `#RRGGBB`; text on fill has a contrast of at least 4.5 to 1. */
export interface ToneLook {
  readonly fill: string;
  readonly text: string;
  /** The mark that stands before the status word. */
  readonly symbol: string;
}

/** The look of every tone. */
export const PALETTE: { readonly [tone in Tone]: ToneLook } = {
  unbilled: { fill: '#96371A', text: '#FFFFFF', symbol: '▲▲' },
  'under-billed': { fill: '#FEAB55', text: '#1A1A1A', symbol: '▲' },
  review: { fill: '#F1E3AB', text: '#1A1A1A', symbol: '?' },
  'over-billed': { fill: '#45AFE1', text: '#1A1A1A', symbol: '▼' },
  'not-supplied': { fill: '#4072AF', text: '#FFFFFF', symbol: '▼▼' },
  settled: { fill: '#FFFFFF', text: '#1A1A1A', symbol: '✓' },
  alarm: { fill: '#FFFFFF', text: '#C00000', symbol: '✗' },
  ok: { fill: '#FFFFFF', text: '#1E6B3A', symbol: '✓' },
};

/** Colours of everything that is no status: headings, people's cells, links, rules between cells. */
export const CHROME = {
  text: '#1A1A1A',
  title: '#1F3347',
  label: '#55606B',
  headingFill: '#DDE3EA',
  headingText: '#1F3347',
  /** A light tint under the cells that belong to people. */
  editableFill: '#F2F6FB',
  link: '#0B5394',
  line: '#B8C2CC',
} as const;

import { describe, expect, it } from 'vitest';
import { CHROME, PALETTE } from '../../core/report/palette.ts';

/** Relative luminance of WCAG 2 of a colour `#RRGGBB`. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number(`0x${colour.slice(at, at + 2)}`) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the palette', () => {
  it.each(Object.entries(PALETTE))('%s can be read and says by a symbol what its colour says', (_, look) => {
    expect(look.fill).toMatch(/^#[0-9A-F]{6}$/);
    expect(contrast(look.fill, look.text)).toBeGreaterThanOrEqual(4.5);
    expect(look.symbol).not.toBe('');
  });

  it('keeps headings, labels, links and titles readable', () => {
    expect(contrast(CHROME.headingFill, CHROME.headingText)).toBeGreaterThanOrEqual(7);
    for (const text of [CHROME.text, CHROME.title, CHROME.label, CHROME.link]) {
      for (const fill of ['#FFFFFF', CHROME.editableFill]) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('measures contrast rightly', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#96371A', '#FFFFFF')).toBeCloseTo(7.3, 1);
  });
});

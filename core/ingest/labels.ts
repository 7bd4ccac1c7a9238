/**
 * Words that tell a total or a footer from a line, in the languages of the exports. Words alone decide little: a client
 * may be named "Total Energies", so callers also look at what else the row holds.
 */
import { KEY_TEXT_MAX } from '../limits.ts';

/** How a text reads as the label of a totals row. */
export interface TotalLabel {
  /**
   * `exact`: nothing but total words (`Grand Total`). `named`: a total of something (`Total for Contoso`). `weak`: a
   * total word before or behind other words (`Total Energies`, `Contoso Total`), which may as well be a name.
   */
  readonly kind: 'exact' | 'named' | 'weak';
  /** What it is the total of, in lower case without accents; '' for `exact`. */
  readonly of: string;
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const TOTAL_WORDS = list(
  'total totals totaux totale totales totali subtotal subtotals soustotal soustotaux summe gesamt gesamtsumme gesamtbetrag gesamttotal zwischensumme totaal eindtotaal subtotaal generaltotaal sum suma somme',
);
/** Words that may stand beside a total word without naming anything. */
const FILL_WORDS = list(
  'grand sub sous general generale overall net amount montant quantity quantite qty qte seats licences licenses ht ttc tva tax taxes excl incl excluding including hors avant before gst vat report invoice facture page all clients customers client customer products lines of the le la les du des de et and month mois period vendor psa billing cost price revenue due payable january february march april may june july august september october november december janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre aud cad chf eur gbp nzd usd s',
);
const CONNECTORS = list('for of pour fur voor von del por per');

const EMPTY: readonly string[] = [];

function wordsOf(text: string): readonly string[] {
  const plain = text
    .slice(0, KEY_TEXT_MAX)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return (
    plain
      .replace(/sous-totaux/g, 'soustotaux')
      .replace(/sous-total/g, 'soustotal')
      .match(/[\p{L}\p{N}]+/gu) ?? EMPTY
  );
}

/** Words of a name, for comparing what a total is of with the clients above it. */
export function nameKey(text: string): string {
  return wordsOf(text).join(' ');
}

/** Reads a text as the label of a totals row; null where no total word stands at its beginning or end. */
export function totalLabel(text: string): TotalLabel | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  // `Grand Total Solutions` begins with a total word too, behind one that only goes with totals.
  let at = 0;
  while (at < words.length && at < 2 && FILL_WORDS.has(words[at] as string)) at += 1;
  const core = TOTAL_WORDS.has(words[at] ?? '') ? at : -1;
  const isPlain = (word: string): boolean => TOTAL_WORDS.has(word) || FILL_WORDS.has(word) || /^\d+$/.test(word);
  if (words.some((word) => TOTAL_WORDS.has(word)) && words.every(isPlain)) return { kind: 'exact', of: '' };
  if (core !== -1) {
    const next = words[core + 1] as string;
    if (CONNECTORS.has(next)) return { kind: 'named', of: words.slice(core + 2).join(' ') };
    return { kind: 'weak', of: words.slice(core + 1).join(' ') };
  }
  const last = words[words.length - 1] as string;
  return TOTAL_WORDS.has(last) ? { kind: 'weak', of: words.slice(0, -1).join(' ') } : null;
}

const FOOTER_STARTS = list(
  'page pages printed imprime generated genere exported exporte report rapport run created cree accrual cash source note notes nb confidential confidentiel disclaimer end fin records rows erstellt seite gedruckt pagina afgedrukt filter filters filtre applied as copyright prepared',
);

/** True for texts that begin as report footers do: `Page 1 of 2`, `Printed on`, `Accrual basis`, `Total rows: 12`. */
export function isFooterLabel(text: string): boolean {
  const words = wordsOf(text);
  const first = words[0] ?? '';
  if (FOOTER_STARTS.has(first)) return true;
  const counted = words[1] ?? '';
  return (
    (TOTAL_WORDS.has(first) || first === 'number' || first === 'row' || first === 'line') &&
    /^(?:rows|records|lines|count|of|lignes)$/.test(counted)
  );
}

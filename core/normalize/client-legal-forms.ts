/** Words of a name that say how a firm is incorporated. They are left out of the loose key and remembered beside it. */
import type { NameWord } from './client-fold.ts';

/**
 * One form a line: its canonical word, then its spellings after folding. Forms that are written for one another (Inc,
 * Corp, Company; Ltd, Limitée, Pty Ltd) share a canonical word. `*` marks a spelling that is a common word or a place
 * unless it is dotted or in mixed case: `S.p.A.` and `SpA`, not `Spa`.
 */
const FORMS = `
inc   | inc, incorporated, incorporee, corp, corporation, corpn, co, company, cie
ltd   | ltd, limited, ltee, limitee, l t d, pty, pte, pvt ltd, private limited, pty ltd, pty limited, pte ltd, pte limited
ltd   | proprietary limited, co ltd, co limited, company limited, ltd co, and co ltd, and co limited, ltd ltee, ltee ltd
llc   | llc, l l c, limited liability company, limited liability co
llp   | llp, l l p, limited liability partnership, rllp
lp    | lp, limited partnership, lllp
plc   | plc, public limited company, p l c
pllc  | pllc
pc    | pc*, professional corporation, prof corp
ulc   | ulc, unlimited liability company
cic   | cic, community interest company
pbc   | pbc
gmbh  | gmbh, g m b h, gesellschaft mit beschrankter haftung, gesellschaft mbh, mbh, ggmbh
kg    | kg, co kg, and co kg, gmbh and co kg, gmbh co kg, ag and co kg, ug and co kg, kommanditgesellschaft, kgaa
ag    | ag, aktiengesellschaft
ug    | ug, ug haftungsbeschrankt, unternehmergesellschaft haftungsbeschrankt
ohg   | ohg, offene handelsgesellschaft
gbr   | gbr
ev    | ev*, e v, eingetragener verein
ek    | ek*, e k, e kfm, e kfr
eg    | eg*
sa    | sa, s a, societe anonyme, sociedad anonima, sa de cv, sab de cv, s a de c v
sarl  | sarl, s a r l, sa rl, societe a responsabilite limitee, sarlu, eurl
sas   | sas, s a s, sasu, societe par actions simplifiee
snc   | snc, s n c, societe en nom collectif
sci   | sci*, societe civile immobiliere
scp   | scp*
selarl | selarl
sec   | sec*, societe en commandite
enr   | enr, enrg, enregistree, e n r
senc  | senc, s e n c, sencrl, s e n c r l, sencrl srl, societe en nom collectif a responsabilite limitee
bv    | bv, b v, besloten vennootschap
nv    | nv, n v, naamloze vennootschap
vof   | vof, v o f, vennootschap onder firma
bvba  | bvba, sprl
ab    | ab, aktiebolag, abp
hb    | hb, handelsbolag
kb    | kb, kommanditbolag
aps   | aps, anpartsselskab
as    | as, a s, asa, aksjeselskap, aktieselskab
oy    | oy, oyj, osakeyhtio
spa   | spa*, s p a, societa per azioni
srl   | srl, s r l, srls, societa a responsabilita limitata
sl    | sl, s l, slu, sociedad limitada, s de rl de cv, s de rl
ltda  | ltda, limitada
lda   | lda
sdn   | sdn bhd, bhd
doo   | doo, d o o, sp z oo, sp z o o, sro, s r o, kft, zrt
`;

/** Forms that stand in front of a name. */
const FRONT_FORMS: ReadonlySet<string> = new Set(['sarl', 'sasu', 'eurl', 'selarl']);
/** Forms that no name has as a word, so that they are left out between other words too: `Contoso Ltd Toronto`. */
const INNER_FORMS: ReadonlySet<string> = new Set(['inc', 'ltd', 'llc', 'llp', 'gmbh', 'pty', 'sarl', 'ltee']);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'les', 'le', 'la']);

const FORM_OF = new Map<string, string>();
const NEEDS_MARK = new Set<string>();
for (const line of FORMS.trim().split('\n')) {
  const [form = '', spellings = ''] = line.split('|');
  for (const spelling of spellings.split(',')) {
    const phrase = spelling.trim().replace('*', '');
    FORM_OF.set(phrase, form.trim());
    if (spelling.includes('*')) NEEDS_MARK.add(phrase);
  }
}
const PHRASE_WORDS_MAX = 7;

/** What is left of a name without its legal forms and article. */
export interface Trimmed {
  readonly words: readonly NameWord[];
  /** Canonical forms, sorted, each once. */
  readonly forms: readonly string[];
}

/** Leaves out legal forms and a leading article. No words are left where the name has no others. */
export function trimLegalForms(words: readonly NameWord[]): Trimmed {
  const forms = new Set<string>();
  let rest = trimEnd(words, forms);
  const first = rest[0];
  if (rest.length > 1 && first !== undefined && FRONT_FORMS.has(first.text)) {
    forms.add(FORM_OF.get(first.text) as string);
    rest = rest.slice(1);
  }
  rest = rest.filter((word, index) => {
    if (index === 0 || !INNER_FORMS.has(word.text)) return true;
    forms.add(FORM_OF.get(word.text) as string);
    return false;
  });
  return { words: trimArticle(rest), forms: [...forms].sort() };
}

/** Takes forms off the end, the longest phrase first, until none is left; an `and` that then dangles goes too. */
function trimEnd(words: readonly NameWord[], forms: Set<string>): readonly NameWord[] {
  let rest = words;
  for (;;) {
    const length = formAtEnd(rest);
    if (length === 0) return rest;
    forms.add(FORM_OF.get(phraseAtEnd(rest, length)) as string);
    rest = rest.slice(0, -length);
    if (rest.at(-1)?.text === 'and') rest = rest.slice(0, -1);
  }
}

function formAtEnd(words: readonly NameWord[]): number {
  for (let length = Math.min(PHRASE_WORDS_MAX, words.length); length > 0; length -= 1) {
    const phrase = phraseAtEnd(words, length);
    if (!FORM_OF.has(phrase)) continue;
    if (!NEEDS_MARK.has(phrase) || words.slice(-length).every(isMarked)) return length;
  }
  return 0;
}

const phraseAtEnd = (words: readonly NameWord[], length: number): string =>
  words
    .slice(-length)
    .map(({ text }) => text)
    .join(' ');

/** Dotted, or neither all capitals nor all small letters beyond the first: `S.p.A.`, `SpA`, `eV`. */
function isMarked({ dotted, raw }: NameWord): boolean {
  if (dotted) return true;
  const tail = raw.slice(1);
  return tail !== tail.toLowerCase() && raw !== raw.toUpperCase();
}

function trimArticle(words: readonly NameWord[]): readonly NameWord[] {
  const [first, ...rest] = words;
  if (first === undefined) return words;
  if (first.afterArticle !== '') return [{ ...first, text: first.afterArticle }, ...rest];
  return rest.length > 0 && ARTICLES.has(first.text) ? rest : words;
}

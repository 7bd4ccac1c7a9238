/** Compiles the vocabulary's tables, with the words of the catalogue, into the lexicon that names are read with. */
import { foldText, type Lexicon, type Phrase, spellOut, splitCamel, splitWords, wordList } from './product-words.ts';
import * as tables from './vocabulary.ts';

/** Compiles the vocabulary. `catalogNames` are the titles and other names of the catalogue. */
export function buildLexicon(catalogNames: readonly string[]): Lexicon {
  const spellings = new Map<string, readonly string[]>();
  const known = new Set<string>();
  for (const [canonical, forms] of rows(tables.SPELLINGS)) {
    const words = wordList(canonical);
    for (const word of words) known.add(word);
    for (const form of wordList(forms)) {
      known.add(form);
      if (form !== canonical) spellings.set(form, words);
    }
  }
  const plain = [
    tables.NOISE,
    tables.CONNECTORS,
    tables.PARTS,
    tables.VARIANT_PARTS,
    tables.BRANDS,
    tables.SERVICES,
    tables.QUALIFIERS,
    tables.UNITS,
  ];
  for (const word of plain.flatMap(wordList)) known.add(word);
  const connectors = new Set(wordList(tables.CONNECTORS));
  const phrases = new Map<string, Phrase[]>();
  const lexicon: Lexicon = {
    spellings,
    connectors,
    phrases,
    known,
    sorted: [],
    units: new Set(wordList(tables.UNITS)),
    segments: new Map(),
  };
  for (const [canonical, forms] of rows(tables.PHRASES)) {
    const becomes = wordList(canonical);
    for (const form of forms.split(';')) {
      const words = spellOut(splitWords(form, lexicon), lexicon).map((word) => word.text);
      for (const word of words) if (word.length > 1) known.add(word);
      phrases.set(words[0] ?? '', [...(phrases.get(words[0] ?? '') ?? []), { words, becomes }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  for (const name of catalogNames) {
    for (const chunk of foldText(splitCamel(name)).split(/[^a-z0-9]+/)) if (/^[a-z]+$/.test(chunk)) known.add(chunk);
  }
  return { ...lexicon, sorted: [...known].sort(), segments: new Map() };
}

/** The known words that begin with a text and are longer. */
export function wordsBeginning(stub: string, lexicon: Lexicon): string[] {
  let low = 0;
  let high = lexicon.sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lexicon.sorted[middle] as string) <= stub) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; lexicon.sorted[at]?.startsWith(stub) === true; at++) found.push(lexicon.sorted[at] as string);
  return found;
}

function rows(table: string): [string, string][] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const mark = line.indexOf('=');
      if (mark < 0) throw new Error(`vocabulary: no "=" in "${line}"`);
      return [line.slice(0, mark).trim(), line.slice(mark + 1).trim()];
    });
}

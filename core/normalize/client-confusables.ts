/** Names whose characters deceive the eye: letters of one script in a word of another, and marks that turn text around. */

/** Embeddings, overrides and isolates of direction; tags; letters made for mathematics. */
const DECEIVING = /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\u{1d400}-\u{1d7ff}]/u;
const WORDS = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC_OR_GREEK = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const OTHER_LOOKALIKE_SCRIPT = /[\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
/** A whole word of letters that have a Latin twin: Cyrillic and Greek, both cases. */
const ALL_LOOKALIKE = /^[аеікорсухѕјһԁԛԝАВЕКМНОРСТУХІЈЅҺԚԜανορτυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u;

/**
 * True where a name holds characters that look like others or turn the text around: a word that mixes Latin with
 * Cyrillic, Greek or another script of like letters; a word all of such letters in a name that has no other letters
 * of that script; direction overrides. Invisible spaces are no deceit: they are common in pasted text.
 */
export function hasConfusables(name: string): boolean {
  if (DECEIVING.test(name)) return true;
  let lookalikes = false;
  let honest = false;
  for (const [word] of name.normalize('NFC').matchAll(WORDS)) {
    const isLatin = LATIN.test(word);
    if (isLatin && (CYRILLIC_OR_GREEK.test(word) || OTHER_LOOKALIKE_SCRIPT.test(word))) return true;
    if (ALL_LOOKALIKE.test(word)) lookalikes = true;
    else if (CYRILLIC_OR_GREEK.test(word)) honest = true;
  }
  return lookalikes && !honest;
}

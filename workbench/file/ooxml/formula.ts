/** Formulas as files hold them: without `=`, and with a prefix before the names of functions younger than the format. */

/** Functions that files of the 2006 format write as `_xlfn.NAME` (MS-XLSX 2.2.2); those that spill are not among them. */
const PREFIXED: ReadonlySet<string> = new Set([
  'CONCAT',
  'DAYS',
  'FORMULATEXT',
  'IFNA',
  'IFS',
  'ISFORMULA',
  'MAXIFS',
  'MINIFS',
  'NUMBERVALUE',
  'SWITCH',
  'TEXTJOIN',
  'XLOOKUP',
  'XMATCH',
  'XOR',
]);

/**
 * A formula of ours in the form of a file. Throws where it is blank or holds a character that no file can carry: plans
 * make formulas from fixed words and addresses, never from what an export says.
 */
export function fileFormula(formula: string): string {
  const body = (formula.startsWith('=') ? formula.slice(1) : formula).trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (body === '' || /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/u.test(body)) {
    throw new RangeError(`no formula for a file: ${JSON.stringify(formula)}`);
  }
  // Texts in double and sheet names in single quotes are passed over.
  return body.replace(/"[^"]*"|'[^']*'|(?<![\w.])[A-Z]+(?=\()/g, (word) =>
    PREFIXED.has(word) ? `_xlfn.${word}` : word,
  );
}

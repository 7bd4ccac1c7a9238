/**
 * Who a client is: its tenant id and domains, and two keys of its name. Equal strict keys are one name however it was
 * typed; equal loose keys are one name but for legal form, article, tag or abbreviation, which alone proves nothing:
 * what follows from it is decided in core/match.
 */
import type { ClientIdentity, RawClient } from '../model.ts';
import { domainsOf, tenantIdOf } from './client-domains.ts';
import { capName, foldLetters, type NameWord, tidyName, wordsOf, writeOutUmlauts } from './client-fold.ts';
import { trimLegalForms } from './client-legal-forms.ts';
import { splitTag } from './client-tag.ts';
import { readThrough } from './mojibake.ts';

/** Marks the strict key of a client that has an id and no name; no name folds to text with a colon in it. */
const ID_KEY_PREFIX = 'id:';

/** Short forms and spellings that stand for one word wherever they are met in a firm's name. */
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['intl', 'international'],
  ['natl', 'national'],
  ['svcs', 'services'],
  ['svc', 'service'],
  ['mfg', 'manufacturing'],
  ['mfrs', 'manufacturers'],
  ['assocs', 'associates'],
  ['dept', 'department'],
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mount', 'mt'],
  ['fort', 'ft'],
  ['bros', 'brothers'],
  ['ctr', 'center'],
  ['cntr', 'center'],
  ['centre', 'center'],
  ['ctrs', 'centers'],
  ['centres', 'centers'],
  ['univ', 'university'],
  ['mgmt', 'management'],
  ['mgt', 'management'],
  ['govt', 'government'],
  ['bldg', 'building'],
  ['bldrs', 'builders'],
  ['hldgs', 'holdings'],
  ['grp', 'group'],
  ['harbour', 'harbor'],
  ['theatre', 'theater'],
  ['colour', 'color'],
  ['labour', 'labor'],
  ['jewellery', 'jewelry'],
  ['jewellers', 'jewelers'],
  ['aluminium', 'aluminum'],
]);

type Named = Pick<ClientIdentity, 'strictKey' | 'looseKey' | 'words' | 'readAs' | 'forms' | 'tag' | 'writtenOut'>;

/** Identifies clients; the result is in the order of the input, and `index` is the place in it. */
export function identifyClients(clients: readonly RawClient[]): ClientIdentity[] {
  const byName = new Map<string, Named>();
  return clients.map((client, index) => {
    let named = byName.get(client.name);
    if (named === undefined) {
      named = readName(client.name);
      byName.set(client.name, named);
    }
    const tenantId = tenantIdOf(client.id);
    const domains = domainsOf(client);
    const strictKey =
      named.strictKey === '' && domains.length === 0 && tenantId === '' ? idKey(client.id) : named.strictKey;
    return { index, name: client.name, tenantId, domains, ...named, strictKey };
  });
}

/** The strict key of a name, as `identifyClients` makes it: what a remembered alias is kept by. '' for a blank name. */
export function clientKey(name: string): string {
  return readName(name).strictKey;
}

function idKey(id: string): string {
  const folded = foldLetters(tidyName(capName(id).text));
  return folded === '' ? '' : ID_KEY_PREFIX + folded;
}

function readName(name: string): Named {
  const capped = capName(name);
  const readAs = readThrough(capped.text);
  const tidied = tidyName(readAs);
  const words = wordsOf(tidied);
  const rest = capped.rest === '' ? [] : [capped.rest];
  const strictKey = [
    ...(words.length === 0 ? [foldLetters(tidied).trim()] : words.map(({ text }) => text)),
    ...rest,
  ].join(' ');
  const { name: untagged, tag } = splitTag(tidied);
  const trimmed = trimLegalForms(tag === '' ? words : wordsOf(untagged));
  const looseWords = (left: readonly NameWord[]): string[] => (left.length === 0 ? [] : [...sameWords(left), ...rest]);
  const loose = looseWords(trimmed.words);
  const writtenOut = writeOutUmlauts(untagged);
  const isWrittenOut = foldLetters(writtenOut) !== foldLetters(untagged);
  return {
    strictKey,
    looseKey: loose.join(' '),
    words: loose,
    readAs: readAs === capped.text ? '' : readAs,
    forms: trimmed.forms,
    writtenOut: isWrittenOut ? looseWords(trimLegalForms(wordsOf(writtenOut)).words).join(' ') : '',
    tag:
      tag === ''
        ? ''
        : wordsOf(tag)
            .map(({ text }) => text)
            .join(' '),
  };
}

/** Abbreviations written out and spaced initials joined: `j p weaver` is `jp weaver`. */
function sameWords(words: readonly NameWord[]): string[] {
  const result: string[] = [];
  let initials = '';
  for (const [index, { text }] of words.entries()) {
    if (text.length === 1 && text >= 'a' && text <= 'z') {
      if (initials !== '') result.pop();
      initials += text;
      result.push(initials);
      continue;
    }
    initials = '';
    // `Assoc` alone may be an association; after `and` it is associates.
    const isAssociates = text === 'assoc' && words[index - 1]?.text === 'and';
    result.push(isAssociates ? 'associates' : (SAME_WORDS.get(text) ?? text));
  }
  return result;
}

/**
 * The single-byte encodings that UTF-8 text is most often misread in, as far as a repair can be told from chance. Each
 * maps a character back to its byte, 0x80 to 0xFF; ASCII is itself everywhere. Bytes that an encoding leaves undefined
 * are filled as software fills them: cp1252 with control characters, cp874 from cp1252.
 */

/** One encoding. `id` is how the rules of mojibake.ts name it. */
export interface Codec {
  readonly id: 'latin' | 'thai' | 'mac' | 'dos';
  readonly byteOf: ReadonlyMap<string, number>;
}

const CONTROLS =
  '\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f' +
  '\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f';
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const LATIN_1 =
  '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';
const THAI =
  '\u00a0กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะ\u0e31าำ\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3aÛÜÝÞ' +
  '฿เแโใไๅๆ\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e๏๐๑๒๓๔๕๖๗๘๙๚๛üýþÿ';
const MAC =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ' +
  '\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤' +
  '⌠⌡÷≈°∙·√ⁿ²■\u00a0';

function codec(id: Codec['id'], ...layers: readonly string[]): Codec {
  const byteOf = new Map<string, number>();
  for (const layer of layers) {
    for (let index = 0; index < layer.length; index += 1) {
      const character = layer.charAt(index);
      if (!byteOf.has(character)) byteOf.set(character, 0x80 + index);
    }
  }
  return { id, byteOf };
}

/** In the order in which they are tried. Latin-1 and cp1252 are one, for software mixes them freely. */
export const CODECS: readonly Codec[] = [
  codec('latin', WINDOWS + LATIN_1, CONTROLS),
  codec('thai', WINDOWS + THAI),
  codec('mac', MAC),
  codec('dos', DOS),
];

/** Month and weekday names of English, French, German and Spanish, full and short, for dates that spell the month. */

/** January to December; the spellings of one month are separated by spaces, in lower case without accents and dots. */
const MONTHS: readonly string[] = [
  'january jan janvier janv januar janner jaenner enero ene',
  'february feb febr fevrier fevr fev februar feber febrero',
  'march mar mars marz maerz mrz marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juin juni junio',
  'july jul juillet juill juil juli julio',
  'august aug aout agosto ago',
  'september sept sep septembre septiembre setiembre set',
  'october oct octobre oktober okt octubre',
  'november nov novembre noviembre',
  'december dec decembre dezember dez diciembre dic',
];

const WEEKDAYS =
  'monday mon lundi lun montag mo lunes tuesday tue tues mardi dienstag di martes mie wednesday wed mercredi mer ' +
  'mittwoch mi miercoles thursday thu thur thurs jeudi jeu donnerstag do jueves jue friday fri vendredi ven freitag fr ' +
  'viernes vie saturday sat samedi sam samstag sa sonnabend sabado sab sunday sun dimanche dim sonntag so domingo dom';

/** Words and ordinal endings that say nothing: `1er mars`, `5 de marzo de 2026`, `March 5th`. */
const FILLERS = 'de del of the le am el st nd rd th er º ª';

const monthByName = new Map<string, number>();
for (const [index, names] of MONTHS.entries()) {
  for (const name of names.split(' ')) monthByName.set(name, index + 1);
}
const idle = new Set(`${WEEKDAYS} ${FILLERS}`.split(' '));

/** Lower case without accents. */
const fold = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The month (1 to 12) of a word, 0 for a weekday or a filler, null for any other word. Case and accents are folded. */
export function monthOfWord(word: string): number | null {
  const folded = fold(word);
  return monthByName.get(folded) ?? (idle.has(folded) ? 0 : null);
}

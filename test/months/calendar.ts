/** Days as numbers since 1970-01-01, in the proleptic Gregorian calendar, without time or zone. */

const DAY_MS = 86_400_000;

/** The day of a date; `month` counts from 1. A day past the month's end runs into the next month. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** Year, month from 1, day. */
export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day of the month so many months later; the day must be 28 or less, or the first. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: date } = partsOf(day);
  return dayOf(year, month + months, date);
}

/** How exports write dates. */
export type DateStyle = 'iso' | 'iso-time' | 'mdy' | 'mdy-time' | 'mdy-ampm' | 'dmy' | 'dmy-dots' | 'dd-mmm-yyyy';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** A day as text. */
export function writeDay(at: number, style: DateStyle): string {
  const { year, month, day } = partsOf(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  switch (style) {
    case 'iso':
      return `${year}-${two(month)}-${two(day)}`;
    case 'iso-time':
      return `${year}-${two(month)}-${two(day)}T00:00:00Z`;
    case 'mdy':
      return `${month}/${day}/${year}`;
    case 'mdy-time':
      return `${month}/${day}/${year} 0:00`;
    case 'mdy-ampm':
      return `${month}/${day}/${year} 12:00:00 AM`;
    case 'dmy':
      return `${two(day)}/${two(month)}/${year}`;
    case 'dmy-dots':
      return `${two(day)}.${two(month)}.${year}`;
    case 'dd-mmm-yyyy':
      return `${two(day)}-${MONTHS[month - 1]}-${year}`;
  }
}

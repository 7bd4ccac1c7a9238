/**
 * Calendar arithmetic on whole days (days since 1970-01-01, proleptic Gregorian). No time of day, no time zone and no
 * Date object: the same cell is the same day on every machine. The civil conversions are those of Howard Hinnant
 * ("chrono-compatible low-level date algorithms").
 */
import type { Day } from './model.ts';

/** A calendar day in parts; month and day count from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 0001-01-01, the earliest day that can be written as ISO text. */
export const DAY_MIN: Day = -719162;

/** 9999-12-31, the last day that can be written as ISO text; many systems write it for "never ends". */
export const DAY_MAX: Day = 2932896;

/** Spreadsheet serial number of 1970-01-01 where serials count from 1900. */
const SERIAL_OF_EPOCH_1900 = 25569;
/** The same where they count from 1904. */
const SERIAL_OF_EPOCH_1904 = 24107;
/** Half a millisecond in days: a serial that a formula left this little below midnight is the next day. */
const SERIAL_DUST = 5e-9;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] as number);

function civil(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day of a year (1 to 9999), month and day of the month, or null where the calendar has no such day. */
export function dayFromParts(year: number, month: number, day: number): Day | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
  return day > lengthOfMonth(year, month) ? null : civil(year, month, day);
}

/** Year, month and day of the month. Throws where the day is no whole number from 0001-01-01 to 9999-12-31. */
export function partsOfDay(day: Day): DayParts {
  if (!Number.isInteger(day) || day < DAY_MIN || day > DAY_MAX) {
    throw new RangeError(`partsOfDay: ${day} is no day from ${DAY_MIN} to ${DAY_MAX}`);
  }
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The day of a text that is exactly `yyyy-mm-dd`, or null. */
export function dayFromIso(text: string): Day | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  let digits = 0;
  for (let at = 0; at < 10; at += 1) {
    if (at === 4 || at === 7) continue;
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    digits = digits * 10 + digit;
  }
  return dayFromParts(Math.floor(digits / 10000), Math.floor(digits / 100) % 100, digits % 100);
}

/** The day as `yyyy-mm-dd`. Throws as partsOfDay does. */
export function isoFromDay(day: Day): string {
  const parts = partsOfDay(day);
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`;
}

/** The first day of the day's month. */
export function firstDayOfMonth(day: Day): Day {
  return day - partsOfDay(day).day + 1;
}

/** The last day of the day's month. */
export function lastDayOfMonth(day: Day): Day {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return day - dayOfMonth + lengthOfMonth(year, month);
}

/**
 * The same day of the month so many months later (earlier, where negative), or that month's last day where it has no
 * such day: 31 January and one month is 28 February. Stays within 0001-01-01 and 9999-12-31.
 */
export function addMonths(day: Day, months: number): Day {
  if (!Number.isInteger(months)) throw new RangeError(`addMonths: ${months} is no whole number of months`);
  const parts = partsOfDay(day);
  const index = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  if (year < 1) return DAY_MIN;
  if (year > 9999) return DAY_MAX;
  return civil(year, month, Math.min(parts.day, lengthOfMonth(year, month)));
}

/**
 * The day of a spreadsheet serial number; a time of day (the fraction) is dropped. In the 1900 system the spreadsheet
 * believes in a 29 February 1900 (serial 60), so that serials below it are one day off the later count. Null for the
 * day that never was, for serial 0 and below, and past 9999-12-31.
 */
export function dayFromSerial(serial: number, date1904 = false): Day | null {
  if (!Number.isFinite(serial)) return null;
  const whole = Math.floor(serial + SERIAL_DUST);
  if (whole < (date1904 ? 0 : 1) || whole > 2958465) return null;
  if (date1904) return whole - SERIAL_OF_EPOCH_1904 > DAY_MAX ? null : whole - SERIAL_OF_EPOCH_1904;
  if (whole === 60) return null;
  return whole - SERIAL_OF_EPOCH_1900 + (whole < 60 ? 1 : 0);
}

/** The spreadsheet serial number of a day from 1900-03-01 (1904-01-01 in the 1904 system) on. Throws before that. */
export function serialFromDay(day: Day, date1904 = false): number {
  const serial = day + (date1904 ? SERIAL_OF_EPOCH_1904 : SERIAL_OF_EPOCH_1900);
  if (!Number.isInteger(day) || day > DAY_MAX || serial < (date1904 ? 0 : 61)) {
    throw new RangeError(`serialFromDay: day ${day} has no serial number that every spreadsheet agrees on`);
  }
  return serial;
}

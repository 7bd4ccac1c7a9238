/**
 * Running sums of what a totals row may state, so that every stated total is a checksum of the rows above it. A total
 * may cover all rows, those since the last total, those of one client, or those of a group; it agrees where it equals
 * one of these, as it stands or rounded to cents.
 */
import { MICROS_PER_CENT } from '../money.ts';

/** A place in the rows; what came after it can be summed. */
export interface Mark {
  readonly sum: number;
  readonly cents: number;
  readonly rows: number;
}

/** Agreement of a stated total with the rows: null where the rows hold something unreadable or there are none. */
export interface Check {
  readonly agrees: boolean | null;
  /** The sum nearest to the stated one, in micros. */
  readonly sum: number;
}

const toCents = (micros: number): number => {
  const cents = Math.round(Math.abs(micros) / MICROS_PER_CENT) * MICROS_PER_CENT;
  return micros < 0 ? -cents : cents;
};

/** Sums of one column, in micros. */
export class ControlSums {
  private sum = 0;
  private cents = 0;
  private rows = 0;
  private broken = 0;
  private readonly byClient = new Map<number, number>();
  private segment: Mark = { sum: 0, cents: 0, rows: 0 };

  /** Adds a row's value: 0 for a blank cell, null for one that could not be read. `client` is -1 where unknown. */
  add(value: number | null, client: number): void {
    this.rows += 1;
    if (value === null) {
      this.broken = this.rows;
      return;
    }
    this.sum += value;
    this.cents += toCents(value);
    if (client >= 0) this.byClient.set(client, (this.byClient.get(client) ?? 0) + value);
  }

  /** The present place, for sums of what follows. */
  get mark(): Mark {
    return { sum: this.sum, cents: this.cents, rows: this.rows };
  }

  /** Ends a stretch of rows: the next total may cover what comes after this one alone. */
  endSegment(): void {
    this.segment = this.mark;
  }

  /** Compares a stated total with the rows that it may cover. `rowsMin` rows at least must be under it. */
  check(stated: number, clients: readonly number[], group: Mark | undefined, rowsMin = 1): Check {
    const marks: Mark[] = [{ sum: 0, cents: 0, rows: 0 }, this.segment];
    if (group !== undefined) marks.push(group);
    let nearest = this.sum;
    let agrees = false;
    let readable = false;
    for (const from of marks) {
      if (this.rows - from.rows < rowsMin || this.broken > from.rows) continue;
      readable = true;
      const sum = this.sum - from.sum;
      const cents = this.cents - from.cents;
      if (stated === sum || stated === toCents(sum) || stated === cents) agrees = true;
      if (Math.abs(sum - stated) < Math.abs(nearest - stated)) nearest = sum;
    }
    if (clients.length > 0) {
      const sum = clients.reduce((total, client) => total + (this.byClient.get(client) ?? 0), 0);
      if (stated === sum || stated === toCents(sum)) agrees = true;
      if (Math.abs(sum - stated) < Math.abs(nearest - stated)) nearest = sum;
    }
    const safe = Number.isSafeInteger(this.sum) && Number.isSafeInteger(nearest);
    return { agrees: agrees ? true : readable && safe ? false : null, sum: nearest };
  }
}

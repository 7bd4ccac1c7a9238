/** A tab of blocks that stand one under the other. */
import type { CellFormat, PlanBlock, PlanCell } from '../plan.ts';

/** Stacks blocks down the page. `row` is the next free row, from 1. */
export class Page {
  readonly blocks: PlanBlock[] = [];
  row = 1;

  block(
    style: NonNullable<PlanBlock['style']>,
    cells: readonly (readonly PlanCell[])[],
    formats: readonly CellFormat[] = ['text'],
    wrap = false,
  ): number {
    const row = this.row;
    this.blocks.push({ row, column: 1, style, cells, formats, wrap });
    this.row += cells.length;
    return row;
  }

  skip(): void {
    this.row += 1;
  }
}

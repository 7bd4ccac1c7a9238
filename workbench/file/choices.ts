/**
 * The formulas of drop-downs. Short lists stand in the rule itself; a list that is too long for that, or whose entries
 * hold commas, is written into a column of a hidden tab and referred to.
 */
import { INLINE_CHOICES_MAX } from '../../core/limits.ts';
import { sheetNameFor } from '../../core/report/sheet-name.ts';
import { quoteSheet, rangeRef } from './ooxml/refs.ts';
import { SheetModel } from './sheet-model.ts';

/** The wanted name of the hidden tab. */
export const LISTS_SHEET = '_LF_Lists';

/** The drop-downs of one file. */
export interface ChoiceLists {
  /** The formula of a drop-down with these choices. */
  readonly formula: (choices: readonly string[]) => string;
  /** The hidden tab that the formulas refer to, where one is needed. */
  readonly sheet: SheetModel | null;
}

/** Prepares the drop-downs of all tabs. */
export function choiceLists(sheets: readonly SheetModel[]): ChoiceLists {
  const formulas = new Map<string, string>();
  let lists: SheetModel | null = null;
  let columns = 0;
  for (const { choices } of sheets.flatMap((sheet) => sheet.choices)) {
    const key = JSON.stringify(choices);
    if (formulas.has(key)) continue;
    const inline = inlineFormula(choices);
    if (inline !== null) {
      formulas.set(key, inline);
      continue;
    }
    if (lists === null) {
      lists = new SheetModel(
        sheetNameFor(
          LISTS_SHEET,
          sheets.map((sheet) => sheet.name),
        ),
      );
      lists.hidden = true;
    }
    columns++;
    lists.write(
      1,
      columns,
      choices.map((choice) => [choice]),
      ['text'],
    );
    const range = { row: 1, column: columns, rows: choices.length, columns: 1 };
    formulas.set(key, `${quoteSheet(lists.name)}!${rangeRef(range, true)}`);
  }
  return { formula: (choices) => formulas.get(JSON.stringify(choices)) as string, sheet: lists };
}

function inlineFormula(choices: readonly string[]): string | null {
  const list = choices.join(',');
  // A spreadsheet cuts an inline list at its commas and trims the entries.
  const isPlain = choices.every((choice) => choice !== '' && choice === choice.trim() && !/[,"\n\r\t]/.test(choice));
  return isPlain && list.length <= INLINE_CHOICES_MAX ? `"${list}"` : null;
}

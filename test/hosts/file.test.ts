import { FileWorkbook } from '../../workbench/file/workbook.ts';
import { describeHost } from './contract.ts';

describeHost('the file host', async (grids) => FileWorkbook.fromGrids(grids));

export { maxSheetRows, readSheet, type Sheet, type SheetRow } from './read-sheet.js';
export { csvMediaType, writeCsvSheet, writeXlsxSheet, xlsxMediaType, type SheetCell } from './write-sheet.js';
export { sheetTooLarge, unreadableSheet } from './sheet-errors.js';

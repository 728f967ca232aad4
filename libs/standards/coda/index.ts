export { writeCoda, type CodaOptions } from './write.js';
export { codaAmountTooWide } from './amount.js';
export { transactionCode, type AmountType } from './transaction-code.js';
export { readCoda, type CodaReading } from './read.js';
export { codaFindingTexts } from './coda-findings.js';

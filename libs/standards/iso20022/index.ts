export * from './statement.js';
export { isSepaText, toAscii, toSepaText } from './charset.js';
export { isoIdentifier, isoIdentifierTooLong } from './identifier.js';
export { isBic } from './values.js';
export { xmlFindingTexts } from './xml-findings.js';
export * from './pain001/payment-file.js';
export { writePaymentFile } from './pain001/write-payment-file.js';
export { readPaymentFile } from './pain001/read-payment-file.js';
export * from './pain001/payment-reading.js';
export { paymentFindingTexts, reasonOf, type PaymentRule } from './pain001/payment-findings.js';
export type { ReasonCode } from './pain001/rule.js';
export * from './pain002/status-report.js';
export {
  statusMessageFor,
  statusMessages,
  writeStatusReport,
  type StatusMessage,
} from './pain002/write-status-report.js';
export * from './camt/write-camt.js';
export { readCamtStatements, type CamtReading } from './camt/read-camt.js';
export { camtFindingTexts } from './camt/camt-findings.js';

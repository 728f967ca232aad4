export * from './statement.js';
export { isSepaText, toAscii, toSepaText } from './charset.js';

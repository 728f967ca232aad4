export * from './element.js';
export * from './xml-errors.js';
export { readXml, xmlLimits, type XmlLimits } from './read.js';
export { writeXml, type XmlPrefixes } from './write.js';

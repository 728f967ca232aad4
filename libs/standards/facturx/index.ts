export { isCii, readCii, readCiiTree, type ReadCii, writeCii } from './codec/codec.js';
export { ciiTexts } from './codec/cii-texts.js';
export { isPdf } from './container/is-pdf.js';
export { hybridOf, type Hybrid, type HybridAttachment } from './container/hybrid.js';
export { type ConformanceLevel, facturxFileName, facturxXmp } from './container/xmp.js';
export { en16931Guideline } from './terms/table.js';

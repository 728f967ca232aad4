export { renderPage, type Attachment, type PaperOptions } from './render/render-page.js';
export { footerOf } from './render/footer.js';
export { words as paperWords } from './labels/words.js';

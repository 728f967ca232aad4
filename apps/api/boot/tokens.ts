/** The injection token of the document types that this process knows. */
export const DOCUMENT_TYPES = Symbol('DocumentTypes');

export { creditNoteType } from './credit-note.js';
export { draftCreditNote, type DraftCreditNote } from './draft.js';

import { say } from '../common/say.js';

export const creditNoteTitle = say('Creditnota', 'Note de crédit', 'Gutschrift', 'Credit note');

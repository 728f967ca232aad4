import { say } from '../common/say.js';

export const invoiceTitle = say('Factuur', 'Facture', 'Rechnung', 'Invoice');

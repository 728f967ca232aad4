import type { LocalizedText } from '#kernel';
import type { Department } from './person.js';

/** The departments as people call them. */
export const departmentNames: Readonly<Record<Department, LocalizedText>> = {
  sales: { nl: 'Verkoop', fr: 'Ventes', de: 'Verkauf', en: 'Sales' },
  purchasing: { nl: 'Aankoop', fr: 'Achats', de: 'Einkauf', en: 'Purchasing' },
  logistics: { nl: 'Logistiek', fr: 'Logistique', de: 'Logistik', en: 'Logistics' },
  accounting: { nl: 'Boekhouding', fr: 'Comptabilité', de: 'Buchhaltung', en: 'Accounting' },
  'human-resources': {
    nl: 'Personeelsdienst',
    fr: 'Ressources humaines',
    de: 'Personalabteilung',
    en: 'Human resources',
  },
  management: { nl: 'Directie', fr: 'Direction', de: 'Geschäftsleitung', en: 'Management' },
};

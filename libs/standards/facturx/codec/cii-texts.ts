import type { FindingTexts } from '../../finding/finding.js';

export const ciiTexts: FindingTexts = {
  'cii-beyond-en16931': {
    what: {
      nl: '“{value}” in {element} is niet overgenomen: EN 16931 heeft er geen term voor, of hier maar voor één.',
      fr: '« {value} » dans {element} n’a pas été repris : l’EN 16931 n’a pas de terme pour cela, ou un seul à cet endroit.',
      de: '„{value}“ in {element} wurde nicht übernommen: EN 16931 kennt dafür keinen Begriff oder lässt hier nur einen Wert zu.',
      en: '“{value}” in {element} was not taken over: EN 16931 has no term for it, or room for one value only.',
    },
    remedy: {
      nl: 'Kijk op de pdf of u het gegeven nodig hebt, en vraag het zo nodig na bij de afzender.',
      fr: 'Vérifiez dans le PDF si vous avez besoin de cette donnée et, au besoin, demandez-la à l’expéditeur.',
      de: 'Prüfen Sie im PDF, ob Sie die Angabe brauchen, und fragen Sie gegebenenfalls beim Absender nach.',
      en: 'See on the PDF whether you need it, and ask the sender if so.',
    },
  },
};

import type { FindingTexts } from '#standards';

const quantityRemedy = {
  nl: 'Betwist het teveel bij de verkoper en vraag een creditnota, of wacht met betalen tot de levering er is.',
  fr: 'Contestez l’excédent auprès du vendeur et demandez une note de crédit, ou attendez la livraison pour payer.',
  de: 'Beanstanden Sie das Zuviel beim Verkäufer und verlangen Sie eine Gutschrift, oder zahlen Sie erst nach der Lieferung.',
  en: 'Contest the excess with the seller and ask for a credit note, or wait for the delivery before you pay.',
};

/** The words of the three-way match. */
export const matchTexts: FindingTexts = {
  'KONTOR-MATCH-QUANTITY': {
    what: {
      nl: 'Lijn {line}: samen {invoiced:number} aangerekend, maar {delivered:number} ontvangen.',
      fr: 'Ligne {line} : {invoiced:number} facturés au total, mais {delivered:number} reçus.',
      de: 'Position {line}: insgesamt {invoiced:number} berechnet, aber {delivered:number} empfangen.',
      en: 'Line {line}: {invoiced:number} invoiced in all, but {delivered:number} received.',
    },
    remedy: quantityRemedy,
  },
  'KONTOR-MATCH-QUANTITY-DESPATCHED': {
    what: {
      nl: 'Lijn {line}: samen {invoiced:number} aangerekend, maar {delivered:number} verzonden en nog niets ontvangen.',
      fr: 'Ligne {line} : {invoiced:number} facturés au total, mais {delivered:number} expédiés et rien encore reçu.',
      de: 'Position {line}: insgesamt {invoiced:number} berechnet, aber {delivered:number} versandt und noch nichts empfangen.',
      en: 'Line {line}: {invoiced:number} invoiced in all, but {delivered:number} despatched and nothing received yet.',
    },
    remedy: quantityRemedy,
  },
  'KONTOR-MATCH-PRICE': {
    what: {
      nl: 'Lijn {line}: eenheidsprijs {charged:number} aangerekend, maar {agreed:number} overeengekomen.',
      fr: 'Ligne {line} : prix unitaire de {charged:number} facturé, mais {agreed:number} convenu.',
      de: 'Position {line}: Einzelpreis {charged:number} berechnet, aber {agreed:number} vereinbart.',
      en: 'Line {line}: a unit price of {charged:number} is charged, but {agreed:number} was agreed.',
    },
    remedy: {
      nl: 'Vergelijk met de orderbevestiging en vraag een creditnota voor het verschil.',
      fr: 'Comparez avec la confirmation de commande et demandez une note de crédit pour la différence.',
      de: 'Vergleichen Sie mit der Auftragsbestätigung und verlangen Sie eine Gutschrift über die Differenz.',
      en: 'Compare with the order confirmation, and ask for a credit note for the difference.',
    },
  },
  'KONTOR-MATCH-UNIT': {
    what: {
      nl: 'Lijn {line}: eenheid {unit} aangerekend, maar {agreed} besteld.',
      fr: 'Ligne {line} : unité {unit} facturée, mais {agreed} commandée.',
      de: 'Position {line}: Einheit {unit} berechnet, aber {agreed} bestellt.',
      en: 'Line {line}: charged in unit {unit}, but ordered in {agreed}.',
    },
    remedy: {
      nl: 'Reken aan in de eenheid van de bestelling.',
      fr: 'Facturez dans l’unité de la commande.',
      de: 'Berechnen Sie in der Einheit der Bestellung.',
      en: 'Charge in the unit of the order.',
    },
  },
  'KONTOR-MATCH-UNKNOWN-LINE': {
    what: {
      nl: 'Lijn {line} ({name}) staat niet in de bestelling.',
      fr: 'La ligne {line} ({name}) ne figure pas dans la commande.',
      de: 'Position {line} ({name}) steht nicht in der Bestellung.',
      en: 'Line {line} ({name}) is not in the order.',
    },
    remedy: {
      nl: 'Verwijs naar de orderlijn, of ga na of dit besteld werd voordat u betaalt.',
      fr: 'Référez-vous à la ligne de commande, ou vérifiez que ceci a été commandé avant de payer.',
      de: 'Verweisen Sie auf die Bestellposition, oder prüfen Sie vor der Zahlung, ob dies bestellt wurde.',
      en: 'Refer to the order line, or check that this was ordered before you pay.',
    },
  },
  'KONTOR-INVOICED-TWICE': {
    what: {
      nl: 'Lijn {line}: {before:number} werd al aangerekend; samen wordt dat {invoiced:number}, terwijl {most:number} het hoogste is.',
      fr: 'Ligne {line} : {before:number} ont déjà été facturés ; le total serait de {invoiced:number}, alors que {most:number} est le maximum.',
      de: 'Position {line}: {before:number} wurden schon berechnet; zusammen wären es {invoiced:number}, höchstens sind es {most:number}.',
      en: 'Line {line}: {before:number} was invoiced already; that makes {invoiced:number} in all, where {most:number} is the most.',
    },
    remedy: {
      nl: 'Reken alleen aan wat nog niet werd aangerekend; verbeter een foute factuur eerst met een creditnota.',
      fr: 'Ne facturez que ce qui ne l’a pas encore été ; corrigez d’abord une facture erronée par une note de crédit.',
      de: 'Berechnen Sie nur, was noch nicht berechnet wurde; korrigieren Sie eine falsche Rechnung erst durch eine Gutschrift.',
      en: 'Invoice only what was not invoiced yet; correct a wrong invoice by a credit note first.',
    },
  },
};

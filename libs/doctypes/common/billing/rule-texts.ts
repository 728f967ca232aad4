import type { FindingTexts } from '#standards';

/** The words of Kontor's own rules for invoices and credit notes. */
export const billRuleTexts: FindingTexts = {
  'KONTOR-INVOICE-QUANTITY-ZERO': {
    what: {
      nl: 'De hoeveelheid van de lijn is nul.',
      fr: 'La quantité de la ligne est nulle.',
      de: 'Die Menge der Position ist null.',
      en: 'The quantity of the line is zero.',
    },
    remedy: {
      nl: 'Vul de aangerekende hoeveelheid in of laat de lijn weg.',
      fr: 'Indiquez la quantité facturée ou supprimez la ligne.',
      de: 'Geben Sie die berechnete Menge an oder lassen Sie die Position weg.',
      en: 'Give the quantity that is charged, or leave the line out.',
    },
  },
  'KONTOR-INVOICE-PAYABLE': {
    what: {
      nl: 'Het te betalen bedrag {value:number} is te groot, of heeft meer dan de {digits} decimalen van {currency}.',
      fr: 'Le montant à payer {value:number} est trop grand, ou compte plus que les {digits} décimales de {currency}.',
      de: 'Der zahlbare Betrag {value:number} ist zu groß oder hat mehr als die {digits} Nachkommastellen von {currency}.',
      en: 'The amount due {value:number} is too large, or has more than the {digits} decimals of {currency}.',
    },
    remedy: {
      nl: 'Rond het te betalen bedrag af en zet het verschil in het afrondingsbedrag.',
      fr: 'Arrondissez le montant à payer et indiquez la différence dans le montant d’arrondi.',
      de: 'Runden Sie den zahlbaren Betrag und weisen Sie die Differenz als Rundungsbetrag aus.',
      en: 'Round the amount due, and put the difference into the rounding amount.',
    },
  },
  'KONTOR-INVOICE-COMMUNICATION': {
    what: {
      nl: 'De gestructureerde mededeling {value} heeft foute controlecijfers.',
      fr: 'La communication structurée {value} a des chiffres de contrôle erronés.',
      de: 'Die strukturierte Mitteilung {value} hat falsche Prüfziffern.',
      en: 'The structured communication {value} has wrong check digits.',
    },
    remedy: {
      nl: 'De laatste twee cijfers zijn de eerste tien modulo 97, of 97 als dat nul is.',
      fr: 'Les deux derniers chiffres sont les dix premiers modulo 97, ou 97 si le résultat est zéro.',
      de: 'Die letzten zwei Ziffern sind die ersten zehn modulo 97, oder 97, wenn das null ergibt.',
      en: 'The last two digits are the first ten modulo 97, or 97 where that is zero.',
    },
  },
  'KONTOR-INVOICE-IBAN': {
    what: {
      nl: 'De rekening {value} is geen geldige IBAN.',
      fr: 'Le compte {value} n’est pas un IBAN valable.',
      de: 'Das Konto {value} ist keine gültige IBAN.',
      en: 'The account {value} is not a valid IBAN.',
    },
    remedy: {
      nl: 'Neem de IBAN over van een rekeninguittreksel; lengte en controlecijfers moeten kloppen.',
      fr: 'Reprenez l’IBAN d’un extrait de compte ; la longueur et les chiffres de contrôle doivent être exacts.',
      de: 'Übernehmen Sie die IBAN von einem Kontoauszug; Länge und Prüfziffern müssen stimmen.',
      en: 'Copy the IBAN from a bank statement; its length and check digits must be right.',
    },
  },
  'KONTOR-INVOICE-DUE-DATE': {
    what: {
      nl: 'De vervaldag {due:day} ligt voor de factuurdatum {issued:day}.',
      fr: 'La date d’échéance {due:day} précède la date du document, {issued:day}.',
      de: 'Das Fälligkeitsdatum {due:day} liegt vor dem Rechnungsdatum {issued:day}.',
      en: 'The due date {due:day} is before the date of the document, {issued:day}.',
    },
    remedy: {
      nl: 'Kies een vervaldag op of na de factuurdatum, volgens de betalingstermijn.',
      fr: 'Choisissez une échéance égale ou postérieure à la date du document, selon le délai de paiement.',
      de: 'Wählen Sie ein Fälligkeitsdatum am oder nach dem Rechnungsdatum, nach der Zahlungsfrist.',
      en: 'Choose a due date on or after the date of the document, by the terms of payment.',
    },
  },
  'KONTOR-INVOICE-VAT-NUMBER': {
    what: {
      nl: '{value} is geen geldig Belgisch btw-nummer.',
      fr: '{value} n’est pas un numéro de TVA belge valable.',
      de: '{value} ist keine gültige belgische Mehrwertsteuernummer.',
      en: '{value} is not a valid Belgian VAT number.',
    },
    remedy: {
      nl: 'Schrijf BE en de tien cijfers van het ondernemingsnummer, zonder punten: BE0123456749.',
      fr: 'Écrivez BE suivi des dix chiffres du numéro d’entreprise, sans points : BE0123456749.',
      de: 'Schreiben Sie BE und die zehn Ziffern der Unternehmensnummer, ohne Punkte: BE0123456749.',
      en: 'Write BE and the ten digits of the enterprise number, without points: BE0123456749.',
    },
  },
  'KONTOR-INVOICE-SELLER-VAT': {
    what: {
      nl: 'Het btw-nummer van de Belgische verkoper ontbreekt.',
      fr: 'Le numéro de TVA du vendeur belge manque.',
      de: 'Die Mehrwertsteuernummer des belgischen Verkäufers fehlt.',
      en: 'The VAT number of the Belgian seller is missing.',
    },
    remedy: {
      nl: 'Vermeld het btw-nummer: het Btw-wetboek vraagt het op elke factuur en creditnota.',
      fr: 'Mentionnez le numéro de TVA : le Code de la TVA l’exige sur toute facture et note de crédit.',
      de: 'Geben Sie die Nummer an: Das Mehrwertsteuergesetzbuch verlangt sie auf jeder Rechnung und Gutschrift.',
      en: 'Give the VAT number: the Belgian VAT code asks for it on every invoice and credit note.',
    },
  },
  'KONTOR-INVOICE-REGISTER': {
    what: {
      nl: 'De vermelding RPR met de bevoegde ondernemingsrechtbank ontbreekt.',
      fr: 'La mention RPM avec le tribunal de l’entreprise compétent manque.',
      de: 'Die Angabe RJP mit dem zuständigen Unternehmensgericht fehlt.',
      en: 'The mention RPR or RPM with the competent enterprise court is missing.',
    },
    remedy: {
      nl: 'Zet bij de wettelijke gegevens van de verkoper RPR en de rechtbank, bijvoorbeeld "RPR Gent".',
      fr: 'Ajoutez aux données légales du vendeur RPM et le tribunal, par exemple « RPM Liège ».',
      de: 'Ergänzen Sie bei den rechtlichen Angaben des Verkäufers RJP und das Gericht, zum Beispiel „RJP Eupen“.',
      en: 'Add RPR or RPM and the court to the legal information of the seller, for example "RPR Gent".',
    },
  },
};

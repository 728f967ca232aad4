import { defineError } from '#kernel';

export const paymentReferenceUsed = defineError('payment-reference-used', 'final', {
  nl: 'Een andere betaling van deze rekening draagt de referentie {endToEndId} al (AM05): geef deze betaling een eigen referentie.',
  fr: 'Un autre paiement de ce compte porte déjà la référence {endToEndId} (AM05) : donnez à ce paiement sa propre référence.',
  de: 'Eine andere Zahlung dieses Kontos trägt die Referenz {endToEndId} bereits (AM05): Geben Sie dieser Zahlung eine eigene Referenz.',
  en: 'Another payment of this account has the reference {endToEndId} already (AM05): give this payment a reference of its own.',
});

export const amountNotPositive = defineError('amount-not-positive', 'final', {
  nl: 'Het bedrag moet groter zijn dan nul (AM12).',
  fr: 'Le montant doit être supérieur à zéro (AM12).',
  de: 'Der Betrag muss größer als null sein (AM12).',
  en: 'The amount must be greater than zero (AM12).',
});

export const amountTooLarge = defineError('amount-too-large', 'final', {
  nl: 'Het bedrag mag hoogstens {max} zijn (AM12).',
  fr: 'Le montant ne peut dépasser {max} (AM12).',
  de: 'Der Betrag darf höchstens {max} sein (AM12).',
  en: 'The amount may be at most {max} (AM12).',
});

export const invalidStructuredCommunication = defineError('invalid-structured-communication', 'final', {
  nl: '"{value}" is geen gestructureerde mededeling: geef twaalf cijfers; de laatste twee zijn het controlegetal (modulo 97).',
  fr: '« {value} » n’est pas une communication structurée : donnez douze chiffres ; les deux derniers sont le chiffre de contrôle (modulo 97).',
  de: '„{value}“ ist keine strukturierte Mitteilung: Geben Sie zwölf Ziffern an; die letzten zwei sind die Prüfziffern (Modulo 97).',
  en: '"{value}" is not a structured communication: give twelve digits; the last two are the check digits (modulo 97).',
});

export const invalidCreditorReference = defineError('invalid-creditor-reference', 'final', {
  nl: '"{value}" is geen ISO-referentie: na RF volgen twee controlecijfers (modulo 97) en hoogstens 21 letters of cijfers. Neem ze over zoals ze op de factuur staat.',
  fr: '« {value} » n’est pas une référence ISO : après RF viennent deux chiffres de contrôle (modulo 97) et au plus 21 lettres ou chiffres. Reprenez-la telle qu’elle figure sur la facture.',
  de: '„{value}“ ist keine ISO-Referenz: Auf RF folgen zwei Prüfziffern (Modulo 97) und höchstens 21 Buchstaben oder Ziffern. Übernehmen Sie sie, wie sie auf der Rechnung steht.',
  en: '"{value}" is not an ISO reference: RF is followed by two check digits (modulo 97) and at most 21 letters or digits. Copy it as it stands on the invoice.',
});

export const remittanceTwice = defineError('remittance-twice', 'final', {
  nl: 'Een betaling draagt een gestructureerde of een vrije mededeling, niet beide: laat er één weg.',
  fr: 'Un paiement porte une communication structurée ou libre, pas les deux : supprimez-en une.',
  de: 'Eine Zahlung trägt eine strukturierte oder eine freie Mitteilung, nicht beide: Lassen Sie eine weg.',
  en: 'A payment carries a structured communication or free text, not both: leave one out.',
});

export const invalidReference = defineError('invalid-payment-reference', 'final', {
  nl: '"{value}" is geen betalingsreferentie: gebruik hoogstens 35 letters, cijfers of tekens uit / - ? : ( ) . , + en spatie.',
  fr: '« {value} » n’est pas une référence de paiement : utilisez au plus 35 lettres, chiffres ou signes parmi / - ? : ( ) . , + et l’espace.',
  de: '„{value}“ ist keine Zahlungsreferenz: Verwenden Sie höchstens 35 Buchstaben, Ziffern oder Zeichen aus / - ? : ( ) . , + und Leerzeichen.',
  en: '"{value}" is not a payment reference: use at most 35 letters, digits or characters from / - ? : ( ) . , + and space.',
});

export const executionTooLate = defineError('execution-date-too-late', 'final', {
  nl: 'De uitvoeringsdatum {value} ligt meer dan een jaar in de toekomst.',
  fr: 'La date d’exécution {value} se situe dans plus d’un an.',
  de: 'Das Ausführungsdatum {value} liegt mehr als ein Jahr in der Zukunft.',
  en: 'The execution date {value} is more than a year ahead.',
});

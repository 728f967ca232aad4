import type { LocalizedText } from '#kernel';

/** Why the bank refuses a payment: ISO 20022 ExternalStatusReason1Code. */
export const reasonTexts = {
  AC01: {
    nl: 'Het rekeningnummer van de begunstigde bestaat niet bij deze bank.',
    fr: 'Le numéro de compte du bénéficiaire n’existe pas auprès de cette banque.',
    de: 'Die Kontonummer des Begünstigten besteht bei dieser Bank nicht.',
    en: 'The creditor’s account number does not exist at this bank.',
  },
  AC04: {
    nl: 'De rekening van de betaler of van de begunstigde is afgesloten.',
    fr: 'Le compte du payeur ou du bénéficiaire est clôturé.',
    de: 'Das Konto des Zahlers oder des Begünstigten ist geschlossen.',
    en: 'The account of the payer or of the creditor is closed.',
  },
  AC06: {
    nl: 'De rekening van de betaler of van de begunstigde is geblokkeerd.',
    fr: 'Le compte du payeur ou du bénéficiaire est bloqué.',
    de: 'Das Konto des Zahlers oder des Begünstigten ist gesperrt.',
    en: 'The account of the payer or of the creditor is blocked.',
  },
  AG01: {
    nl: 'Een betaling van een rekening naar zichzelf is niet toegelaten.',
    fr: 'Un paiement d’un compte vers lui-même n’est pas autorisé.',
    de: 'Eine Zahlung von einem Konto an dasselbe Konto ist nicht zulässig.',
    en: 'A payment from an account to itself is not allowed.',
  },
  AM03: {
    nl: 'De rekeningen worden niet in de munt van de betaling gehouden.',
    fr: 'Les comptes ne sont pas tenus dans la devise du paiement.',
    de: 'Die Konten werden nicht in der Währung der Zahlung geführt.',
    en: 'The accounts are not kept in the currency of the payment.',
  },
  AM04: {
    nl: 'Het saldo van de betaler volstaat niet: zorg voor dekking en dien een nieuwe betalingsopdracht in.',
    fr: 'Le solde du payeur est insuffisant : approvisionnez le compte et introduisez un nouvel ordre de paiement.',
    de: 'Das Guthaben des Zahlers reicht nicht aus: Sorgen Sie für Deckung und erteilen Sie einen neuen Auftrag.',
    en: 'The payer’s balance is insufficient: fund the account and submit a new payment order.',
  },
  AM05: {
    nl: 'Een andere betaling van deze rekening draagt deze referentie al.',
    fr: 'Un autre paiement de ce compte porte déjà cette référence.',
    de: 'Eine andere Zahlung dieses Kontos trägt diese Referenz bereits.',
    en: 'Another payment of this account has this reference already.',
  },
  AM12: {
    nl: 'Het bedrag is ongeldig: het moet groter zijn dan nul.',
    fr: 'Le montant n’est pas valable : il doit être supérieur à zéro.',
    de: 'Der Betrag ist ungültig: Er muss größer als null sein.',
    en: 'The amount is invalid: it must be greater than zero.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type ReasonCode = keyof typeof reasonTexts;

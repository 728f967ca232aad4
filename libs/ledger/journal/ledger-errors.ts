import { defineError } from '#kernel';

export const transferConflict = defineError('transfer-conflict', 'final', {
  nl: 'Er bestaat al een andere overboeking met id {id}: geef een nieuwe overboeking een nieuw id.',
  fr: 'Un autre virement porte déjà l’identifiant {id} : donnez un nouvel identifiant à un nouveau virement.',
  de: 'Eine andere Umbuchung mit der Kennung {id} besteht bereits: Geben Sie einer neuen Umbuchung eine neue Kennung.',
  en: 'Another transfer has the id {id} already: give a new transfer a new id.',
});

export const insufficientFunds = defineError('insufficient-funds', 'final', {
  nl: 'De rekening heeft niet genoeg om overboeking {id} uit te voeren.',
  fr: 'Le compte n’est pas suffisamment approvisionné pour exécuter le virement {id}.',
  de: 'Das Konto ist für die Umbuchung {id} nicht ausreichend gedeckt.',
  en: 'The account does not hold enough for transfer {id}.',
});

export const unknownAccount = defineError('unknown-account', 'final', {
  nl: 'Overboeking {id} noemt een rekening die niet bestaat.',
  fr: 'Le virement {id} mentionne un compte qui n’existe pas.',
  de: 'Die Umbuchung {id} nennt ein Konto, das es nicht gibt.',
  en: 'Transfer {id} names an account that does not exist.',
});

export const otherLedger = defineError('other-ledger', 'final', {
  nl: 'De rekeningen van overboeking {id} horen niet bij hetzelfde grootboek.',
  fr: 'Les comptes du virement {id} n’appartiennent pas au même grand livre.',
  de: 'Die Konten der Umbuchung {id} gehören nicht zum selben Hauptbuch.',
  en: 'The accounts of transfer {id} do not belong to the same ledger.',
});

export const otherCurrency = defineError('other-currency', 'final', {
  nl: 'De rekeningen van overboeking {id} worden niet in de munt van het bedrag gehouden.',
  fr: 'Les comptes du virement {id} ne sont pas tenus dans la devise du montant.',
  de: 'Die Konten der Umbuchung {id} werden nicht in der Währung des Betrags geführt.',
  en: 'The accounts of transfer {id} are not kept in the currency of the amount.',
});

export const transferRace = defineError('transfer-race', 'transient', {
  nl: 'Dezelfde overboeking werd tegelijk door iemand anders geboekt: probeer opnieuw.',
  fr: 'Le même virement a été comptabilisé au même moment par ailleurs : réessayez.',
  de: 'Dieselbe Umbuchung wurde gleichzeitig anderswo gebucht: Versuchen Sie es erneut.',
  en: 'The same transfer was booked elsewhere at the same moment: try again.',
});

export const unknownLedger = defineError('unknown-ledger', 'final', {
  nl: 'Dit grootboek bestaat niet.',
  fr: 'Ce grand livre n’existe pas.',
  de: 'Dieses Hauptbuch gibt es nicht.',
  en: 'This ledger does not exist.',
});

import { defineError } from '#kernel';

export const noBank = defineError('no-bank', 'final', {
  nl: 'Dit netwerk heeft nog geen bank: open er eerst een.',
  fr: 'Ce réseau n’a pas encore de banque : ouvrez-en une d’abord.',
  de: 'Dieses Netzwerk hat noch keine Bank: Eröffnen Sie zuerst eine.',
  en: 'This network has no bank yet: open one first.',
});

export const ibanTaken = defineError('iban-taken', 'final', {
  nl: 'Er bestaat al een rekening met nummer {iban} van een andere houder.',
  fr: 'Un compte d’un autre titulaire porte déjà le numéro {iban}.',
  de: 'Ein Konto mit der Nummer {iban} besteht bereits für einen anderen Inhaber.',
  en: 'An account of another holder has the number {iban} already.',
});

export const unknownBankAccount = defineError('unknown-bank-account', 'final', {
  nl: 'Deze rekening bestaat niet of is niet van u.',
  fr: 'Ce compte n’existe pas ou n’est pas le vôtre.',
  de: 'Dieses Konto gibt es nicht, oder es ist nicht Ihres.',
  en: 'This account does not exist or is not yours.',
});

export const accountStatusConflict = defineError('account-status-conflict', 'final', {
  nl: 'Dat kan niet met rekening {iban}: haar toestand is "{status}".',
  fr: 'Ce n’est pas possible avec le compte {iban} : son état est « {status} ».',
  de: 'Das ist mit dem Konto {iban} nicht möglich: Sein Zustand ist „{status}“.',
  en: 'That cannot be done with account {iban}: its state is "{status}".',
});

import { defineError } from '#kernel';

export const nothingToReconcile = defineError('nothing-to-reconcile', 'final', {
  nl: 'Deze beweging kan niet afgepunt worden: alleen een ontvangen betaling kan dat.',
  fr: 'Ce mouvement ne peut pas être rapproché : seul un paiement reçu peut l’être.',
  de: 'Diese Bewegung kann nicht zugeordnet werden: Das geht nur mit einer eingegangenen Zahlung.',
  en: 'This movement cannot be reconciled: only a payment that came in can be.',
});

export const movementReconciled = defineError('movement-reconciled', 'final', {
  nl: 'Deze betaling is al volledig afgepunt. Maak dat eerst ongedaan als het niet klopt.',
  fr: 'Ce paiement est déjà entièrement rapproché. Annulez d’abord le rapprochement s’il est inexact.',
  de: 'Diese Zahlung ist schon ganz zugeordnet. Heben Sie die Zuordnung zuerst auf, wenn sie nicht stimmt.',
  en: 'This payment is reconciled in full already. Undo that first if it is not right.',
});

export const notReconciled = defineError('not-reconciled', 'final', {
  nl: 'Deze betaling is niet afgepunt: er is niets om ongedaan te maken.',
  fr: 'Ce paiement n’est pas rapproché : il n’y a rien à annuler.',
  de: 'Diese Zahlung ist nicht zugeordnet: Es gibt nichts aufzuheben.',
  en: 'This payment is not reconciled: there is nothing to undo.',
});

export const unknownClaim = defineError('unknown-claim', 'final', {
  nl: 'Deze vordering bestaat niet, is niet van uw firma of staat in een andere munt.',
  fr: 'Cette créance n’existe pas, n’est pas celle de votre entreprise ou est dans une autre devise.',
  de: 'Diese Forderung gibt es nicht, sie gehört nicht Ihrer Firma oder lautet auf eine andere Währung.',
  en: 'This claim does not exist, is not your firm’s, or is in another currency.',
});

export const claimNamedTwice = defineError('claim-named-twice', 'final', {
  nl: 'Deze vordering staat twee keer in de lijst: noem ze één keer.',
  fr: 'Cette créance figure deux fois dans la liste : citez-la une seule fois.',
  de: 'Diese Forderung steht zweimal in der Liste: Nennen Sie sie einmal.',
  en: 'This claim is in the list twice: name it once.',
});

export const allocationTooLarge = defineError('allocation-too-large', 'final', {
  nl: 'Van deze betaling is nog {rest} {currency} te verdelen; gevraagd is {asked}.',
  fr: 'Il reste {rest} {currency} de ce paiement à répartir ; vous demandez {asked}.',
  de: 'Von dieser Zahlung sind noch {rest} {currency} zu verteilen; verlangt sind {asked}.',
  en: 'Of this payment {rest} {currency} is left to allocate; {asked} is asked for.',
});

export const claimHasNothingOpen = defineError('claim-has-nothing-open', 'final', {
  nl: 'Op {number} staat niets meer open. Geef zelf een bedrag op als het een overbetaling is.',
  fr: 'Il ne reste rien à payer sur {number}. Indiquez un montant s’il s’agit d’un paiement en trop.',
  de: 'Auf {number} ist nichts mehr offen. Geben Sie einen Betrag an, wenn es eine Überzahlung ist.',
  en: 'Nothing is open on {number} any more. Give an amount if it was overpaid.',
});

export const claimNotPayable = defineError('claim-not-payable', 'final', {
  nl: 'Deze vordering is niet te betalen vanaf deze rekening: ze is betaald, niet van uw firma of in een andere munt.',
  fr: 'Cette créance n’est pas à payer depuis ce compte : elle est payée, n’est pas celle de votre entreprise ou est dans une autre devise.',
  de: 'Diese Forderung ist von diesem Konto nicht zu zahlen: Sie ist bezahlt, betrifft nicht Ihre Firma oder lautet auf eine andere Währung.',
  en: 'This claim is not payable from this account: it is paid, not your firm’s, or in another currency.',
});

import { defineError } from '#kernel';

export const grantConflict = defineError('grant-conflict', 'final', {
  nl: 'Onder dit kenmerk werd al een andere toelage geboekt. Begin een nieuwe toelage.',
  fr: 'Une autre dotation a déjà été comptabilisée sous cette référence. Commencez une nouvelle dotation.',
  de: 'Unter dieser Kennung wurde bereits eine andere Zuwendung gebucht. Beginnen Sie eine neue Zuwendung.',
  en: 'Another grant was booked under this id already. Start a new grant.',
});

export const noFirmToGrant = defineError('no-firm-to-grant', 'final', {
  nl: 'De klas heeft geen firma met een open rekening om geld aan te geven.',
  fr: 'La classe n’a aucune entreprise disposant d’un compte ouvert à créditer.',
  de: 'Die Klasse hat keine Firma mit offenem Konto, der Geld gegeben werden könnte.',
  en: 'The class has no firm with an open account to give money to.',
});

export const grantTooLarge = defineError('grant-too-large', 'final', {
  nl: 'Een toelage is hoogstens {most} per firma: geef een kleiner bedrag.',
  fr: 'Une dotation est d’au plus {most} par entreprise : donnez un montant plus petit.',
  de: 'Eine Zuwendung beträgt höchstens {most} je Firma: Geben Sie einen kleineren Betrag.',
  en: 'A grant is at most {most} for each firm: give a smaller amount.',
});

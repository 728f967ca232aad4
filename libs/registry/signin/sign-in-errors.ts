import { defineError } from '#kernel';

export const signInFailed = defineError('sign-in-failed', 'final', {
  nl: 'Gebruikersnaam of wachtwoord klopt niet: probeer opnieuw of vraag uw leerkracht om een nieuw wachtwoord.',
  fr: 'Le nom d’utilisateur ou le mot de passe est incorrect : réessayez ou demandez un nouveau mot de passe à votre enseignant.',
  de: 'Benutzername oder Passwort stimmt nicht: Versuchen Sie es erneut oder bitten Sie Ihre Lehrkraft um ein neues Passwort.',
  en: 'The user name or password is wrong: try again or ask your teacher for a new password.',
});

export const tooManyAttempts = defineError('too-many-attempts', 'transient', {
  nl: 'Te veel mislukte pogingen: wacht {seconds} seconden en probeer dan opnieuw.',
  fr: 'Trop de tentatives manquées : attendez {seconds} secondes puis réessayez.',
  de: 'Zu viele Fehlversuche: Warten Sie {seconds} Sekunden und versuchen Sie es dann erneut.',
  en: 'Too many failed attempts: wait {seconds} seconds and then try again.',
});

export const notSignedIn = defineError('not-signed-in', 'final', {
  nl: 'U bent niet aangemeld of uw sessie is verlopen: meld u opnieuw aan.',
  fr: 'Vous n’êtes pas connecté ou votre session a expiré : connectez-vous à nouveau.',
  de: 'Sie sind nicht angemeldet oder Ihre Sitzung ist abgelaufen: Melden Sie sich erneut an.',
  en: 'You are not signed in or your session has expired: sign in again.',
});

export const secretMissing = defineError('secret-missing', 'final', {
  nl: 'Aanmelden via de school is niet mogelijk zolang de installatie geen geheim heeft: stel KONTOR_SECRET in (minstens 32 tekens).',
  fr: 'La connexion par l’école est impossible tant que l’installation n’a pas de secret : définissez KONTOR_SECRET (au moins 32 caractères).',
  de: 'Die Anmeldung über die Schule ist nicht möglich, solange die Installation kein Geheimnis hat: Setzen Sie KONTOR_SECRET (mindestens 32 Zeichen).',
  en: 'Signing in through the school is not possible while the installation has no secret: set KONTOR_SECRET (at least 32 characters).',
});

export const wrongCurrentPassword = defineError('wrong-current-password', 'final', {
  nl: 'Dit is niet uw huidige wachtwoord. Bent u het vergeten, vraag dan uw leerkracht om een nieuw.',
  fr: 'Ce n’est pas votre mot de passe actuel. Si vous l’avez oublié, demandez-en un nouveau à votre enseignant.',
  de: 'Das ist nicht Ihr jetziges Passwort. Haben Sie es vergessen, bitten Sie Ihre Lehrkraft um ein neues.',
  en: 'This is not your current password. If you have forgotten it, ask your teacher for a new one.',
});

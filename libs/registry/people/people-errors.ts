import { defineError } from '#kernel';

export const invalidUserName = defineError('invalid-user-name', 'final', {
  nl: '"{value}" kan geen gebruikersnaam zijn: gebruik 2 tot 64 letters, cijfers of de tekens . _ - @ +.',
  fr: '« {value} » ne peut pas être un nom d’utilisateur : utilisez de 2 à 64 lettres, chiffres ou les signes . _ - @ +.',
  de: '„{value}“ kann kein Benutzername sein: Verwenden Sie 2 bis 64 Buchstaben, Ziffern oder die Zeichen . _ - @ +.',
  en: '"{value}" cannot be a user name: use 2 to 64 letters, digits or the characters . _ - @ +.',
});

export const userNameTaken = defineError('user-name-taken', 'final', {
  nl: 'Deze gebruikersnaam bestaat al in het netwerk: kies een andere.',
  fr: 'Ce nom d’utilisateur existe déjà dans le réseau : choisissez-en un autre.',
  de: 'Dieser Benutzername existiert bereits im Netzwerk: Wählen Sie einen anderen.',
  en: 'This user name already exists in the network: choose another.',
});

export const passwordTooShort = defineError('password-too-short', 'final', {
  nl: 'Het wachtwoord moet minstens {min} tekens tellen: een zinnetje is makkelijk te onthouden.',
  fr: 'Le mot de passe doit compter au moins {min} caractères : une petite phrase se retient facilement.',
  de: 'Das Passwort muss mindestens {min} Zeichen haben: Ein kurzer Satz lässt sich leicht merken.',
  en: 'The password must have at least {min} characters: a short sentence is easy to remember.',
});

export const ownOfficeRole = defineError('own-office-role', 'final', {
  nl: 'U kan uzelf niet uit het netwerkkantoor halen: laat een collega van het netwerkkantoor het doen.',
  fr: 'Vous ne pouvez pas vous retirer vous-même du bureau du réseau : demandez-le à un collègue du bureau.',
  de: 'Sie können sich nicht selbst aus des Netzwerkbüros nehmen: Lassen Sie es jemanden aus des Netzwerkbüros tun.',
  en: 'You cannot take yourself out of the network office: have a colleague of the office do it.',
});

import { defineError } from '#kernel';

export const invalidNetworkCode = defineError('invalid-network-code', 'final', {
  nl: '"{value}" kan geen code van een netwerk zijn: gebruik 2 tot 31 kleine letters, cijfers of streepjes, te beginnen met een letter.',
  fr: '« {value} » ne peut pas être le code d’un réseau : utilisez de 2 à 31 minuscules, chiffres ou tirets, en commençant par une lettre.',
  de: '„{value}“ kann kein Code eines Netzwerks sein: Verwenden Sie 2 bis 31 Kleinbuchstaben, Ziffern oder Striche, am Anfang ein Buchstabe.',
  en: '"{value}" cannot be the code of a network: use 2 to 31 small letters, digits or dashes, beginning with a letter.',
});

export const networkCodeTaken = defineError('network-code-taken', 'final', {
  nl: 'Er bestaat al een netwerk met code {code}: kies een andere.',
  fr: 'Un réseau porte déjà le code {code} : choisissez-en un autre.',
  de: 'Ein Netzwerk mit dem Code {code} besteht bereits: Wählen Sie einen anderen.',
  en: 'A network with the code {code} exists already: choose another.',
});

export const invalidBic = defineError('invalid-bic', 'final', {
  nl: '"{value}" is geen BIC: geef 8 of 11 tekens, zoals KONTBEBB.',
  fr: '« {value} » n’est pas un BIC : donnez 8 ou 11 caractères, comme KONTBEBB.',
  de: '„{value}“ ist kein BIC: Geben Sie 8 oder 11 Zeichen an, etwa KONTBEBB.',
  en: '"{value}" is not a BIC: give 8 or 11 characters, such as KONTBEBB.',
});

export const invalidBankCode = defineError('invalid-bank-code', 'final', {
  nl: '"{value}" is geen bankcode waarmee in {country} rekeningnummers gemaakt kunnen worden.',
  fr: '« {value} » n’est pas un code de banque permettant de former des numéros de compte en {country}.',
  de: '„{value}“ ist keine Bankleitzahl, mit der in {country} Kontonummern gebildet werden können.',
  en: '"{value}" is not a bank code from which account numbers can be made in {country}.',
});

export const invalidTimeZone = defineError('invalid-time-zone', 'final', {
  nl: '"{value}" is geen tijdzone: gebruik een naam zoals Europe/Brussels.',
  fr: '« {value} » n’est pas un fuseau horaire : utilisez un nom comme Europe/Brussels.',
  de: '„{value}“ ist keine Zeitzone: Verwenden Sie einen Namen wie Europe/Brussels.',
  en: '"{value}" is not a time zone: use a name such as Europe/Brussels.',
});

export const invalidStartCapital = defineError('invalid-start-capital', 'final', {
  nl: 'Een startkapitaal kan niet negatief zijn: vul nul of een positief bedrag in.',
  fr: 'Un capital de départ ne peut pas être négatif : indiquez zéro ou un montant positif.',
  de: 'Ein Startkapital kann nicht negativ sein: Geben Sie null oder einen positiven Betrag ein.',
  en: 'A start capital cannot be negative: give zero or a positive amount.',
});

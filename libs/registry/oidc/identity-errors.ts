import { defineError } from '#kernel';

export const identityProviderTaken = defineError('identity-provider-taken', 'final', {
  nl: 'Deze aanmelddienst is voor deze school al ingesteld: wijzig de bestaande.',
  fr: 'Ce service de connexion est déjà configuré pour cette école : modifiez celui qui existe.',
  de: 'Dieser Anmeldedienst ist für diese Schule schon eingerichtet: Ändern Sie den bestehenden.',
  en: 'This sign-in service is already set up for this school: change the existing one.',
});

export const invalidIssuer = defineError('invalid-issuer', 'final', {
  nl: '"{value}" kan niet het adres van een aanmelddienst zijn: geef het https-adres uit zijn documentatie, zonder vraagteken of hekje.',
  fr: '« {value} » ne peut pas être l’adresse d’un service de connexion : indiquez l’adresse https de sa documentation, sans point d’interrogation ni dièse.',
  de: '„{value}“ kann nicht die Adresse eines Anmeldedienstes sein: Geben Sie die https-Adresse aus seiner Dokumentation an, ohne Fragezeichen und Raute.',
  en: '"{value}" cannot be the address of a sign-in service: give the https address from its documentation, without question mark or hash.',
});

export const identityProviderUnreachable = defineError('identity-provider-unreachable', 'transient', {
  nl: 'De aanmelddienst {name} antwoordt niet zoals het hoort. Probeer het later opnieuw of meld u aan met uw wachtwoord; het netwerkkantoor kan het adres nakijken.',
  fr: 'Le service de connexion {name} ne répond pas comme il faut. Réessayez plus tard ou connectez-vous avec votre mot de passe ; le bureau du réseau peut vérifier l’adresse.',
  de: 'Der Anmeldedienst {name} antwortet nicht wie erwartet. Versuchen Sie es später erneut oder melden Sie sich mit Ihrem Passwort an; das Netzwerkbüro kann die Adresse prüfen.',
  en: 'The sign-in service {name} does not answer as it should. Try again later or sign in with your password; the network office can check its address.',
});

export const identityRefused = defineError('identity-refused', 'final', {
  nl: 'De aanmelding bij {name} is niet voltooid. Probeer het opnieuw, of meld u aan met uw wachtwoord.',
  fr: 'La connexion auprès de {name} n’a pas abouti. Réessayez, ou connectez-vous avec votre mot de passe.',
  de: 'Die Anmeldung bei {name} wurde nicht abgeschlossen. Versuchen Sie es erneut oder melden Sie sich mit Ihrem Passwort an.',
  en: 'The sign-in with {name} was not completed. Try again, or sign in with your password.',
});

export const signInExpired = defineError('sign-in-expired', 'final', {
  nl: 'Deze aanmelding is verlopen of in een ander venster begonnen. Begin opnieuw op de aanmeldpagina.',
  fr: 'Cette connexion a expiré ou a commencé dans une autre fenêtre. Recommencez depuis la page de connexion.',
  de: 'Diese Anmeldung ist abgelaufen oder wurde in einem anderen Fenster begonnen. Beginnen Sie auf der Anmeldeseite neu.',
  en: 'This sign-in has expired or was begun in another window. Start again on the sign-in page.',
});

export const identityIncomplete = defineError('identity-incomplete', 'final', {
  nl: '{name} zegt niet wie u bent: "{claim}" ontbreekt of is niet bevestigd. Vraag de beheerder van uw school dit gegeven vrij te geven.',
  fr: '{name} ne dit pas qui vous êtes : « {claim} » manque ou n’est pas confirmé. Demandez à l’administrateur de votre école de transmettre cette donnée.',
  de: '{name} sagt nicht, wer Sie sind: „{claim}“ fehlt oder ist nicht bestätigt. Bitten Sie die Verwaltung Ihrer Schule, diese Angabe freizugeben.',
  en: '{name} does not say who you are: "{claim}" is missing or not verified. Ask your school’s administrator to release it.',
});

export const identityUnknown = defineError('identity-unknown', 'final', {
  nl: '{name} kent u als "{value}", maar niemand van uw school is hier zo ingeschreven. Vraag uw leerkracht u in te schrijven.',
  fr: '{name} vous connaît sous « {value} », mais personne de votre école n’est inscrit ici sous ce nom. Demandez à votre enseignant de vous inscrire.',
  de: '{name} kennt Sie als „{value}“, aber niemand an Ihrer Schule ist hier so angemeldet. Bitten Sie Ihre Lehrkraft, Sie einzutragen.',
  en: '{name} knows you as "{value}", but nobody of your school is registered here like that. Ask your teacher to register you.',
});

export const identityAmbiguous = defineError('identity-ambiguous', 'final', {
  nl: 'Bij "{value}" horen hier verschillende personen, of iemand die al met een andere account gekoppeld is. Vraag uw leerkracht de gegevens na te kijken.',
  fr: 'Plusieurs personnes correspondent ici à « {value} », ou une personne déjà liée à un autre compte. Demandez à votre enseignant de vérifier les données.',
  de: 'Zu „{value}“ gehören hier mehrere Personen oder jemand, der schon mit einem anderen Konto verbunden ist. Bitten Sie Ihre Lehrkraft, die Daten zu prüfen.',
  en: 'Several people here belong to "{value}", or somebody who is already linked with another account. Ask your teacher to check the data.',
});

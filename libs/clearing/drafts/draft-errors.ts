import { defineError } from '#kernel';

export const draftChanged = defineError('draft-changed', 'final', {
  nl: '{name} heeft dit concept bewaard op {at}, nadat u het opende. Uw versie is niet bewaard: bekijk eerst die van {name}.',
  fr: '{name} a enregistré ce brouillon le {at}, après que vous l’avez ouvert. Votre version n’est pas enregistrée : voyez d’abord celle de {name}.',
  de: '{name} hat diesen Entwurf am {at} gespeichert, nachdem Sie ihn geöffnet haben. Ihre Fassung ist nicht gespeichert: Sehen Sie sich erst die von {name} an.',
  en: '{name} saved this draft on {at}, after you opened it. Your version is not saved: look at the one of {name} first.',
});

export const draftSent = defineError('draft-sent', 'final', {
  nl: 'Dit concept is al verzonden en kan niet meer veranderen. Maak voor een correctie een nieuw document.',
  fr: 'Ce brouillon a déjà été envoyé et ne peut plus changer. Faites un nouveau document pour corriger.',
  de: 'Dieser Entwurf ist schon gesendet und kann sich nicht mehr ändern. Machen Sie für eine Berichtigung ein neues Dokument.',
  en: 'This draft has been sent and can no longer change. Make a new document to correct it.',
});

export const draftIdTaken = defineError('draft-id-taken', 'final', {
  nl: 'Met dit nummer bestaat al een ander concept. Maak een nieuw nummer.',
  fr: 'Un autre brouillon porte déjà cet identifiant. Faites-en un nouveau.',
  de: 'Unter dieser Kennung gibt es schon einen anderen Entwurf. Nehmen Sie eine neue.',
  en: 'Another draft has this id already. Make a new one.',
});

export const draftWithoutReceiver = defineError('draft-without-receiver', 'final', {
  nl: 'Het concept heeft nog geen ontvanger. Kies voor wie het is en verzend het dan.',
  fr: 'Le brouillon n’a pas encore de destinataire. Choisissez à qui il est destiné, puis envoyez-le.',
  de: 'Der Entwurf hat noch keinen Empfänger. Wählen Sie, für wen er ist, und senden Sie ihn dann.',
  en: 'The draft has no receiver yet. Choose whom it is for, then send it.',
});

export const draftTooLarge = defineError('draft-too-large', 'final', {
  nl: 'Het concept telt {size} tekens; hoogstens {most} zijn toegestaan. Verdeel het over meer documenten.',
  fr: 'Le brouillon compte {size} caractères ; au plus {most} sont admis. Répartissez-le sur plusieurs documents.',
  de: 'Der Entwurf hat {size} Zeichen; höchstens {most} sind erlaubt. Verteilen Sie ihn auf mehrere Dokumente.',
  en: 'The draft has {size} characters; at most {most} are allowed. Split it into several documents.',
});

export const draftUnstorable = defineError('draft-unstorable', 'final', {
  nl: 'Het concept bevat een teken dat niet bewaard kan worden, of is dieper genest dan een document ooit is. Verwijder het teken.',
  fr: 'Le brouillon contient un caractère qui ne peut être conservé, ou est plus imbriqué que ne l’est un document. Supprimez-le.',
  de: 'Der Entwurf enthält ein Zeichen, das nicht gespeichert werden kann, oder ist tiefer verschachtelt als je ein Dokument. Entfernen Sie es.',
  en: 'The draft has a character that cannot be stored, or is nested deeper than any document. Remove it.',
});

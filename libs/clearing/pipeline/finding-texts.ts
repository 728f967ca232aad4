import { invalidAmount } from '#kernel';
import type { FindingTexts } from '#standards';

/** The texts of what the clearing itself finds, whatever the type of the document. */
export const clearingFindingTexts: FindingTexts = {
  'KONTOR-JSON': {
    what: {
      nl: 'De inhoud is geen geldige JSON.',
      fr: 'Le contenu n’est pas du JSON valable.',
      de: 'Der Inhalt ist kein gültiges JSON.',
      en: 'The content is not valid JSON.',
    },
    remedy: {
      nl: 'Controleer haakjes, aanhalingstekens en komma’s en verstuur het document opnieuw.',
      fr: 'Vérifiez les accolades, les guillemets et les virgules, puis renvoyez le document.',
      de: 'Prüfen Sie Klammern, Anführungszeichen und Kommas und senden Sie das Dokument erneut.',
      en: 'Check brackets, quotation marks and commas and send the document again.',
    },
  },
  'KONTOR-ENVELOPE-TYPE': {
    what: {
      nl: 'De enveloppe kondigt "{announced}" aan, maar bevat "{found}".',
      fr: 'L’enveloppe annonce « {announced} » mais contient « {found} ».',
      de: 'Der Umschlag kündigt „{announced}“ an, enthält aber „{found}“.',
      en: 'The envelope announces "{announced}" but holds "{found}".',
    },
    remedy: {
      nl: 'Verstuur het document onder zijn eigen type.',
      fr: 'Envoyez le document sous son propre type.',
      de: 'Senden Sie das Dokument unter seiner eigenen Art.',
      en: 'Send the document under its own type.',
    },
  },
  'KONTOR-ENVELOPE-SENDER': {
    what: {
      nl: 'Dit document hoort van {expected} te komen, maar noemt {found} als {role}.',
      fr: 'Ce document devrait venir de {expected}, mais il nomme {found} comme {role}.',
      de: 'Dieses Dokument müsste von {expected} kommen, nennt aber {found} als {role}.',
      en: 'This document should come from {expected} but names {found} as {role}.',
    },
    remedy: {
      nl: 'Vul het deelnemersnummer van de eigen firma in.',
      fr: 'Indiquez l’identifiant de participant de votre propre entreprise.',
      de: 'Tragen Sie die Teilnehmerkennung der eigenen Firma ein.',
      en: 'Fill in the participant id of your own firm.',
    },
  },
  'KONTOR-ENVELOPE-RECEIVER': {
    what: {
      nl: 'De enveloppe gaat naar {expected}, maar het document noemt {found} als {role}.',
      fr: 'L’enveloppe va à {expected}, mais le document nomme {found} comme {role}.',
      de: 'Der Umschlag geht an {expected}, das Dokument nennt aber {found} als {role}.',
      en: 'The envelope goes to {expected}, but the document names {found} as {role}.',
    },
    remedy: {
      nl: 'Zorg dat enveloppe en document dezelfde ontvanger noemen.',
      fr: 'Veillez à ce que l’enveloppe et le document nomment le même destinataire.',
      de: 'Umschlag und Dokument müssen denselben Empfänger nennen.',
      en: 'Make the envelope and the document name the same receiver.',
    },
  },
  'KONTOR-NUMBER-USED': {
    what: {
      nl: 'Nummer {number} werd al gebruikt voor een ander document van dit type.',
      fr: 'Le numéro {number} a déjà servi pour un autre document de ce type.',
      de: 'Die Nummer {number} wurde schon für ein anderes Dokument dieser Art verwendet.',
      en: 'Number {number} has already been used for another document of this type.',
    },
    remedy: {
      nl: 'Geef het document het volgende vrije nummer; een fout in het eerste verbetert u met een nieuw document.',
      fr: 'Donnez au document le numéro libre suivant ; une erreur dans le premier se corrige par un nouveau document.',
      de: 'Geben Sie dem Dokument die nächste freie Nummer; einen Fehler im ersten berichtigt ein weiteres Dokument.',
      en: 'Give the document the next free number; a mistake in the first is corrected by a further document.',
    },
  },
  'KONTOR-ALREADY-RECEIVED': {
    what: {
      nl: 'Dit document was al ontvangen en wordt niet twee keer verwerkt.',
      fr: 'Ce document avait déjà été reçu et n’est pas traité deux fois.',
      de: 'Dieses Dokument lag schon vor und wird nicht zweimal verarbeitet.',
      en: 'This document had been received before and is not processed twice.',
    },
    remedy: {
      nl: 'U hoeft niets te doen.',
      fr: 'Vous n’avez rien à faire.',
      de: 'Sie müssen nichts tun.',
      en: 'There is nothing to do.',
    },
  },
  'KONTOR-REFERENCE-UNKNOWN': {
    what: {
      nl: 'Het document verwijst naar {type} {number}, maar tussen deze twee firma’s bestaat dat niet.',
      fr: 'Le document renvoie à {type} {number}, qui n’existe pas entre ces deux entreprises.',
      de: 'Das Dokument verweist auf {type} {number}; zwischen diesen beiden Firmen gibt es das nicht.',
      en: 'The document refers to {type} {number}, which does not exist between these two firms.',
    },
    remedy: {
      nl: 'Neem het nummer over zoals het op het ontvangen document staat.',
      fr: 'Reprenez le numéro tel qu’il figure sur le document reçu.',
      de: 'Übernehmen Sie die Nummer so, wie sie auf dem erhaltenen Dokument steht.',
      en: 'Copy the number as it stands on the document that you received.',
    },
  },
  'KONTOR-REFERENCE-MISSING': {
    what: {
      nl: 'Het document zegt niet op welk eerder document het antwoordt.',
      fr: 'Le document n’indique pas à quel document précédent il se rapporte.',
      de: 'Das Dokument sagt nicht, auf welches frühere Dokument es sich bezieht.',
      en: 'The document does not say which earlier document it follows.',
    },
    remedy: {
      nl: 'Vul het nummer van de bestelling of de levering in.',
      fr: 'Indiquez le numéro de la commande ou de la livraison.',
      de: 'Tragen Sie die Nummer der Bestellung oder Lieferung ein.',
      en: 'Fill in the number of the order or the despatch.',
    },
  },
  'KONTOR-STATE': {
    what: {
      nl: '{type} {number} heeft status "{state}": daarop kan dit document niet meer volgen.',
      fr: '{type} {number} est à l’état « {state} » : ce document ne peut plus y faire suite.',
      de: '{type} {number} hat den Stand „{state}“: Darauf kann dieses Dokument nicht mehr folgen.',
      en: '{type} {number} is in state "{state}": this document can no longer follow it.',
    },
    remedy: {
      nl: 'Bekijk het dossier en stuur het document dat bij deze status past.',
      fr: 'Consultez le dossier et envoyez le document qui convient à cet état.',
      de: 'Sehen Sie sich den Vorgang an und senden Sie das Dokument, das zu diesem Stand passt.',
      en: 'Look at the trade case and send the document that fits this state.',
    },
  },
  'KONTOR-STOCK': {
    what: {
      nl: 'Van product {product} zijn {available:number} in voorraad; {wanted:number} kunnen niet vertrekken.',
      fr: 'Le stock du produit {product} est de {available:number} ; {wanted:number} ne peuvent pas partir.',
      de: 'Vom Produkt {product} sind {available:number} auf Lager; {wanted:number} können nicht abgehen.',
      en: 'There are {available:number} of product {product} in stock; {wanted:number} cannot leave.',
    },
    remedy: {
      nl: 'Lever wat er is en de rest later, of vul eerst de voorraad aan.',
      fr: 'Livrez ce qui est disponible et le reste plus tard, ou réapprovisionnez d’abord.',
      de: 'Liefern Sie, was da ist, und den Rest später, oder füllen Sie zuerst das Lager auf.',
      en: 'Deliver what is there and the rest later, or replenish the stock first.',
    },
  },
  'KONTOR-AMOUNT': {
    what: invalidAmount.message,
    remedy: {
      nl: 'Verbeter het bedrag en verstuur het document opnieuw.',
      fr: 'Corrigez le montant et renvoyez le document.',
      de: 'Berichtigen Sie den Betrag und senden Sie das Dokument erneut.',
      en: 'Correct the amount and send the document again.',
    },
  },
  'KONTOR-PROCESSING': {
    what: {
      nl: 'Het document kon door een fout van het systeem niet worden verwerkt.',
      fr: 'Le document n’a pas pu être traité à cause d’une erreur du système.',
      de: 'Das Dokument konnte wegen eines Fehlers im System nicht verarbeitet werden.',
      en: 'The document could not be processed because of an error in the system.',
    },
    remedy: {
      nl: 'Het netwerkkantoor ziet de fout en kan de verwerking opnieuw starten; verstuur het document niet nog eens.',
      fr: 'Le bureau du réseau voit l’erreur et peut relancer le traitement ; ne renvoyez pas le document.',
      de: 'Das Netzwerkbüro sieht den Fehler und kann die Verarbeitung neu starten; senden Sie das Dokument nicht erneut.',
      en: 'The network office sees the error and can start the processing again; do not send the document again.',
    },
  },
};

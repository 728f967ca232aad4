import type { FindingTexts } from '#standards';
import { commonTexts } from '../common/common-texts.js';
import { say } from '../common/say.js';
import { orderAmountTexts } from './order-amount-texts.js';
import { orderContextTexts } from './order-context-texts.js';

export const orderTexts: FindingTexts = {
  ...commonTexts,
  ...orderAmountTexts,
  ...orderContextTexts,
  'PEPPOL-T01-R001': {
    what: say(
      'Lijnnummer {identifier} komt meer dan eens voor.',
      'Le numéro de ligne {identifier} apparaît plusieurs fois.',
      'Die Positionsnummer {identifier} kommt mehrfach vor.',
      'Line identifier {identifier} occurs more than once.',
    ),
    remedy: say(
      'Geef elke lijn een eigen nummer.',
      'Donnez à chaque ligne son propre numéro.',
      'Geben Sie jeder Position eine eigene Nummer.',
      'Give every line its own identifier.',
    ),
  },
  'PEPPOL-T01-R003': {
    what: say(
      'Een bedrag staat in {currency}, niet in de munt van de bestelling.',
      'Un montant est en {currency} et non dans la devise de la commande.',
      'Ein Betrag steht in {currency} statt in der Währung der Bestellung.',
      'An amount is in {currency}, not in the currency of the order.',
    ),
    remedy: say(
      'Druk alle bedragen in één munt uit.',
      'Exprimez tous les montants dans une seule devise.',
      'Geben Sie alle Beträge in einer Währung an.',
      'State all amounts in one currency.',
    ),
  },
  'PEPPOL-T01-R004': {
    what: say(
      'Het bestelde aantal {quantity} is negatief.',
      'La quantité commandée {quantity} est négative.',
      'Die bestellte Menge {quantity} ist negativ.',
      'The ordered quantity {quantity} is negative.',
    ),
    remedy: say(
      'Bestel een aantal groter dan nul.',
      'Commandez une quantité supérieure à zéro.',
      'Bestellen Sie eine Menge über null.',
      'Order a quantity above zero.',
    ),
  },
  'KONTOR-ORDER-LINE-QUANTITY': {
    what: say(
      'Het bestelde aantal is nul.',
      'La quantité commandée est nulle.',
      'Die bestellte Menge ist null.',
      'The ordered quantity is zero.',
    ),
    remedy: say(
      'Bestel een aantal groter dan nul of schrap de lijn.',
      'Commandez une quantité supérieure à zéro ou supprimez la ligne.',
      'Bestellen Sie eine Menge über null oder streichen Sie die Position.',
      'Order a quantity above zero, or drop the line.',
    ),
  },
  'PEPPOL-T01-R014': {
    what: say(
      'De aanvrager heeft naam noch identificatie.',
      'Le demandeur n’a ni nom ni identifiant.',
      'Der Bedarfsträger hat weder Namen noch Kennung.',
      'The originator has neither a name nor an identifier.',
    ),
    remedy: say(
      'Vul een van beide in of laat de aanvrager weg.',
      'Indiquez l’un des deux ou omettez le demandeur.',
      'Geben Sie eines von beiden an oder lassen Sie den Bedarfsträger weg.',
      'State one of them, or leave the originator out.',
    ),
  },
  'PEPPOL-T01-R026': {
    what: say(
      'Btw-nummer {number} begint niet met een landcode.',
      'Le numéro de TVA {number} ne commence pas par un code de pays.',
      'Die USt-IdNr. {number} beginnt nicht mit einem Ländercode.',
      'VAT number {number} does not start with a country code.',
    ),
    remedy: say(
      'Zet de landcode ervoor, bijvoorbeeld BE.',
      'Faites-le précéder du code de pays, par exemple BE.',
      'Stellen Sie den Ländercode voran, zum Beispiel BE.',
      'Put the country code in front, for example BE.',
    ),
  },
  'PEPPOL-T01-R029': {
    what: say(
      'Btw-categorie {category} heeft geen tarief.',
      'La catégorie de TVA {category} n’a pas de taux.',
      'Die USt.-Kategorie {category} hat keinen Satz.',
      'VAT category {category} has no rate.',
    ),
    remedy: say(
      'Vul het tarief in; alleen categorie O heeft er geen.',
      'Indiquez le taux ; seule la catégorie O n’en a pas.',
      'Geben Sie den Satz an; nur die Kategorie O hat keinen.',
      'State the rate; only category O has none.',
    ),
  },
  'PEPPOL-T01-R030': {
    what: say(
      'Het normale btw-tarief (S) moet groter zijn dan nul.',
      'Le taux normal de TVA (S) doit être supérieur à zéro.',
      'Der Regelsatz der USt. (S) muss über null liegen.',
      'The rate of standard rated VAT (S) must be above zero.',
    ),
    remedy: say(
      'Vul het tarief in of kies categorie Z voor een nultarief.',
      'Indiquez le taux, ou la catégorie Z pour un taux zéro.',
      'Geben Sie den Satz an oder wählen Sie für den Nullsatz die Kategorie Z.',
      'State the rate, or use category Z for a zero rate.',
    ),
  },
  'PEPPOL-T01-R031': {
    what: say(
      'Het proces {profile} past niet bij een bestelling.',
      'Le processus {profile} ne convient pas à une commande.',
      'Der Prozess {profile} passt nicht zu einer Bestellung.',
      'Process {profile} does not suit an order.',
    ),
    remedy: say(
      'Gebruik het proces ordering, order_only of advanced_ordering van Peppol BIS 3.',
      'Utilisez le processus ordering, order_only ou advanced_ordering de Peppol BIS 3.',
      'Verwenden Sie den Prozess ordering, order_only oder advanced_ordering von Peppol BIS 3.',
      'Use the process ordering, order_only or advanced_ordering of Peppol BIS 3.',
    ),
  },
  'PEPPOL-T01-R034': {
    what: say(
      'De specificatie begint niet met {specification}.',
      'La spécification ne commence pas par {specification}.',
      'Die Spezifikation beginnt nicht mit {specification}.',
      'The specification does not start with {specification}.',
    ),
    remedy: say(
      'Laat het veld leeg; het wordt dan ingevuld.',
      'Laissez le champ vide ; il sera alors rempli.',
      'Lassen Sie das Feld leer; es wird dann ausgefüllt.',
      'Leave the field empty; it is filled in then.',
    ),
  },
  'PEPPOL-T01-R035': {
    what: say(
      'De lijn verwijst naar een lijn van een offerte, maar de bestelling noemt geen offerte.',
      'La ligne renvoie à une ligne d’offre, mais la commande ne mentionne pas d’offre.',
      'Die Position verweist auf eine Angebotsposition, aber die Bestellung nennt kein Angebot.',
      'The line refers to a line of a quotation, but the order names no quotation.',
    ),
    remedy: say(
      'Vul het nummer van de offerte in.',
      'Indiquez le numéro de l’offre.',
      'Geben Sie die Nummer des Angebots an.',
      'State the number of the quotation.',
    ),
  },
  'KONTOR-ORDER-PARTIES': {
    what: say(
      'Koper en verkoper zijn dezelfde firma ({participant}).',
      'Acheteur et vendeur sont la même entreprise ({participant}).',
      'Käufer und Verkäufer sind dieselbe Firma ({participant}).',
      'Buyer and seller are the same firm ({participant}).',
    ),
    remedy: say(
      'Kies een andere verkoper.',
      'Choisissez un autre vendeur.',
      'Wählen Sie einen anderen Verkäufer.',
      'Choose another seller.',
    ),
  },
  'KONTOR-ORDER-PERIOD': {
    what: say(
      'De leverperiode eindigt op {end}, voor haar begin op {start}.',
      'La période de livraison finit le {end}, avant son début le {start}.',
      'Der Lieferzeitraum endet am {end}, vor seinem Beginn am {start}.',
      'The delivery period ends on {end}, before its start on {start}.',
    ),
    remedy: say('Verbeter de data.', 'Corrigez les dates.', 'Korrigieren Sie die Daten.', 'Correct the dates.'),
  },
  'KONTOR-ORDER-VALIDITY': {
    what: say(
      'De bestelling is geldig tot {date}, voor haar datum {issueDate}.',
      'La commande est valable jusqu’au {date}, avant sa date {issueDate}.',
      'Die Bestellung gilt bis {date}, vor ihrem Datum {issueDate}.',
      'The order is valid until {date}, before its date {issueDate}.',
    ),
    remedy: say(
      'Geef de verkoper tijd om te antwoorden.',
      'Laissez au vendeur le temps de répondre.',
      'Lassen Sie dem Verkäufer Zeit für die Antwort.',
      'Give the seller time to answer.',
    ),
  },
  'KONTOR-ORDER-DELIVERY-DATE': {
    what: say(
      'De gevraagde levering op {date} ligt voor de datum van de bestelling, {issueDate}.',
      'La livraison demandée le {date} précède la date de la commande, {issueDate}.',
      'Die gewünschte Lieferung am {date} liegt vor dem Datum der Bestellung, {issueDate}.',
      'The delivery asked for on {date} is before the date of the order, {issueDate}.',
    ),
    remedy: say(
      'Vraag een latere leverdatum.',
      'Demandez une date de livraison ultérieure.',
      'Verlangen Sie ein späteres Lieferdatum.',
      'Ask for a later delivery date.',
    ),
  },
};

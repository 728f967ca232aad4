import { words } from '../../en16931/words/words.js';
import type { FindingTexts } from '../../finding/finding.js';

/** Lines, items, and what orders and catalogues say of them. */
export const lineTexts: FindingTexts = {
  'peppol-line-identifier': words(
    [
      'Het lijnnummer "{identifier}" is niet uniek in het document.',
      'Le numéro de ligne « {identifier} » n’est pas unique dans le document.',
      'Die Zeilennummer „{identifier}“ ist im Dokument nicht eindeutig.',
      'The line number "{identifier}" is not unique in the document.',
    ],
    [
      'Geef elke lijn een eigen nummer ({path}).',
      'Donnez à chaque ligne son propre numéro ({path}).',
      'Geben Sie jeder Zeile eine eigene Nummer ({path}).',
      'Give every line a number of its own ({path}).',
    ],
  ),
  'peppol-quantity-missing': words(
    [
      'De lijn heeft geen hoeveelheid.',
      'La ligne n’a pas de quantité.',
      'Die Zeile hat keine Menge.',
      'The line has no quantity.',
    ],
    ['Vul {path} in.', 'Complétez {path}.', 'Füllen Sie {path} aus.', 'Fill in {path}.'],
  ),
  'peppol-item-identifier': words(
    [
      'Het artikel heeft geen nummer van de verkoper en geen standaardnummer (GTIN).',
      'L’article n’a ni référence du vendeur ni identifiant standard (GTIN).',
      'Der Artikel hat weder eine Nummer des Verkäufers noch eine Standardnummer (GTIN).',
      'The item has neither a number of the seller’s nor a standard one (GTIN).',
    ],
    [
      'Vul in {path} het artikelnummer van de verkoper of het GTIN in, zodat de ontvanger het artikel herkent.',
      'Indiquez dans {path} la référence du vendeur ou le GTIN, afin que le destinataire reconnaisse l’article.',
      'Geben Sie in {path} die Artikelnummer des Verkäufers oder die GTIN an, damit der Empfänger den Artikel erkennt.',
      'Give the seller’s item number or the GTIN in {path}, so that the receiver knows the item.',
    ],
  ),
  'peppol-item-name': words(
    [
      'Het artikel heeft geen naam.',
      'L’article n’a pas de nom.',
      'Der Artikel hat keinen Namen.',
      'The item has no name.',
    ],
    ['Vul {path} in.', 'Complétez {path}.', 'Füllen Sie {path} aus.', 'Fill in {path}.'],
  ),
  'peppol-outstanding-reason': words(
    [
      'Er staat nog {quantity} uit, maar niet waarom.',
      'Il reste {quantity} à livrer, sans que le motif soit indiqué.',
      'Es stehen noch {quantity} aus, aber nicht, warum.',
      '{quantity} is still outstanding, but not why.',
    ],
    [
      'Vul in {path} in waarom de rest later komt.',
      'Indiquez dans {path} pourquoi le reste viendra plus tard.',
      'Geben Sie in {path} an, warum der Rest später kommt.',
      'Say in {path} why the rest comes later.',
    ],
  ),
  'peppol-validity-end': words(
    [
      'De bestelling zegt niet tot wanneer ze geldt.',
      'La commande n’indique pas jusqu’à quand elle est valable.',
      'Die Bestellung sagt nicht, bis wann sie gilt.',
      'The order does not say how long it is valid.',
    ],
    [
      'Vul een einddatum in ({path}), zodat de verkoper weet tot wanneer hij kan aanvaarden.',
      'Indiquez une date de fin ({path}), afin que le vendeur sache jusqu’à quand il peut accepter.',
      'Geben Sie ein Enddatum an ({path}), damit der Verkäufer weiß, bis wann er annehmen kann.',
      'Give an end date ({path}), so that the seller knows until when to accept.',
    ],
  ),
  'peppol-quotation': words(
    [
      'De lijn verwijst naar een lijn van een offerte, maar het document noemt geen offerte.',
      'La ligne renvoie à une ligne d’offre, mais le document ne cite aucune offre.',
      'Die Zeile verweist auf eine Angebotszeile, aber das Dokument nennt kein Angebot.',
      'The line refers to a line of a quotation, but the document names no quotation.',
    ],
    [
      'Vul het nummer van de offerte in (/quotationReference) of laat {path} weg.',
      'Indiquez le numéro de l’offre (/quotationReference) ou supprimez {path}.',
      'Geben Sie die Nummer des Angebots an (/quotationReference) oder lassen Sie {path} weg.',
      'Give the number of the quotation (/quotationReference), or leave {path} out.',
    ],
  ),
  'peppol-response-lines': words(
    [
      'De bestelling wordt onder voorwaarden aanvaard (CA), maar geen lijn zegt welke.',
      'La commande est acceptée sous conditions (CA), mais aucune ligne ne dit lesquelles.',
      'Die Bestellung wird unter Bedingungen angenommen (CA), aber keine Zeile sagt welche.',
      'The order is accepted on conditions (CA), but no line says which.',
    ],
    [
      'Neem de lijnen op die anders zijn dan besteld ({path}), of antwoord met AP (aanvaard) of RE (geweigerd).',
      'Reprenez les lignes qui diffèrent de la commande ({path}), ou répondez par AP (acceptée) ou RE (refusée).',
      'Nehmen Sie die Zeilen auf, die von der Bestellung abweichen ({path}), oder antworten Sie mit AP (angenommen) oder RE (abgelehnt).',
      'Give the lines that differ from the order ({path}), or answer AP (accepted) or RE (rejected).',
    ],
  ),
  'peppol-response-no-lines': words(
    [
      'Een antwoord {code} geldt de hele bestelling en heeft geen lijnen.',
      'Une réponse {code} concerne toute la commande et n’a pas de lignes.',
      'Eine Antwort {code} gilt der ganzen Bestellung und hat keine Zeilen.',
      'An answer {code} is about the whole order and has no lines.',
    ],
    [
      'Laat de lijnen weg ({path}), of antwoord met CA als er iets verandert.',
      'Supprimez les lignes ({path}), ou répondez par CA si quelque chose change.',
      'Lassen Sie die Zeilen weg ({path}), oder antworten Sie mit CA, wenn sich etwas ändert.',
      'Leave the lines out ({path}), or answer CA where something changes.',
    ],
  ),
  'peppol-order-quantity-range': words(
    [
      'De grootste bestelhoeveelheid, {maximum}, is kleiner dan de kleinste, {minimum}.',
      'La quantité maximale, {maximum}, est inférieure à la quantité minimale, {minimum}.',
      'Die Höchstbestellmenge {maximum} ist kleiner als die Mindestbestellmenge {minimum}.',
      'The largest order quantity, {maximum}, is less than the smallest, {minimum}.',
    ],
    [
      'Verbeter een van beide ({path}).',
      'Corrigez l’une des deux ({path}).',
      'Berichtigen Sie eine der beiden ({path}).',
      'Correct one of the two ({path}).',
    ],
  ),
  'peppol-line-validity': words(
    [
      'De lijn geldt van {start} tot {end}, buiten de geldigheid van de catalogus.',
      'La ligne est valable du {start} au {end}, hors de la validité du catalogue.',
      'Die Zeile gilt von {start} bis {end}, außerhalb der Gültigkeit des Katalogs.',
      'The line is valid from {start} to {end}, outside the validity of the catalogue.',
    ],
    [
      'Breng de periode van de lijn ({path}) binnen die van de catalogus (/validityPeriod).',
      'Ramenez la période de la ligne ({path}) dans celle du catalogue (/validityPeriod).',
      'Bringen Sie den Zeitraum der Zeile ({path}) in den des Katalogs (/validityPeriod).',
      'Bring the line’s period ({path}) within that of the catalogue (/validityPeriod).',
    ],
  ),
  'peppol-price-validity': words(
    [
      'De prijs geldt van {start} tot {end}, buiten de geldigheid van de lijn of de catalogus.',
      'Le prix est valable du {start} au {end}, hors de la validité de la ligne ou du catalogue.',
      'Der Preis gilt von {start} bis {end}, außerhalb der Gültigkeit der Zeile oder des Katalogs.',
      'The price is valid from {start} to {end}, outside the validity of the line or the catalogue.',
    ],
    [
      'Breng de periode van de prijs ({path}) binnen die van de lijn.',
      'Ramenez la période du prix ({path}) dans celle de la ligne.',
      'Bringen Sie den Zeitraum des Preises ({path}) in den der Zeile.',
      'Bring the price’s period ({path}) within that of the line.',
    ],
  ),
};

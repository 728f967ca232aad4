import type { FindingTexts } from '#standards';
import { say } from '../common/say.js';

/** Texts of the checks against the delivery. */
export const receiptAdviceContextTexts: FindingTexts = {
  'KONTOR-RECEIPT-REPEATED': {
    what: say(
      'De ontvangst van verzendbericht {despatchAdvice} is al gemeld.',
      'La réception du bordereau {despatchAdvice} a déjà été annoncée.',
      'Der Eingang zum Lieferschein {despatchAdvice} wurde bereits gemeldet.',
      'The receipt of despatch advice {despatchAdvice} has been reported already.',
    ),
    remedy: say(
      'Meld elke levering eenmaal; spreek verschillen met de verkoper af.',
      'Annoncez chaque livraison une fois ; convenez des différences avec le vendeur.',
      'Melden Sie jede Lieferung einmal; klären Sie Abweichungen mit dem Verkäufer.',
      'Report every delivery once; settle differences with the seller.',
    ),
  },
  'KONTOR-RECEIPT-DATE': {
    what: say(
      'De ontvangst draagt de datum {date}, voor die van de verzending, {despatched}.',
      'La réception porte la date {date}, antérieure à celle de l’expédition, {despatched}.',
      'Der Eingang trägt das Datum {date}, vor dem des Versands, {despatched}.',
      'The receipt is dated {date}, before the despatch, {despatched}.',
    ),
    remedy: say('Controleer de datum.', 'Vérifiez la date.', 'Prüfen Sie das Datum.', 'Check the date.'),
  },
  'KONTOR-RECEIPT-LINE-UNKNOWN': {
    what: say(
      'Lijn {line} hoort bij geen enkele lijn van de bestelling.',
      'La ligne {line} ne correspond à aucune ligne de la commande.',
      'Position {line} gehört zu keiner Position der Bestellung.',
      'Line {line} belongs to no line of the order.',
    ),
    remedy: say(
      'Neem de bestellijn over van het verzendbericht.',
      'Reprenez la ligne de commande du bordereau d’expédition.',
      'Übernehmen Sie die Bestellposition vom Lieferschein.',
      'Take the order line from the despatch advice.',
    ),
  },
  'KONTOR-RECEIPT-LINE-UNIT': {
    what: say(
      'Lijn {line} is ontvangen per {unit}, maar besteld per {ordered}.',
      'La ligne {line} est reçue par {unit}, mais commandée par {ordered}.',
      'Position {line} ist je {unit} eingegangen, aber je {ordered} bestellt.',
      'Line {line} is received by {unit}, but ordered by {ordered}.',
    ),
    remedy: say(
      'Tel in de eenheid van de bestelling.',
      'Comptez dans l’unité de la commande.',
      'Zählen Sie in der Einheit der Bestellung.',
      'Count in the unit of the order.',
    ),
  },
  'KONTOR-RECEIPT-MORE-THAN-DESPATCHED': {
    what: say(
      'Lijn {line}: verzonden {despatched:number}, al gemeld {received:number}, nu {now:number}. Dat is meer dan verzonden werd.',
      'Ligne {line} : expédié {despatched:number}, déjà annoncé {received:number}, à présent {now:number}. C’est plus qu’expédié.',
      'Position {line}: versandt {despatched:number}, bereits gemeldet {received:number}, jetzt {now:number}. Das ist mehr als versandt.',
      'Line {line}: despatched {despatched:number}, reported already {received:number}, now {now:number}. That is more than was despatched.',
    ),
    remedy: say(
      'Tel opnieuw; wat werkelijk te veel is, meldt u als te veel geleverd.',
      'Recomptez ; signalez comme livré en trop ce qui l’est vraiment.',
      'Zählen Sie erneut; was wirklich zu viel ist, melden Sie als Überlieferung.',
      'Count again; report what really is too much as oversupply.',
    ),
  },
  'KONTOR-RECEIPT-UNACCOUNTED': {
    what: say(
      'Lijn {line}: van de {despatched:number} die verzonden zijn, is {missing:number} ontvangen noch als tekort gemeld.',
      'Ligne {line} : sur {despatched:number} expédiés, {missing:number} n’est ni reçu ni signalé comme manquant.',
      'Position {line}: Von {despatched:number} versandten ist {missing:number} weder eingegangen noch als Fehlmenge gemeldet.',
      'Line {line}: of {despatched:number} despatched, {missing:number} is neither received nor reported short.',
    ),
    remedy: say(
      'Meld wat ontbreekt als tekort.',
      'Signalez ce qui manque comme manquant.',
      'Melden Sie, was fehlt, als Fehlmenge.',
      'Report what is missing as short.',
    ),
  },
};

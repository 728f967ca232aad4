import type { FindingTexts } from '#standards';
import { commonTexts } from '../common/common-texts.js';
import { say } from '../common/say.js';

export const catalogueTexts: FindingTexts = {
  ...commonTexts,
  'KONTOR-CATALOGUE-PARTIES': {
    what: say(
      'Aanbieder en ontvanger zijn dezelfde firma ({participant}).',
      'Le fournisseur et le destinataire sont la même entreprise ({participant}).',
      'Anbieter und Empfänger sind dieselbe Firma ({participant}).',
      'Provider and receiver are the same firm ({participant}).',
    ),
    remedy: say(
      'Stuur de catalogus naar een klant.',
      'Envoyez le catalogue à un client.',
      'Senden Sie den Katalog an einen Kunden.',
      'Send the catalogue to a customer.',
    ),
  },
  'KONTOR-CATALOGUE-EXPIRED': {
    what: say(
      'De catalogus is geldig tot {date}, voor zijn datum {issueDate}.',
      'Le catalogue est valable jusqu’au {date}, avant sa date {issueDate}.',
      'Der Katalog gilt bis {date}, vor seinem Datum {issueDate}.',
      'The catalogue is valid until {date}, before its date {issueDate}.',
    ),
    remedy: say(
      'Geef een latere einddatum.',
      'Indiquez une date de fin ultérieure.',
      'Geben Sie ein späteres Enddatum an.',
      'Give a later end date.',
    ),
  },
  'KONTOR-CATALOGUE-LINE-TWICE': {
    what: say(
      'Meer dan één lijn heeft nummer {identifier}.',
      'Plus d’une ligne porte le numéro {identifier}.',
      'Mehr als eine Position hat die Nummer {identifier}.',
      'More than one line has the number {identifier}.',
    ),
    remedy: say(
      'Geef elke lijn een eigen nummer.',
      'Donnez un numéro propre à chaque ligne.',
      'Geben Sie jeder Position eine eigene Nummer.',
      'Give every line a number of its own.',
    ),
  },
  'KONTOR-CATALOGUE-PRODUCT-TWICE': {
    what: say(
      'Artikel {product} staat meer dan eens in de catalogus.',
      'L’article {product} figure plus d’une fois dans le catalogue.',
      'Artikel {product} steht mehr als einmal im Katalog.',
      'Item {product} stands in the catalogue more than once.',
    ),
    remedy: say(
      'Laat één lijn per artikel en eenheid staan.',
      'Gardez une ligne par article et par unité.',
      'Lassen Sie je Artikel und Einheit eine Position stehen.',
      'Keep one line for each item and unit.',
    ),
  },
  'KONTOR-CATALOGUE-BASE-QUANTITY': {
    what: say(
      'De prijs geldt per {quantity:number}, en dat moet meer dan nul zijn.',
      'Le prix vaut pour {quantity:number}, ce qui doit être supérieur à zéro.',
      'Der Preis gilt je {quantity:number}; das muss mehr als null sein.',
      'The price is stated per {quantity:number}, which must be above zero.',
    ),
    remedy: say(
      'Vermeld voor hoeveel eenheden de prijs geldt.',
      'Indiquez pour combien d’unités le prix vaut.',
      'Geben Sie an, für wie viele Einheiten der Preis gilt.',
      'State for how many units the price holds.',
    ),
  },
  'KONTOR-CATALOGUE-PRICELESS': {
    what: say(
      'Dit artikel heeft geen prijs.',
      'Cet article n’a pas de prix.',
      'Dieser Artikel hat keinen Preis.',
      'This item has no price.',
    ),
    remedy: say(
      'Vermeld de nettoprijs, of dat het niet te bestellen is.',
      'Indiquez le prix net, ou qu’il ne peut être commandé.',
      'Nennen Sie den Nettopreis oder dass er nicht bestellbar ist.',
      'State the net price, or that it cannot be ordered.',
    ),
  },
  'KONTOR-CATALOGUE-PRODUCT-UNKNOWN': {
    what: say(
      'De aanbieder houdt geen artikel {product} bij.',
      'Le fournisseur ne gère pas d’article {product}.',
      'Der Anbieter führt keinen Artikel {product}.',
      'The provider keeps no item {product}.',
    ),
    remedy: say(
      'Leg het artikel eerst aan, of verbeter het artikelnummer.',
      'Créez d’abord l’article, ou corrigez le numéro d’article.',
      'Legen Sie den Artikel zuerst an oder korrigieren Sie die Artikelnummer.',
      'Create the item first, or correct the item number.',
    ),
  },
  'KONTOR-CATALOGUE-VAT-RATE': {
    what: say(
      'Artikel {product} wordt aangeboden met {rate:number} % btw, maar staat bij de aanbieder op {kept:number} %.',
      'L’article {product} est offert avec {rate:number} % de TVA, mais le fournisseur le gère à {kept:number} %.',
      'Artikel {product} wird mit {rate:number} % USt. angeboten, steht beim Anbieter aber auf {kept:number} %.',
      'Item {product} is offered with {rate:number} % VAT, but the provider keeps it at {kept:number} %.',
    ),
    remedy: say(
      'Controleer het btw-tarief.',
      'Vérifiez le taux de TVA.',
      'Prüfen Sie den Steuersatz.',
      'Check the VAT rate.',
    ),
  },
};

import { words } from '../../en16931/words/words.js';
import type { FindingTexts } from '../../finding/finding.js';

/** Amounts, quantities, allowances and VAT. */
export const amountTexts: FindingTexts = {
  'peppol-currency': words(
    [
      'Het bedrag {path} staat in {currency}, maar het document in {documentCurrency}.',
      'Le montant {path} est en {currency}, mais le document en {documentCurrency}.',
      'Der Betrag {path} lautet auf {currency}, das Dokument aber auf {documentCurrency}.',
      'The amount {path} is in {currency}, but the document is in {documentCurrency}.',
    ],
    [
      'Druk alle bedragen in één munt uit: {documentCurrency}.',
      'Exprimez tous les montants dans une seule devise : {documentCurrency}.',
      'Geben Sie alle Beträge in einer Währung an: {documentCurrency}.',
      'State all amounts in one currency: {documentCurrency}.',
    ],
  ),
  'peppol-decimals': words(
    [
      'Het bedrag {value} ({path}) heeft meer dan twee decimalen.',
      'Le montant {value} ({path}) a plus de deux décimales.',
      'Der Betrag {value} ({path}) hat mehr als zwei Nachkommastellen.',
      'The amount {value} ({path}) has more than two decimals.',
    ],
    [
      'Rond het bedrag af op de cent. Alleen eenheidsprijzen mogen meer decimalen hebben.',
      'Arrondissez le montant au centime. Seuls les prix unitaires peuvent avoir plus de décimales.',
      'Runden Sie den Betrag auf den Cent. Nur Stückpreise dürfen mehr Nachkommastellen haben.',
      'Round the amount to the cent. Only unit prices may have more decimals.',
    ],
  ),
  'peppol-negative': words(
    [
      '{path} mag niet negatief zijn en moet ingevuld zijn; er staat "{value}".',
      '{path} ne peut être ni négatif ni vide ; il est écrit « {value} ».',
      '{path} darf weder negativ sein noch fehlen; es steht „{value}“ da.',
      '{path} must be there and must not be negative; it reads "{value}".',
    ],
    [
      'Zet nul of een positief getal in {path}. Wat in mindering komt, is een korting of een creditnota.',
      'Indiquez zéro ou un nombre positif dans {path}. Ce qui vient en déduction est une remise ou une note de crédit.',
      'Setzen Sie null oder eine positive Zahl in {path}. Was abgezogen wird, ist ein Nachlass oder eine Gutschrift.',
      'Put zero or a positive number into {path}. What is to be taken off is an allowance or a credit note.',
    ],
  ),
  'peppol-base-amount-missing': words(
    [
      'De korting of toeslag heeft een percentage, maar geen bedrag waarop het berekend is.',
      'La remise ou la charge a un pourcentage, mais pas le montant sur lequel il est calculé.',
      'Der Nachlass oder Zuschlag hat einen Prozentsatz, aber keinen Betrag, von dem er berechnet ist.',
      'The allowance or charge has a percentage, but not the amount it is taken of.',
    ],
    [
      'Vul het basisbedrag in ({path}) of laat het percentage weg.',
      'Indiquez le montant de base ({path}) ou supprimez le pourcentage.',
      'Geben Sie den Grundbetrag an ({path}) oder lassen Sie den Prozentsatz weg.',
      'Give the base amount ({path}), or leave the percentage out.',
    ],
  ),
  'peppol-percentage-missing': words(
    [
      'De korting of toeslag heeft een basisbedrag, maar geen percentage.',
      'La remise ou la charge a un montant de base, mais pas de pourcentage.',
      'Der Nachlass oder Zuschlag hat einen Grundbetrag, aber keinen Prozentsatz.',
      'The allowance or charge has a base amount, but no percentage.',
    ],
    [
      'Vul het percentage in ({path}) of laat het basisbedrag weg.',
      'Indiquez le pourcentage ({path}) ou supprimez le montant de base.',
      'Geben Sie den Prozentsatz an ({path}) oder lassen Sie den Grundbetrag weg.',
      'Give the percentage ({path}), or leave the base amount out.',
    ],
  ),
  'peppol-percentage-amount': words(
    [
      'De korting of toeslag van {amount:number} is niet {percentage:number} % van {baseAmount:number}.',
      'La remise ou la charge de {amount:number} n’est pas {percentage:number} % de {baseAmount:number}.',
      'Der Nachlass oder Zuschlag von {amount:number} ist nicht {percentage:number} % von {baseAmount:number}.',
      'The allowance or charge of {amount:number} is not {percentage:number} % of {baseAmount:number}.',
    ],
    [
      'Reken na: bedrag ({path}) = basisbedrag × percentage / 100, afgerond op de cent.',
      'Refaites le calcul : montant ({path}) = montant de base × pourcentage / 100, arrondi au centime.',
      'Rechnen Sie nach: Betrag ({path}) = Grundbetrag × Prozentsatz / 100, auf den Cent gerundet.',
      'Work it out again: amount ({path}) = base amount × percentage / 100, rounded to the cent.',
    ],
  ),
  'peppol-reason-missing': words(
    [
      'De korting of toeslag zegt niet waarom ze er is.',
      'La remise ou la charge n’indique pas son motif.',
      'Der Nachlass oder Zuschlag nennt keinen Grund.',
      'The allowance or charge does not say what it is for.',
    ],
    [
      'Vul een reden of een redencode in ({path}).',
      'Indiquez un motif ou un code de motif ({path}).',
      'Geben Sie einen Grund oder einen Grundcode an ({path}).',
      'Give a reason or a reason code ({path}).',
    ],
  ),
  'peppol-reason-code': words(
    [
      'De code "{value}" staat niet in de lijst {list} van redenen.',
      'Le code « {value} » ne figure pas dans la liste {list} des motifs.',
      'Der Code „{value}“ steht nicht in der Liste {list} der Gründe.',
      'The code "{value}" is not in the list {list} of reasons.',
    ],
    [
      'Kies in {path} een code uit UNCL5189 voor een korting, zoals 95, of uit UNCL7161 voor een toeslag, zoals FC.',
      'Choisissez dans {path} un code de la liste UNCL5189 pour une remise, comme 95, ou UNCL7161 pour une charge, comme FC.',
      'Wählen Sie in {path} einen Code aus UNCL5189 für einen Nachlass, etwa 95, oder aus UNCL7161 für einen Zuschlag, etwa FC.',
      'Choose in {path} a code of UNCL5189 for an allowance, such as 95, or of UNCL7161 for a charge, such as FC.',
    ],
  ),
  'peppol-vat-rate-missing': words(
    [
      'De btw-categorie "{category}" heeft geen tarief.',
      'La catégorie de TVA « {category} » n’a pas de taux.',
      'Die Umsatzsteuerkategorie „{category}“ hat keinen Satz.',
      'The VAT category "{category}" has no rate.',
    ],
    [
      'Vul het tarief in ({path}). Alleen categorie O, buiten de btw, heeft er geen.',
      'Indiquez le taux ({path}). Seule la catégorie O, hors TVA, n’en a pas.',
      'Geben Sie den Satz an ({path}). Nur die Kategorie O, nicht steuerbar, hat keinen.',
      'Give the rate ({path}). Only category O, not subject to VAT, has none.',
    ],
  ),
  'peppol-vat-rate-zero': words(
    [
      'Btw-categorie S is het gewone stelsel, en dan is het tarief hoger dan nul; er staat "{value}".',
      'La catégorie de TVA S est le régime normal, dont le taux est supérieur à zéro ; il est écrit « {value} ».',
      'Die Umsatzsteuerkategorie S ist die Regelbesteuerung mit einem Satz über null; es steht „{value}“ da.',
      'VAT category S is the standard scheme, with a rate above zero; it reads "{value}".',
    ],
    [
      'Zet het tarief, zoals 21, in {path}, of kies een andere categorie: Z voor nultarief, E voor vrijgesteld.',
      'Indiquez le taux, par exemple 21, dans {path}, ou choisissez une autre catégorie : Z pour le taux zéro, E pour une exonération.',
      'Setzen Sie den Satz, etwa 21, in {path}, oder wählen Sie eine andere Kategorie: Z für den Nullsatz, E für steuerbefreit.',
      'Put the rate, such as 21, into {path}, or choose another category: Z for zero-rated, E for exempt.',
    ],
  ),
  'peppol-base-quantity': words(
    [
      'De prijs geldt per {value}: de basishoeveelheid moet groter dan nul zijn.',
      'Le prix vaut pour {value} : la quantité de base doit être supérieure à zéro.',
      'Der Preis gilt für {value}: Die Basismenge muss größer als null sein.',
      'The price is for {value}: the base quantity must be above zero.',
    ],
    [
      'Zet in {path} voor hoeveel eenheden de prijs geldt, of laat het weg: dan geldt hij per stuk.',
      'Indiquez dans {path} pour combien d’unités vaut le prix, ou supprimez-le : le prix vaut alors par unité.',
      'Geben Sie in {path} an, für wie viele Einheiten der Preis gilt, oder lassen Sie es weg: Dann gilt er je Einheit.',
      'Say in {path} for how many units the price is, or leave it out: then it is for one.',
    ],
  ),
  'peppol-net-price': words(
    [
      'De nettoprijs {netPrice:number} is niet de brutoprijs {grossPrice:number} min de korting {discount:number}.',
      'Le prix net {netPrice:number} n’est pas le prix brut {grossPrice:number} moins le rabais {discount:number}.',
      'Der Nettopreis {netPrice:number} ist nicht der Bruttopreis {grossPrice:number} minus den Nachlass {discount:number}.',
      'The net price {netPrice:number} is not the gross price {grossPrice:number} less the discount {discount:number}.',
    ],
    [
      'Verbeter een van de drie prijzen ({path}), of laat brutoprijs en korting weg.',
      'Corrigez l’un des trois prix ({path}), ou supprimez le prix brut et le rabais.',
      'Berichtigen Sie einen der drei Preise ({path}), oder lassen Sie Bruttopreis und Nachlass weg.',
      'Correct one of the three prices ({path}), or leave gross price and discount out.',
    ],
  ),
};

import { words } from '../../en16931/words/words.js';
import type { FindingTexts } from '../../finding/finding.js';

/** Totals and the amounts of lines. */
export const totalTexts: FindingTexts = {
  'peppol-line-amount': words(
    [
      'Het nettobedrag {stated:number} van de lijn is niet {quantity:number} × {price:number} / {base:number}, met toeslagen erbij en kortingen eraf.',
      'Le montant net {stated:number} de la ligne n’est pas {quantity:number} × {price:number} / {base:number}, charges ajoutées et remises déduites.',
      'Der Nettobetrag {stated:number} der Zeile ist nicht {quantity:number} × {price:number} / {base:number}, zuzüglich Zuschlägen, abzüglich Nachlässen.',
      'The line’s net amount {stated:number} is not {quantity:number} × {price:number} / {base:number}, plus charges, less allowances.',
    ],
    [
      'Reken de lijn na en verbeter {path}, de hoeveelheid of de prijs.',
      'Refaites le calcul de la ligne et corrigez {path}, la quantité ou le prix.',
      'Rechnen Sie die Zeile nach und berichtigen Sie {path}, die Menge oder den Preis.',
      'Work the line out again and correct {path}, the quantity or the price.',
    ],
  ),
  'peppol-sum-of-lines': words(
    [
      'De som van de lijnen is {computed:number}, niet {stated:number}.',
      'La somme des lignes est {computed:number}, et non {stated:number}.',
      'Die Summe der Zeilen ist {computed:number}, nicht {stated:number}.',
      'The sum of the lines is {computed:number}, not {stated:number}.',
    ],
    [
      'Tel de nettobedragen van de lijnen op en verbeter {path}.',
      'Additionnez les montants nets des lignes et corrigez {path}.',
      'Addieren Sie die Nettobeträge der Zeilen und berichtigen Sie {path}.',
      'Add up the net amounts of the lines and correct {path}.',
    ],
  ),
  'peppol-sum-of-allowances': words(
    [
      'De som van de kortingen op het document is {computed:number}, niet {stated:number}.',
      'La somme des remises sur le document est {computed:number}, et non {stated:number}.',
      'Die Summe der Nachlässe auf das Dokument ist {computed:number}, nicht {stated:number}.',
      'The sum of the allowances on the document is {computed:number}, not {stated:number}.',
    ],
    [
      'Tel de kortingen op documentniveau op en verbeter {path}.',
      'Additionnez les remises au niveau du document et corrigez {path}.',
      'Addieren Sie die Nachlässe auf Dokumentebene und berichtigen Sie {path}.',
      'Add up the allowances at document level and correct {path}.',
    ],
  ),
  'peppol-sum-of-charges': words(
    [
      'De som van de toeslagen op het document is {computed:number}, niet {stated:number}.',
      'La somme des charges sur le document est {computed:number}, et non {stated:number}.',
      'Die Summe der Zuschläge auf das Dokument ist {computed:number}, nicht {stated:number}.',
      'The sum of the charges on the document is {computed:number}, not {stated:number}.',
    ],
    [
      'Tel de toeslagen op documentniveau op en verbeter {path}.',
      'Additionnez les charges au niveau du document et corrigez {path}.',
      'Addieren Sie die Zuschläge auf Dokumentebene und berichtigen Sie {path}.',
      'Add up the charges at document level and correct {path}.',
    ],
  ),
  'peppol-total-without-vat': words(
    [
      'Het totaal zonder btw is niet de som van de lijnen min de kortingen plus de toeslagen: dat is {computed:number}, er staat {stated:number}.',
      'Le total hors TVA n’est pas la somme des lignes moins les remises plus les charges : celle-ci est {computed:number}, il est écrit {stated:number}.',
      'Die Summe ohne Umsatzsteuer ist nicht die Summe der Zeilen minus Nachlässe plus Zuschläge: Diese ist {computed:number}, es steht {stated:number} da.',
      'The total without VAT is not the sum of the lines less allowances plus charges: that is {computed:number}, it reads {stated:number}.',
    ],
    [
      'Reken het totaal na en verbeter {path}.',
      'Refaites le calcul du total et corrigez {path}.',
      'Rechnen Sie die Summe nach und berichtigen Sie {path}.',
      'Work the total out again and correct {path}.',
    ],
  ),
  'peppol-total-with-vat': words(
    [
      'Het totaal met btw is niet het totaal zonder btw plus de btw: dat is {computed:number}, er staat {stated:number}.',
      'Le total TVA comprise n’est pas le total hors TVA plus la TVA : celui-ci est {computed:number}, il est écrit {stated:number}.',
      'Die Summe mit Umsatzsteuer ist nicht die Summe ohne Umsatzsteuer plus die Umsatzsteuer: Diese ist {computed:number}, es steht {stated:number} da.',
      'The total with VAT is not the total without VAT plus the VAT: that is {computed:number}, it reads {stated:number}.',
    ],
    [
      'Reken het totaal na en verbeter {path}.',
      'Refaites le calcul du total et corrigez {path}.',
      'Rechnen Sie die Summe nach und berichtigen Sie {path}.',
      'Work the total out again and correct {path}.',
    ],
  ),
  'peppol-amount-due': words(
    [
      'Het te betalen bedrag is niet het totaal met btw min wat betaald is plus de afronding: dat is {computed:number}, er staat {stated:number}.',
      'Le montant à payer n’est pas le total TVA comprise moins ce qui est payé plus l’arrondi : celui-ci est {computed:number}, il est écrit {stated:number}.',
      'Der Zahlbetrag ist nicht die Summe mit Umsatzsteuer minus Gezahltes plus Rundung: Diese ist {computed:number}, es steht {stated:number} da.',
      'The amount due is not the total with VAT less what is paid plus the rounding: that is {computed:number}, it reads {stated:number}.',
    ],
    [
      'Reken het bedrag na en verbeter {path}.',
      'Refaites le calcul du montant et corrigez {path}.',
      'Rechnen Sie den Betrag nach und berichtigen Sie {path}.',
      'Work the amount out again and correct {path}.',
    ],
  ),
};

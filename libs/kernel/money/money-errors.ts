import { defineError } from '../errors/kontor-error.js';

export const invalidAmount = defineError('invalid-amount', 'final', {
  nl: '"{amount}" is geen geldig bedrag in {currency}: schrijf cijfers met hoogstens {digits} decimalen na een punt.',
  fr: '« {amount} » n’est pas un montant valable en {currency} : écrivez des chiffres avec au plus {digits} décimales après un point.',
  de: '„{amount}“ ist kein gültiger Betrag in {currency}: Schreiben Sie Ziffern mit höchstens {digits} Nachkommastellen nach einem Punkt.',
  en: '"{amount}" is not a valid amount in {currency}: write digits with at most {digits} decimals after a point.',
});

export const currencyMismatch = defineError('currency-mismatch', 'final', {
  nl: 'Bedragen in {left} en {right} kunnen niet worden opgeteld.',
  fr: 'Des montants en {left} et en {right} ne peuvent pas être additionnés.',
  de: 'Beträge in {left} und {right} können nicht addiert werden.',
  en: 'Amounts in {left} and {right} cannot be added.',
});

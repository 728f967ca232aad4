import type { Editor } from './editor.js';
import type { Mutation } from './mutation.js';
import { line, row, rows, totals } from './row.js';

const subtotal = 'TaxTotal/TaxSubtotal';

/** An amount with a third decimal that changes nothing. */
const decimals = (rule: string, path: string, amount: string): Mutation[] =>
  rows([rule, 'UBL-DT-01'], (editor) => editor.set(path, amount)).filter((mutation) => mutation.rule === rule);

const paid = (editor: Editor, tax: string, gross: string, due: string) =>
  editor
    .set(subtotal + '/TaxAmount', tax)
    .set('TaxTotal/TaxAmount', tax)
    .set(`${totals}/TaxInclusiveAmount`, gross)
    .set(`${totals}/PayableAmount`, due);

/** The wrong sums and too many decimals. */
export const calculationMutations: readonly Mutation[] = [
  row('BR-CO-10', (editor) =>
    editor
      .set(`${totals}/LineExtensionAmount`, '110.01')
      .set(`${totals}/TaxExclusiveAmount`, '104.01')
      .set(`${totals}/TaxInclusiveAmount`, '125.85')
      .set(`${totals}/PayableAmount`, '101.01'),
  ),
  row('BR-CO-11', (editor) =>
    editor
      .set(`${totals}/AllowanceTotalAmount`, '10.01')
      .set(`${totals}/TaxExclusiveAmount`, '103.99')
      .set(`${totals}/TaxInclusiveAmount`, '125.83')
      .set(`${totals}/PayableAmount`, '100.99'),
  ),
  row('BR-CO-12', (editor) =>
    editor
      .set(`${totals}/ChargeTotalAmount`, '4.01')
      .set(`${totals}/TaxExclusiveAmount`, '104.01')
      .set(`${totals}/TaxInclusiveAmount`, '125.85')
      .set(`${totals}/PayableAmount`, '101.01'),
  ),
  row('BR-CO-13', (editor) =>
    editor
      .set(`${totals}/TaxExclusiveAmount`, '104.01')
      .set(`${totals}/TaxInclusiveAmount`, '125.85')
      .set(`${totals}/PayableAmount`, '101.01'),
  ),
  row('BR-CO-14', (editor) => paid(editor, '21.85', '125.85', '101.01').set(`${subtotal}/TaxAmount`, '21.84')),
  row('BR-CO-15', (editor) =>
    editor.set(`${totals}/TaxInclusiveAmount`, '125.85').set(`${totals}/PayableAmount`, '101.01'),
  ),
  row('BR-CO-16', (editor) => editor.set(`${totals}/PayableAmount`, '101.01')),
  row('BR-CO-18', (editor) => editor.remove(subtotal), {
    entails: ['BR-S-01', 'PEPPOL-EN16931-R053', 'PEPPOL-EN16931-R054'],
  }),
  row('BR-27', (editor) =>
    editor.set(`${line}[2]/InvoicedQuantity`, '-2').set(`${line}[2]/Price/PriceAmount`, '-7.50'),
  ),
  row('BR-28', (editor) =>
    editor
      .set(`${line}/Price/AllowanceCharge/BaseAmount`, '-1.00')
      .set(`${line}/Price/AllowanceCharge/Amount`, '-21.00'),
  ),
  ...decimals('BR-DEC-01', 'AllowanceCharge/Amount', '10.000'),
  ...decimals('BR-DEC-02', 'AllowanceCharge/BaseAmount', '100.000'),
  ...decimals('BR-DEC-05', 'AllowanceCharge[2]/Amount', '4.000'),
  ...decimals('BR-DEC-06', 'AllowanceCharge[2]/BaseAmount', '100.000'),
  ...decimals('BR-DEC-09', `${totals}/LineExtensionAmount`, '110.000'),
  ...decimals('BR-DEC-10', `${totals}/AllowanceTotalAmount`, '10.000'),
  ...decimals('BR-DEC-11', `${totals}/ChargeTotalAmount`, '4.000'),
  ...decimals('BR-DEC-12', `${totals}/TaxExclusiveAmount`, '104.000'),
  ...decimals('BR-DEC-13', 'TaxTotal/TaxAmount', '21.840'),
  ...decimals('BR-DEC-14', `${totals}/TaxInclusiveAmount`, '125.840'),
  ...decimals('BR-DEC-15', 'TaxTotal[2]/TaxAmount', '25.000'),
  ...decimals('BR-DEC-16', `${totals}/PrepaidAmount`, '25.000'),
  ...decimals('BR-DEC-17', `${totals}/PayableRoundingAmount`, '0.160'),
  ...decimals('BR-DEC-18', `${totals}/PayableAmount`, '101.000'),
  ...decimals('BR-DEC-19', `${subtotal}/TaxableAmount`, '104.000'),
  ...decimals('BR-DEC-20', `${subtotal}/TaxAmount`, '21.840'),
  ...decimals('BR-DEC-23', `${line}/LineExtensionAmount`, '95.000'),
  ...decimals('BR-DEC-24', `${line}/AllowanceCharge/Amount`, '10.000'),
  ...decimals('BR-DEC-25', `${line}/AllowanceCharge/BaseAmount`, '100.000'),
  ...decimals('BR-DEC-27', `${line}/AllowanceCharge[2]/Amount`, '5.000'),
  ...decimals('BR-DEC-28', `${line}/AllowanceCharge[2]/BaseAmount`, '100.000'),
  row('UBL-DT-01', (editor) => editor.set(`${line}/LineExtensionAmount`, '95.000'), { entails: ['BR-DEC-23'] }),
  row('PEPPOL-EN16931-R040', (editor) => editor.set(`${line}/AllowanceCharge[2]/BaseAmount`, '101.00')),
  row('PEPPOL-EN16931-R041', (editor) => editor.remove('AllowanceCharge/BaseAmount')),
  row('PEPPOL-EN16931-R042', (editor) => editor.remove('AllowanceCharge/MultiplierFactorNumeric')),
  row('PEPPOL-EN16931-R043', (editor) => editor.set('AllowanceCharge/ChargeIndicator', '0')),
  row('PEPPOL-EN16931-R044', (editor) => editor.set(`${line}/Price/AllowanceCharge/ChargeIndicator`, 'true')),
  row('PEPPOL-EN16931-R046', (editor) => editor.set(`${line}/Price/AllowanceCharge/BaseAmount`, '22.01')),
  row('PEPPOL-EN16931-R120', (editor) => editor.set(`${line}[2]/InvoicedQuantity`, '2.01')),
  row('PEPPOL-EN16931-R121', (editor) =>
    editor.set(`${line}/Price/BaseQuantity`, '-2').set(`${line}/InvoicedQuantity`, '-10'),
  ),
  row('PEPPOL-EN16931-R130', (editor) => editor.attribute(`${line}/Price/BaseQuantity`, 'unitCode', 'KGM')),
];

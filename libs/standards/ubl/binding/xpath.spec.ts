import { invoice, messageLevelResponse, order } from '../types/index.js';
import type { Binding } from './document.js';
import { xpathOf } from './xpath.js';

// prettier-ignore
test.each<[string, string, Binding]>([
  ['', '/Invoice', invoice],
  ['/number', '/Invoice/cbc:ID', invoice],
  ['/lines/2/item/name', '/Invoice/cac:InvoiceLine[3]/cac:Item/cbc:Name', invoice],
  ['/lines/0/netAmount', '/Invoice/cac:InvoiceLine[1]/cbc:LineExtensionAmount', invoice],
  ['/totals/totalVatAmount', '/Invoice/cac:TaxTotal/cbc:TaxAmount', invoice],
  ['/vatBreakdown/1', '/Invoice/cac:TaxTotal/cac:TaxSubtotal[2]', invoice],
  ['/seller/electronicAddressScheme', '/Invoice/cac:AccountingSupplierParty/cac:Party/cbc:EndpointID/@schemeID', invoice],
  ['/lines/1/nothing/at/all', '/Order/cac:OrderLine[2]', order],
  ['/sender', '/ApplicationResponse/cac:SenderParty', messageLevelResponse],
])('%s is %s', (pointer, xpath, binding) => {
  expect(xpathOf(binding, pointer)).toBe(xpath);
});

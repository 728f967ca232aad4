import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Fields, fieldAt, invoice, readDocument } from '../../ubl/index.js';
import type { CreditNote, Invoice } from '../../ubl/types/index.js';
import { fullInvoice } from './spec-full-invoice.js';
import { readCii, writeCii } from './codec.js';

/** The pointers of all terms in a table, list items counted as one. */
function terms(fields: Fields, at = ''): string[] {
  return Object.entries(fields).flatMap(([key, field]) =>
    field.kind === 'group' || field.kind === 'list' ? terms(field.fields, `${at}/${key}`) : [`${at}/${key}`],
  );
}

/** The pointers of all texts in a model, without the places in lists. */
function said(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return [at];
  if (Array.isArray(value)) return value.flatMap((item) => said(item, at));
  return Object.entries(value as object).flatMap(([key, item]) => said(item, `${at}/${key}`));
}

/** What the model has for the sake of UBL, or what excludes another term: the VAT point is a date or a code. */
const beyond = /\/(customizationId|vatPointDate|taxScheme|objectTypeCode|priceChargeIndicator)$/;

describe('CII', () => {
  it('has a place for every term of the invoice', () => {
    const inModel = new Set(said(fullInvoice));
    expect(terms(invoice.fields).filter((pointer) => !inModel.has(pointer) && !beyond.test(pointer))).toEqual([]);
  });

  it('carries every term there and back', () => {
    const read = readCii(writeCii(fullInvoice, 'invoice'));
    expect(read.model).toEqual(fullInvoice);
    expect(read.findings).toEqual([]);
    expect(read.guideline).toBe('urn:cen.eu:en16931:2017');
  });

  it('says the VAT point once', () => {
    const { invoicingPeriod: _, ...rest } = fullInvoice;
    const model: Invoice = { ...rest, vatPointDate: '2026-11-20' };
    const xml = writeCii(model, 'invoice');
    expect(xml.match(/<udt:DateString format="102">20261120</g)).toHaveLength(1);
    expect(readCii(xml).model).toEqual(model);
  });

  it('carries a credit note with its due date and its project', () => {
    const { dueDate, projectReference, ...rest } = fullInvoice;
    const paymentInstructions = rest.paymentInstructions!.map((way) => ({ ...way, dueDate: dueDate! }));
    const supportingDocuments = [
      ...rest.supportingDocuments!,
      { reference: projectReference!, documentTypeCode: '50' },
    ];
    const model: CreditNote = { ...rest, documentTypeCode: '381', paymentInstructions, supportingDocuments };
    const read = readCii(writeCii(model, 'credit-note'));
    expect(read.id).toBe('credit-note');
    expect(read.model).toEqual(model);
    expect(read.findings).toEqual([]);
  });

  it('leaves out what is paid in another way than the first', () => {
    const [first, ...others] = fullInvoice.paymentInstructions!;
    const transfer = { ...first!, paymentMeansTypeCode: '58' };
    const read = readCii(writeCii({ ...fullInvoice, paymentInstructions: [transfer, ...others] }, 'invoice'));
    expect(read.model.paymentInstructions).toEqual([transfer]);
  });

  it('computes the gross price, which a discount must have beside it', () => {
    const [line] = fullInvoice.lines;
    const model = { ...fullInvoice, lines: [{ ...line!, price: { netPrice: '9.995', discount: '0.005' } }] };
    expect(readCii(writeCii(model, 'invoice')).model.lines[0]?.price).toEqual({
      netPrice: '9.995',
      discount: '0.005',
      grossPrice: '10.000',
    });
  });

  it.each<readonly [string, (xml: string) => string, string]>([
    [
      'an element that EN 16931 does not have',
      (xml) => xml.replace('<rsm:ExchangedDocument>', '$&<ram:Name>X</ram:Name>'),
      'ram:Name[1]',
    ],
    [
      'a second value for one term',
      (xml) => xml.replace('<ram:BuyerReference>', '<ram:BuyerReference>A</ram:BuyerReference>$&'),
      'ram:BuyerReference[2]',
    ],
    ['another tax than VAT', (xml) => xml.replace('<ram:TypeCode>VAT<', '<ram:TypeCode>AAA<'), 'ram:CategoryCode[1]'],
    ['the process of another network', (xml) => xml.replace(/urn:fdc:peppol[^<]*/, 'A1'), 'ram:ID[1]'],
  ])('names %s', (_, change, element) => {
    const { findings } = readCii(change(writeCii(fullInvoice, 'invoice')));
    const found = findings.filter(({ rule }) => rule === 'cii-beyond-en16931');
    expect(found.map(({ severity }) => severity)).toContain('information');
    expect(found.some(({ params }) => params?.['element']?.endsWith(element))).toBe(true);
  });

  it('tells what the smallest profile lacks, by the terms of the model', () => {
    const xml = writeCii(fullInvoice, 'invoice').replace(
      /<ram:IncludedSupplyChainTradeLineItem>[\s\S]*TradeLineItem>/,
      '',
    );
    expect(readCii(xml).findings).toContainEqual(expect.objectContaining({ severity: 'fatal', path: '/lines' }));
  });

  it.each([
    ['<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>', 'document-unknown'],
    ['<CrossIndustryInvoice/>', 'document-unknown'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><CrossIndustryInvoice>&b;</CrossIndustryInvoice>', 'xml-doctype'],
    ['%PDF-1.7', 'xml-not-xml'],
  ])('refuses %s', (xml, code) => {
    expect(() => readCii(xml)).toThrow(expect.objectContaining({ code }));
  });

  it('every place in the model exists', () => {
    for (const pointer of said(fullInvoice)) expect(fieldAt(invoice, pointer)).toBeDefined();
  });
});

const folder = resolve('../shared/standards/examples');
const examples = existsSync(folder) ? readdirSync(folder).filter((file) => /^invoice-.*\.xml$/.test(file)) : [];

(examples.length > 0 ? describe : describe.skip)('the official invoices (../shared/standards/examples)', () => {
  it.each(examples)('%s says the same in CII', (file) => {
    const { id, model } = readDocument(readFileSync(join(folder, file)));
    if (id !== 'invoice' && id !== 'credit-note') throw new Error(`${file} is no invoice`);
    const { customizationId: _, ...rest } = model;
    const read = readCii(writeCii(model, id));
    expect(read.id).toBe(id);
    expect(read.model).toEqual(rest);
    expect(read.findings).toEqual([]);
  });
});

import type { Finding } from '../../finding/finding.js';
import { readDocument } from '../../ubl/index.js';
import { checkCreditNote, checkInvoice } from '../check.js';
import type { BillingId } from '../view/view.js';
import { mutations } from './index.js';
import { mutated, typesOf } from './mutation.js';

/** A document that breaks a rule, as XML. */
export interface Case {
  readonly id: BillingId;
  readonly rule: string;
  readonly name: string;
  readonly xml: string;
  /** All rules that it breaks. */
  readonly expected: readonly string[];
}

/** The corpus: every mutation in every type that it is for. */
export function cases(): Case[] {
  return mutations.flatMap((mutation) =>
    typesOf(mutation).map((id) => ({
      id,
      rule: mutation.rule,
      name: [id, mutation.rule, mutation.name].filter((part) => part !== undefined).join(' '),
      xml: mutated(mutation, id),
      expected: [mutation.rule, ...(mutation.entails ?? [])].toSorted(),
    })),
  );
}

/** What structure and business rules find together in a document. */
export function findingsIn(xml: string): Finding[] {
  const read = readDocument(xml);
  const business =
    read.id === 'invoice' ? checkInvoice(read.model) : read.id === 'credit-note' ? checkCreditNote(read.model) : [];
  return [...read.findings, ...business];
}

/** The official rules among findings, each once. That the model lacks a place for something is Kontor's own warning. */
export function officialRulesIn(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ rule }) => rule))].filter((rule) => !rule.startsWith('STRUCTURE-')).toSorted();
}

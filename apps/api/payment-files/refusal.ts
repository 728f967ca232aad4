import { defineError, type KontorError } from '#kernel';

export const foreignDebtorAccount = defineError('foreign-debtor-account', 'final', {
  nl: 'De rekening {iban} is geen rekening waarvan u mag betalen: betaal van een rekening van uw eigen firma.',
  fr: 'Le compte {iban} n’est pas un compte depuis lequel vous pouvez payer : payez depuis un compte de votre entreprise.',
  de: 'Das Konto {iban} ist keines, von dem Sie zahlen dürfen: Zahlen Sie von einem Konto Ihrer eigenen Firma.',
  en: 'The account {iban} is none that you may pay from: pay from an account of your own firm.',
});

/** ISO 20022 external status reasons of what the bank refuses at the counter; the rest is told in words alone. */
const reasons: Readonly<Record<string, string>> = {
  'foreign-debtor-account': 'AG01',
  'payment-reference-used': 'AM05',
  'amount-not-positive': 'AM12',
  'amount-too-large': 'AM12',
  'invalid-iban': 'AC01',
  'invalid-structured-communication': 'CH16',
  'invalid-creditor-reference': 'CH16',
  'execution-date-too-late': 'DT01',
};

export function reasonOfError({ code }: Pick<KontorError, 'code'>): string {
  return reasons[code] ?? 'NARR';
}

import type { Breach, Rule } from '../rule/rule.js';
import { hasTimeZone } from '../rule/times.js';
import { unmappedElements } from '../rule/unmapped-elements.js';

interface Traded {
  readonly tradingName?: string | undefined;
  readonly identifier?: string | undefined;
}

/** Has the name it trades under, or an identifier: in the logistics documents the registered name is not enough. */
export function isTraded({ tradingName, identifier }: Traded): boolean {
  return tradingName !== undefined || identifier !== undefined;
}

/** The time of issue says in which time zone. */
export function issueTimeZone(id: string): Rule<{ issueTime: string }> {
  return {
    id,
    severity: 'fatal',
    text: 'peppol-time-zone',
    breaches: ({ issueTime }): Breach[] =>
      issueTime === undefined || hasTimeZone(issueTime) ? [] : [{ path: '/issueTime', params: { value: issueTime } }],
  };
}

interface PaymentTerms {
  readonly paymentTermsCode?: string;
  readonly paymentTerms?: string;
}

/** Payment terms that are there say something; the model has them only where they do, the rest is in `unmapped`. */
export function paymentTermsRule(id: string, at: string): Rule<object> {
  return {
    id,
    severity: 'warning',
    text: 'peppol-payment-terms-empty',
    breaches: (document, places): Breach[] =>
      places.at<PaymentTerms>(at).flatMap(({ value, path }, index) => {
        const { paymentTermsCode, paymentTerms } = value;
        const parent = new RegExp(`/cac:Consignment\\[${index + 1}\\]$`);
        const isSaid = paymentTermsCode !== undefined || paymentTerms !== undefined;
        const isThere = unmappedElements(document, parent, 'PaymentTerms').length > 0;
        return isThere && !isSaid ? [{ path: `${path}/paymentTerms` }] : [];
      }),
  };
}

import type { ReceiptAdvice } from '../../ubl/index.js';
import type { Breach, Rule } from '../rule/rule.js';
import { areInOrder, endsAfterStart, type Period } from '../rule/times.js';
import { unmappedElements } from '../rule/unmapped-elements.js';

/**
 * Four rules speak of a requested delivery period, which the data model of the receipt advice does not have. Whoever
 * writes one all the same learns of both: that it is out of place and that it is wrong.
 */
export const requestedDeliveryRules: readonly Rule<ReceiptAdvice>[] = [
  rule('R012', 'peppol-period-order', ({ startDate, endDate }) => areInOrder(startDate, endDate)),
  rule('R013', 'peppol-end-time-alone', ({ startTime, endTime }) => endTime === undefined || startTime !== undefined),
  rule('R014', 'peppol-end-time-undated', ({ endDate, endTime }) => endTime === undefined || endDate !== undefined),
  rule('R015', 'peppol-period-times', endsAfterStart),
];

function rule(number: string, text: string, holds: (period: Period) => boolean): Rule<ReceiptAdvice> {
  const breaches = (document: object): Breach[] =>
    unmappedElements(document, /\/cac:Shipment\[1\]\/cac:Delivery\[\d+\]$/, 'RequestedDeliveryPeriod').flatMap(
      ({ children }) => {
        const text = (name: string) => children.find((child) => child.name === name)?.text.trim();
        const [start, end] = [text('StartDate'), text('EndDate')];
        const period = { startDate: start, startTime: text('StartTime'), endDate: end, endTime: text('EndTime') };
        return holds(period)
          ? []
          : [
              {
                path: '/shipment/delivery',
                params: { start: start ?? '', end: end ?? '', time: period.endTime ?? '' },
              },
            ];
      },
    );
  return { id: `PEPPOL-T128-${number}`, severity: 'fatal', text, breaches };
}

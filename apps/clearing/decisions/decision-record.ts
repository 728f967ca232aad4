import { Inject, Injectable } from '@nestjs/common';
import type { Counter } from 'prom-client';
import type { SettledPayment } from '#bank';
import type { Decision } from '#clearing';
import { LOGGER, METRICS, plainLogger, withCorrelation, type Logger, type Metrics } from '#platform';

/** Counts and logs what was decided, after it is committed; a line has the correlation id of the request that it goes back to. */
@Injectable()
export class DecisionRecord {
  private readonly documents: Counter<'document_type' | 'outcome'>;
  private readonly findings: Counter<'rule' | 'severity'>;
  private readonly payments: Counter<'outcome' | 'reason'>;
  private readonly logger: Logger;

  constructor(@Inject(METRICS) metrics: Metrics, @Inject(LOGGER) logger: Logger) {
    this.logger = plainLogger(logger);
    this.documents = metrics.counter(
      'kontor_clearing_documents_total',
      'Envelopes decided, by document type and outcome (accepted, rejected, repeated, failed).',
      ['document_type', 'outcome'],
    );
    this.findings = metrics.counter('kontor_clearing_findings_total', 'Findings in decided envelopes, by rule.', [
      'rule',
      'severity',
    ]);
    this.payments = metrics.counter(
      'kontor_bank_payments_total',
      'Payment orders decided, by outcome (settled, refused) and ISO 20022 reason of a refusal.',
      ['outcome', 'reason'],
    );
  }

  readonly onEnvelopes = (decisions: readonly Decision[]): void => {
    for (const { correlationId, findings, ...decision } of decisions) {
      const { documentType, outcome } = decision;
      this.documents.inc({ document_type: documentType, outcome });
      for (const { rule, severity } of findings) this.findings.inc({ rule, severity });
      const rules = [...new Set(findings.map(({ rule }) => rule))];
      this.logged(correlationId, { ...decision, rules }, `${documentType} ${outcome}`);
    }
  };

  /** @param correlationIds of the requests that gave the orders, by the order's id */
  onPayments(payments: readonly SettledPayment[], correlationIds: ReadonlyMap<string, string | null>): void {
    for (const { orderId, status, reasonCode } of payments) {
      this.payments.inc({ outcome: status, reason: reasonCode ?? '' });
      this.logged(correlationIds.get(orderId) ?? null, { orderId, outcome: status, reasonCode }, `payment ${status}`);
    }
  }

  private logged(correlationId: string | null, what: object, message: string): void {
    withCorrelation(correlationId ?? undefined, () => this.logger.info(what, message));
  }
}

import type { DocumentReference } from '#doctype';
import type { TransportationStatus } from '#standards';

/** Waybills and consignment notes of every mode of transport (UNCL1001). */
const waybillCodes: readonly string[] = ['703', '705', '710', '720', '722', '730', '740', '741', '760'];

/** The plan that the status tells of, where it names one; a shipping order alone may be anybody's. */
export function plansOf({ transportExecutionPlan: plan }: TransportationStatus): DocumentReference[] {
  if (plan === undefined) return [];
  return [
    {
      type: 'transport-execution-plan',
      number: plan.reference,
      issuedBy: 'buyer',
      path: '/transportExecutionPlan/reference',
    },
  ];
}

/** The waybills among its documents. */
export function waybillsOf({ documents = [] }: TransportationStatus): DocumentReference[] {
  return documents.flatMap(({ reference, documentTypeCode }, index) =>
    waybillCodes.includes(documentTypeCode?.trim() ?? '')
      ? [{ type: 'waybill', number: reference, issuedBy: 'buyer', path: `/documents/${index}/reference` }]
      : [],
  );
}

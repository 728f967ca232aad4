import type { EntityManager } from 'typeorm';
import type { Language } from '#kernel';
import type { ServiceKind } from '../firms/firm.js';
import type { Strictness } from '../networks/network.js';

/** What others need to know of a firm to trade with it, check its documents and print them. Never changes: look again. */
export interface FirmRecord {
  readonly id: string;
  readonly networkId: string;
  readonly schoolId: string | null;
  readonly classId: string | null;
  /** `0208:1900123456`. */
  readonly participantId: string;
  readonly name: string;
  readonly legalForm: string;
  /** The name with its legal form, as invoices print it. */
  readonly legalName: string;
  readonly enterpriseNumber: string | null;
  readonly vatNumber: string | null;
  readonly iban: string;
  readonly address: {
    readonly street: string;
    readonly postCode: string;
    readonly city: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
  };
  readonly language: Language;
  readonly sector: string;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly website: string | null;
  readonly paymentTermsDays: number;
  readonly bankAccountOpenedAt: string | null;
  readonly serviceKind: ServiceKind | null;
  readonly isService: boolean;
  readonly hasLogo: boolean;
  /** When it stopped trading for good; null while it trades. */
  readonly closedAt: Date | null;
  /** The class's strictness, or else the network's. */
  readonly strictness: Strictness;
  /** Of the network, ISO 4217. */
  readonly currency: string;
  readonly timeZone: string;
  readonly bankName: string;
  readonly bankBic: string;
}

interface Row extends Omit<FirmRecord, 'legalName' | 'address' | 'isService'> {
  readonly street: string;
  readonly postCode: string;
  readonly city: string;
  readonly country: string;
}

/** Written by hand because it is on the path of every document: one round trip for hundreds of firms, without the logo. */
const select = `
  SELECT f.id, f.network_id AS "networkId", f.school_id AS "schoolId", f.class_id AS "classId",
    f.participant_scheme || ':' || f.participant_value AS "participantId",
    f.name, f.legal_form AS "legalForm", f.enterprise_number AS "enterpriseNumber", f.vat_number AS "vatNumber", f.iban,
    f.street, f.post_code AS "postCode", f.city, f.country, f.language, f.sector, f.email, f.telephone, f.website,
    f.payment_terms_days AS "paymentTermsDays", f.bank_account_opened_at::text AS "bankAccountOpenedAt",
    f.service_kind AS "serviceKind", f.logo_media_type IS NOT NULL AS "hasLogo",
    f.closed_at AS "closedAt",
    coalesce(c.strictness, n.strictness) AS strictness, n.currency, n.time_zone AS "timeZone",
    n.bank_name AS "bankName", n.bank_bic AS "bankBic"
  FROM firm f
  JOIN network n ON n.id = f.network_id
  LEFT JOIN school_class c ON c.id = f.class_id`;

/** Firm records for a tail of SQL (joins, conditions, order) in which the firm is `f`, its network `n`, its class `c`. */
export async function selectRecords(
  manager: EntityManager,
  tail: string,
  parameters: readonly unknown[],
): Promise<FirmRecord[]> {
  const rows = (await manager.query(`${select} ${tail}`, [...parameters])) as Row[];
  return rows.map(recordOf);
}

function recordOf({ street, postCode, city, country, ...row }: Row): FirmRecord {
  return {
    ...row,
    legalName: row.legalForm ? `${row.name} ${row.legalForm}` : row.name,
    address: { street, postCode, city, country },
    isService: row.serviceKind !== null,
  };
}

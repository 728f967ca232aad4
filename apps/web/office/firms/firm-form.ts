import type { Schemas } from '#web/api/client';
import type { Language } from '#web/texts/languages';
import { plainDecimal } from '#web/texts/plain-decimal';

type ServiceKind = NonNullable<Schemas['FirmIn']['serviceKind']>;

export const serviceKinds = [
  'bank',
  'tax-office',
  'social-secretariat',
  'wholesaler',
  'landlord',
  'utilities',
  'carrier',
  'customs',
  'court',
  'walk-in-customer',
] as const satisfies readonly ServiceKind[];

/** A firm as the forms hold it: a text for every field. */
export interface FirmForm {
  readonly name: string;
  readonly legalForm: string;
  readonly language: Language;
  readonly sector: string | null;
  readonly classId: string | null;
  readonly serviceKind: ServiceKind | null;
  readonly street: string;
  readonly postCode: string;
  readonly city: string;
  readonly country: string;
  readonly email: string;
  readonly telephone: string;
  readonly website: string;
  readonly paymentTermsDays: string;
  readonly enterpriseNumber: string;
  readonly vatNumber: string;
  readonly gln: string;
  readonly iban: string;
  readonly startCapital: string;
}

export function emptyFirm(language: Language): FirmForm {
  const texts = { name: '', legalForm: '', street: '', postCode: '', city: '', email: '', telephone: '', website: '' };
  const numbers = { enterpriseNumber: '', vatNumber: '', gln: '', iban: '', startCapital: '' };
  return {
    ...texts,
    ...numbers,
    country: 'BE',
    paymentTermsDays: '30',
    language,
    sector: null,
    classId: null,
    serviceKind: null,
  };
}

/** What was left empty is left to the server. */
export function bodyOf(form: FirmForm): Schemas['FirmIn'] {
  const { enterpriseNumber, vatNumber, gln, iban, startCapital, country, classId, serviceKind, ...rest } = form;
  const capital = { startCapital: plainDecimal(startCapital) };
  const numbers = { enterpriseNumber, vatNumber, gln, iban, ...capital, country: country.toUpperCase() };
  const given = Object.entries(numbers).filter(([, text]) => text.trim());
  return { ...changeOf(rest), classId, serviceKind, ...Object.fromEntries(given) };
}

type Changeable = Omit<
  FirmForm,
  'enterpriseNumber' | 'vatNumber' | 'gln' | 'iban' | 'startCapital' | 'country' | 'classId' | 'serviceKind'
>;

/** What may change in a firm's life. */
export function changeOf(form: Changeable): Required<Omit<Schemas['FirmChangeIn'], never>> {
  const { name, legalForm, language, sector, street, postCode, city, email, telephone, website } = form;
  return {
    name,
    legalForm,
    language,
    sector: sector ?? '',
    street,
    postCode,
    city,
    email: email.trim() || null,
    telephone: telephone.trim() || null,
    website: website.trim() || null,
    paymentTermsDays: Number(form.paymentTermsDays.trim() || Number.NaN),
  };
}

export function formOf(firm: Schemas['FirmInside']): FirmForm {
  const { name, legalForm, address, sector, email, telephone, website, classId } = firm;
  return {
    ...emptyFirm(firm.language as Language),
    name,
    legalForm,
    sector,
    classId,
    ...address,
    email: email ?? '',
    telephone: telephone ?? '',
    website: website ?? '',
    paymentTermsDays: String(firm.paymentTermsDays),
  };
}

import type { Firm } from '../firms/firm.js';
import { firmNumbers } from '../firms/firm-numbers.js';
import { logoMediaType } from '../firms/logo.js';
import type { Network } from '../networks/network.js';
import type { NewPerson } from '../people/register-people.js';
import { demonstrationFirms, type DemonstrationFirm } from './demonstration-firms.js';
import {
  demonstrationFairOrganiser,
  demonstrationOffice,
  demonstrationSchools,
  demonstrationTeachers,
  type DemonstrationPerson,
} from './demonstration-schools.js';
import { drawLogo } from './draw-logo.js';
import type { NetworkData } from './network-data.js';
import { seededId } from './random.js';
import { serviceFirms } from './service-firms.js';

/** The password of every demonstration account. */
export const demonstrationPassword = 'oefenfirma';

export const demonstrationNetworkCode = 'demo';

/** When the school year and every bank account of seeded networks begin. */
export const seededOpeningDay = '2026-09-01';
export const seededSchoolYear = '2026-2027';

/** The network in which a newcomer looks around: four classes, twelve practice firms, everyone who works there. */
export function demonstrationNetwork(seed = 'demonstration'): NetworkData {
  const network = belgianNetwork(seed, demonstrationNetworkCode, 'Kontor demonstration network');
  const ids = { seed, network };
  const schools = demonstrationSchools.map(({ key, name, language, street, postCode, city }, order) => {
    const id = seededId(seed, `school ${key}`, order);
    return { id, networkId: network.id, name, language, street, postCode, city, country: 'BE' };
  });
  const classes = demonstrationSchools.map(({ key, className }, order) => ({
    id: classIdOf(seed, key),
    networkId: network.id,
    schoolId: schools[order]!.id,
    name: className,
    schoolYear: seededSchoolYear,
    strictness: null,
  }));
  const schoolIds = new Map(demonstrationSchools.map(({ key }, index) => [key, schools[index]!.id]));
  const practice = demonstrationFirms.map((firm, order) => practiceFirm(ids, firm, schoolIds.get(firm.school)!, order));
  const services = networkServices(seed, network, practice.length);
  network.nextFirmSerial = practice.length + services.length + 1;
  const people = demonstrationPeople(ids, schoolIds, practice);
  return { network, schools, classes, firms: [...practice, ...services], people };
}

/** A Belgian network in euro with its bank. */
export function belgianNetwork(seed: string, code: string, name: string): Network {
  return {
    id: seededId(seed, `network ${code}`),
    code,
    name,
    country: 'BE',
    currency: 'EUR',
    timeZone: 'Europe/Brussels',
    strictness: 'didactic',
    defaultLanguage: 'nl',
    bankName: 'Kontor Bank',
    bankBic: 'KONTBEBB',
    bankCode: '998',
    startCapital: 50_000_00n,
    nextFirmSerial: 1,
    clockOrigin: null,
    clockStartedAt: null,
    clockFactor: 1,
  };
}

/** The service firms of a Belgian network, with serials from `firstSerial` + 1 on. */
export function networkServices(seed: string, network: Network, firstSerial: number): Firm[] {
  return serviceFirms.map(({ kind, name, legalForm, sector }, index) => ({
    id: seededId(seed, `firm ${kind}`, firstSerial + index),
    networkId: network.id,
    schoolId: null,
    classId: null,
    name,
    legalForm,
    ...firmNumbers(network, 'BE', firstSerial + index + 1),
    street: `Koningsstraat ${10 + index * 2}`,
    postCode: '1000',
    city: 'Brussel',
    country: 'BE',
    language: 'nl',
    sector,
    email: `${kind}@kontor.example`,
    telephone: `+32 2 555 02 ${String(index + 1).padStart(2, '0')}`,
    website: null,
    bankAccountOpenedAt: seededOpeningDay,
    paymentTermsDays: 30,
    serviceKind: kind,
    logo: null,
    logoMediaType: null,
  }));
}

interface Ids {
  readonly seed: string;
  readonly network: Network;
}

function classIdOf(seed: string, schoolKey: string): string {
  return seededId(seed, `class ${schoolKey}`, 100);
}

function practiceFirm({ seed, network }: Ids, firm: DemonstrationFirm, schoolId: string, order: number): Firm {
  const { key, school, students: _students, ...master } = firm;
  return {
    id: seededId(seed, `firm ${key}`, order),
    networkId: network.id,
    schoolId,
    classId: classIdOf(seed, school),
    ...master,
    ...firmNumbers(network, 'BE', order + 1),
    country: 'BE',
    email: `info@${key}.example`,
    website: `https://www.${key}.example`,
    bankAccountOpenedAt: seededOpeningDay,
    serviceKind: null,
    logo: drawLogo(key),
    logoMediaType,
  };
}

function demonstrationPeople(ids: Ids, schoolIds: ReadonlyMap<string, string>, firms: readonly Firm[]): NewPerson[] {
  const office = personOf(ids, demonstrationOffice, { roles: ['network-office'] });
  const organiser = personOf(ids, demonstrationFairOrganiser, { roles: ['fair-organiser'] });
  const teachers = demonstrationTeachers.map((teacher) => {
    const taught = demonstrationSchools.filter((school) => school.teacher === teacher.userName);
    return personOf(ids, teacher, {
      roles: ['teacher'],
      schoolId: schoolIds.get(taught[0]!.key)!,
      classIds: taught.map(({ key }) => classIdOf(ids.seed, key)),
    });
  });
  const students = demonstrationFirms.flatMap((firm, index) => studentsOf(ids, firm, firms[index]!));
  return [office, ...teachers, organiser, ...students];
}

function studentsOf(ids: Ids, { key, language, students }: DemonstrationFirm, firm: Firm): NewPerson[] {
  return (['sales', 'accounting'] as const).map((department, index) =>
    personOf(
      ids,
      { userName: `${key}.${department}`, displayName: students[index]!, language },
      { roles: ['student'], schoolId: firm.schoolId, memberships: [{ firmId: firm.id, department }] },
    ),
  );
}

function personOf(
  { seed, network }: Ids,
  person: DemonstrationPerson,
  rest: Pick<NewPerson, 'roles' | 'schoolId' | 'memberships' | 'classIds'>,
): NewPerson {
  const id = seededId(seed, `person ${person.userName}`);
  return { id, networkId: network.id, ...person, password: demonstrationPassword, ...rest };
}

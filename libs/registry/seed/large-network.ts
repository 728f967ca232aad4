import type { Firm } from '../firms/firm.js';
import { firmNumbers } from '../firms/firm-numbers.js';
import type { Network } from '../networks/network.js';
import type { NewPerson } from '../people/register-people.js';
import type { SchoolClass } from '../schools/school-class.js';
import type { School } from '../schools/school.js';
import {
  belgianNetwork,
  demonstrationPassword,
  networkServices,
  seededOpeningDay,
  seededSchoolYear,
} from './demonstration-network.js';
import { inventName, inventPersonName, inventStreet, legalFormOf, practiceSectors } from './firm-names.js';
import { belgianRegions, townsAbroad, type Municipality } from './municipalities.js';
import type { NetworkData } from './network-data.js';
import { seededId, seededRandom, type SeededRandom } from './random.js';

export interface LargeNetworkOptions {
  /** Of the network; `large` when left out. */
  readonly code?: string;
  /** From 0 to 1: the part of the firms that is abroad; none when left out. */
  readonly abroad?: number;
  /** 2 when left out; 0 for a network whose firms only programs act for. */
  readonly studentsPerFirm?: number;
}

const firmsPerClass = 4;

interface Making {
  readonly seed: string;
  readonly network: Network;
  readonly random: SeededRandom;
  readonly studentsPerFirm: number;
}

/**
 * A network of `count` practice firms beside its service firms, spread over the regions of Belgium as the real ones are,
 * four to a class and a class to a school, each class with its teacher. Every account has the demonstration password.
 */
export function largeNetwork(count: number, seed: string, options: LargeNetworkOptions = {}): NetworkData {
  const { code = 'large', abroad = 0, studentsPerFirm = 2 } = options;
  const network = belgianNetwork(seed, code, `Network of ${count} practice firms`);
  const making: Making = { seed, network, random: seededRandom(`${seed} network`), studentsPerFirm };
  const data = {
    schools: [] as School[],
    classes: [] as SchoolClass[],
    firms: [] as Firm[],
    people: [] as NewPerson[],
  };
  data.people.push(personOf(making, 'office', { roles: ['network-office'] }));
  for (let first = 0; first < count; first += firmsPerClass) {
    const index = first / firmsPerClass;
    const town = townOf(making.random, index, Math.ceil(count / firmsPerClass), abroad);
    addSchool(making, data, town, index, Math.min(firmsPerClass, count - first));
  }
  const services = networkServices(seed, network, count);
  network.nextFirmSerial = count + services.length + 1;
  return { network, ...data, firms: [...data.firms, ...services] };
}

type Growing = { readonly [Key in 'schools' | 'classes' | 'firms' | 'people']: NetworkData[Key][number][] };

function addSchool(making: Making, data: Growing, town: Municipality, index: number, firmCount: number): void {
  const { seed, network } = making;
  const school = schoolOf(making, town, index);
  const schoolClass: SchoolClass = {
    id: seededId(seed, `class ${index}`, index),
    networkId: network.id,
    schoolId: school.id,
    name: '6A',
    schoolYear: seededSchoolYear,
    strictness: null,
  };
  data.schools.push(school);
  data.classes.push(schoolClass);
  const teacher = { roles: ['teacher' as const], schoolId: school.id, classIds: [schoolClass.id] };
  data.people.push(personOf(making, `teacher${index + 1}`, teacher));
  for (let place = 0; place < firmCount; place++) {
    const firm = firmOf(making, town, data.firms.length, schoolClass);
    data.firms.push(firm);
    for (let student = 0; student < making.studentsPerFirm; student++) {
      const department = student % 2 === 0 ? 'sales' : 'accounting';
      data.people.push(
        personOf(making, `firm${data.firms.length}.student${student + 1}`, {
          roles: ['student'],
          schoolId: school.id,
          memberships: [{ firmId: firm.id, department }],
          language: firm.language,
        }),
      );
    }
  }
}

/** Regions get their share exactly; which town of the region it is, is drawn. */
function townOf(random: SeededRandom, index: number, total: number, abroad: number): Municipality {
  const place = (index + 0.5) / total;
  if (place > 1 - abroad) return random.pick(townsAbroad);
  let percent = (place / (1 - abroad)) * 100;
  for (const { share, towns } of belgianRegions) {
    if (percent <= share) return random.pick(towns);
    percent -= share;
  }
  return random.pick(belgianRegions[0]!.towns);
}

function schoolOf({ seed, network, random }: Making, town: Municipality, index: number): School {
  return {
    id: seededId(seed, `school ${index}`, index),
    networkId: network.id,
    name: `${town.city} ${index + 1}`,
    language: town.language,
    street: inventStreet(random, town.language),
    postCode: town.postCode,
    city: town.city,
    country: town.country,
  };
}

function firmOf({ seed, network, random }: Making, town: Municipality, index: number, schoolClass: SchoolClass): Firm {
  const sector = random.pick(practiceSectors);
  return {
    id: seededId(seed, `firm ${index}`, index),
    networkId: network.id,
    schoolId: schoolClass.schoolId,
    classId: schoolClass.id,
    name: inventName(random, sector, town.language),
    legalForm: legalFormOf(town.country, town.language),
    ...firmNumbers(network, town.country, index + 1),
    street: inventStreet(random, town.language),
    postCode: town.postCode,
    city: town.city,
    country: town.country,
    language: town.language,
    sector,
    email: `firm${index + 1}@practice.example`,
    telephone: null,
    website: null,
    bankAccountOpenedAt: seededOpeningDay,
    paymentTermsDays: random.pick([14, 30, 30, 60]),
    serviceKind: null,
    logo: null,
    logoMediaType: null,
  };
}

function personOf(
  { seed, network, random }: Making,
  userName: string,
  rest: Pick<NewPerson, 'roles'> & Partial<NewPerson>,
): NewPerson {
  return {
    id: seededId(seed, `person ${userName}`),
    networkId: network.id,
    userName,
    displayName: inventPersonName(random),
    language: 'nl',
    password: demonstrationPassword,
    ...rest,
  };
}

import type { EntityManager } from 'typeorm';
import type { Language } from '#kernel';
import type { PersonRecord } from '../people/find-people.js';
import { selectPerson } from '../people/find-people.js';
import { Network } from '../networks/network.js';
import { plainWord } from './import-columns.js';

export interface KnownFirm {
  readonly id: string;
  readonly name: string;
  readonly networkId: string;
  readonly classId: string | null;
  readonly schoolId: string | null;
  readonly language: Language;
  readonly isService: boolean;
  readonly isClosed: boolean;
}

export interface KnownClass {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly schoolYear: string;
}

/** All of a network that a list of people can refer to. */
export interface NetworkState {
  readonly networkId: string;
  readonly defaultLanguage: Language;
  /** By plain name, legal name and numbers. */
  readonly firms: ReadonlyMap<string, readonly KnownFirm[]>;
  readonly firmById: ReadonlyMap<string, KnownFirm>;
  /** By plain name. */
  readonly classes: ReadonlyMap<string, readonly KnownClass[]>;
  readonly schools: ReadonlyMap<string, string>;
  readonly people: readonly PersonRecord[];
}

type FirmRow = KnownFirm & { readonly legalName: string; readonly numbers: readonly (string | null)[] };

/** Reads a network's firms, classes, schools and people in four queries: a list has thousands of lines. */
export async function loadState(manager: EntityManager, networkId: string): Promise<NetworkState> {
  const network = await manager.findOneByOrFail(Network, { id: networkId });
  const firms = (await manager.query(
    `SELECT id, name, network_id AS "networkId", class_id AS "classId", school_id AS "schoolId", language,
       service_kind IS NOT NULL AS "isService", closed_at IS NOT NULL AS "isClosed", name || ' ' || legal_form AS "legalName",
       ARRAY[enterprise_number, vat_number, participant_value] AS numbers
     FROM firm WHERE network_id = $1`,
    [networkId],
  )) as FirmRow[];
  const classes = (await manager.query(
    'SELECT id, school_id AS "schoolId", name, school_year AS "schoolYear" FROM school_class WHERE network_id = $1',
    [networkId],
  )) as KnownClass[];
  const schools = (await manager.query('SELECT id, name FROM school WHERE network_id = $1', [networkId])) as {
    id: string;
    name: string;
  }[];
  const people = (await manager.query(`${selectPerson} WHERE p.network_id = $1`, [networkId])) as PersonRecord[];
  return {
    networkId,
    defaultLanguage: network.defaultLanguage,
    firms: grouped(firms, ({ name, legalName, numbers }) => [name, legalName, ...numbers]),
    firmById: new Map(firms.map((firm) => [firm.id, firm])),
    classes: grouped(classes, ({ name }) => [name]),
    schools: new Map(schools.map(({ id, name }) => [plainWord(name), id])),
    people,
  };
}

function grouped<T>(items: readonly T[], namesOf: (item: T) => readonly (string | null)[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const name of new Set(namesOf(item).flatMap((each) => (each ? plainWord(each) : [])))) {
      groups.set(name, [...(groups.get(name) ?? []), item]);
    }
  }
  return groups;
}

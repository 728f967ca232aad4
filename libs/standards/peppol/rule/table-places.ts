import type { Binding } from '../../ubl/index.js';
import type { Field, Fields } from '../../ubl/index.js';

/** A row of a table with where it stands. */
export interface TablePlace {
  readonly field: Field;
  /** The term's name. */
  readonly key: string;
  /** The place of the group around it, as `Places` finds it. */
  readonly at: string;
  /** The elements from the root down to it, without prefixes: `['BuyerCustomerParty', 'Party', 'EndpointID']`. */
  readonly elements: readonly string[];
}

/** All rows of a table, groups included. */
export function tablePlaces(binding: Binding): TablePlace[] {
  return placesIn(binding.fields, '', []);
}

function placesIn(fields: Fields, at: string, above: readonly string[]): TablePlace[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const elements = [...above, ...elementsOf(field.path)];
    const place = { field, key, at, elements };
    if (field.kind === 'leaf' || field.kind === 'leaves') {
      return [place];
    }
    const below = at === '' ? key : `${at}/${key}`;
    return [place, ...placesIn(field.fields, field.kind === 'list' ? `${below}/each` : below, elements)];
  });
}

/** `Party?/EndpointID=0208` has the elements Party and EndpointID. */
function elementsOf(path: string): string[] {
  return path
    .replace(/=.*$/, '')
    .split('/')
    .map((segment) => segment.replace(/\[\w+\]|[?*+!]/g, ''))
    .filter((segment) => segment !== '');
}

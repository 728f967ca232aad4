import { type BindingId, bindings, type Models } from '../../ubl/index.js';
import { mutations } from './mutations.js';
import { type SampleId, samples } from './samples.js';

/** A document that breaks rules, and which. */
export interface Case {
  readonly id: SampleId;
  readonly name: string;
  /** The full ids of the rules that it breaks. */
  readonly rules: readonly string[];
  readonly document: Models[BindingId];
}

/** Numbers that their schemes do not know, by the rule that says so. */
const wrongNumbers: Readonly<Record<string, readonly [scheme: string, number: string]>> = {
  R040: ['0088', '5412345000014'],
  R041: ['0192', '991825828'],
  R042: ['0184', 'DK1234567'],
  R043: ['0208', '0123456748'],
  R044: ['0201', 'UF1A2'],
  R045: ['0210', '1234567001'],
  R046: ['9907', '1234567001'],
  R047: ['0211', 'IT1234567001'],
  R049: ['0007', '5567321708'],
  R050: ['0151', '51824753557'],
  R052: ['0096', '123456789'],
  R053: ['0198', '12345674'],
  R054: ['0106', '1234567'],
  R055: ['0190', '0000000123456789000'],
  'R056-1': ['9944', 'NL123456789'],
  R057: ['0217', '12345678901'],
};

/** All that the corpus has for a type: each rule broken, alone where that can be. */
export function casesOf(id: SampleId): Case[] {
  const own = Object.entries(mutations[id] ?? {}).map(([numbers, mutate]) =>
    caseOf(
      id,
      numbers.split('+').map((number) => `${bindings[id].rules}-${number}`),
      mutate,
    ),
  );
  const isLogistics = bindings[id].transaction.startsWith('T12');
  const common = Object.entries(wrongNumbers)
    .filter(([number]) => !isLogistics || number <= 'R053')
    .map(([number, [scheme, value]]) =>
      caseOf(id, [`PEPPOL-COMMON-${number}`], (document) => {
        const party = Object.values(document).find((value) => Object.hasOwn(Object(value), 'electronicAddress'));
        Object.assign(party as object, { electronicAddressScheme: scheme, electronicAddress: value });
      }),
    );
  return [...own, ...common, ...dutchVat(id)];
}

/** Only types that state VAT numbers can get one wrong. */
function dutchVat(id: SampleId): Case[] {
  return Object.hasOwn(Object((samples[id] as { buyer?: object }).buyer), 'vatIdentifier')
    ? [
        caseOf<{ buyer: { vatIdentifier: string } }>(id, ['PEPPOL-COMMON-R056-2'], ({ buyer }) => {
          buyer.vatIdentifier = 'NL12345678B01';
        }),
      ]
    : [];
}

function caseOf<M extends object>(id: SampleId, rules: readonly string[], mutate: (document: M) => void): Case {
  const document = copyOf(samples[id]) as unknown as M;
  mutate(document);
  return { id, name: rules.join(' with '), rules, document: copyOf(document) as unknown as Models[BindingId] };
}

/** As JSON, so that nothing is shared and what is undefined is gone. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

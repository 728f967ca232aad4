import { defineError, KontorError } from '#kernel';
import { applicationIdentifier, hasPredefinedLength, identifierAt } from './application-identifiers.js';

export const gs1UnknownIdentifier = defineError('gs1-unknown-identifier', 'final', {
  nl: '"{ai}" is geen GS1-toepassingsidentificatie die hier gelezen wordt.',
  fr: '« {ai} » n’est pas un identifiant d’application GS1 lu ici.',
  de: '„{ai}“ ist kein GS1-Datenbezeichner, der hier gelesen wird.',
  en: '"{ai}" is not a GS1 application identifier that is read here.',
});

export const gs1InvalidElement = defineError('gs1-invalid-element', 'final', {
  nl: '"{value}" is geen geldige waarde voor ({ai}): controleer lengte, tekens, datum en controlecijfer.',
  fr: '« {value} » n’est pas une valeur valable pour ({ai}) : vérifiez longueur, caractères, date et chiffre de contrôle.',
  de: '„{value}“ ist kein gültiger Wert für ({ai}): Prüfen Sie Länge, Zeichen, Datum und Prüfziffer.',
  en: '"{value}" is not a valid value for ({ai}): check length, characters, date and check digit.',
});

export const gs1TooLong = defineError('gs1-too-long', 'final', {
  nl: 'De streepjescode telt {length} tekens; GS1-128 draagt er hoogstens 48. Verdeel de gegevens over meer codes.',
  fr: 'Le code-barres compte {length} caractères ; GS1-128 en porte 48 au plus. Répartissez les données sur plusieurs codes.',
  de: 'Der Strichcode hat {length} Zeichen; GS1-128 trägt höchstens 48. Verteilen Sie die Daten auf mehrere Codes.',
  en: 'The barcode is {length} characters; GS1-128 carries 48 at most. Spread the data over several codes.',
});

/** One application identifier with its data. */
export interface Gs1Element {
  readonly ai: string;
  readonly value: string;
}

/** What a scanner sends for the function character FNC1 inside a symbol: the group separator. */
export const fnc1 = '\u001d';

/** Characters of data, identifiers and separators that one GS1-128 symbol may hold. */
export const gs1128Length = 48;

/**
 * The data of a GS1-128 (or GS1 DataMatrix) symbol, without the FNC1 that begins it: identifiers and values one after the
 * other, FNC1 behind each whose length is not predefined, except the last.
 * @throws KontorError `gs1-unknown-identifier`, `gs1-invalid-element`
 */
export function elementString(elements: readonly Gs1Element[]): string {
  return elements
    .map(({ ai, value }, index) => {
      assertElement(ai, value);
      const ends = index === elements.length - 1 || hasPredefinedLength(ai);
      return ai + value + (ends ? '' : fnc1);
    })
    .join('');
}

/**
 * An element string that fits one GS1-128 symbol.
 * @throws KontorError `gs1-too-long`, and those of `elementString`
 */
export function gs1128(elements: readonly Gs1Element[]): string {
  const text = elementString(elements);
  if (text.length > gs1128Length) throw new KontorError(gs1TooLong, { length: text.length });
  return text;
}

/** `(00)354123450000000014(400)PO-7`, as it stands under the bars and as barcode libraries take it. */
export function humanReadable(elements: readonly Gs1Element[]): string {
  return elements
    .map(({ ai, value }) => {
      assertElement(ai, value);
      return `(${ai})${value}`;
    })
    .join('');
}

function assertElement(ai: string, value: string): void {
  const identifier = applicationIdentifier(ai);
  if (!identifier) throw new KontorError(gs1UnknownIdentifier, { ai: ai.slice(0, 10) });
  const { least, most, pattern, holds } = identifier;
  if (value.length < least || value.length > most || !pattern.test(value) || !holds(value)) {
    throw new KontorError(gs1InvalidElement, { ai, value: value.slice(0, 40) });
  }
}

/**
 * Takes apart what a scanner sends, with or without the symbology identifier (`]C1`, `]d2`, `]Q3`) or a leading FNC1.
 * @throws KontorError `gs1-unknown-identifier`, `gs1-invalid-element`
 */
export function parseElementString(scanned: string): Gs1Element[] {
  let rest = withoutSeparator(scanned.replace(/^\](?:C1|d2|Q3|e0)/, ''));
  const elements: Gs1Element[] = [];
  do {
    const identifier = identifierAt(rest);
    if (!identifier) throw new KontorError(gs1UnknownIdentifier, { ai: rest.slice(0, 4) });
    const { ai, most } = identifier;
    const data = rest.slice(ai.length);
    const end = data.indexOf(fnc1);
    const value = data.slice(0, hasPredefinedLength(ai) ? most : end < 0 ? data.length : end);
    assertElement(ai, value);
    elements.push({ ai, value });
    rest = withoutSeparator(data.slice(value.length));
  } while (rest !== '');
  return elements;
}

function withoutSeparator(text: string): string {
  return text.startsWith(fnc1) ? text.slice(1) : text;
}

/**
 * Takes apart the form with parentheses; text in parentheses that is no identifier belongs to the value around it.
 * @throws KontorError `gs1-unknown-identifier`, `gs1-invalid-element`
 */
export function parseHumanReadable(text: string): Gs1Element[] {
  const elements: Gs1Element[] = [];
  const starts = [...text.matchAll(/\((\d{2,4})\)/g)].filter(({ 1: ai }) => applicationIdentifier(ai!));
  if (starts[0]?.index !== 0) throw new KontorError(gs1UnknownIdentifier, { ai: text.slice(0, 6) });
  starts.forEach((start, index) => {
    const ai = start[1]!;
    const value = text.slice(start.index + start[0].length, starts[index + 1]?.index);
    assertElement(ai, value);
    elements.push({ ai, value });
  });
  return elements;
}

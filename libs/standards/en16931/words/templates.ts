import type { FindingText } from '../../finding/finding.js';
import { type Term, termName } from './terms.js';
import { type Four, localized, words } from './words.js';

/** The term must be what is computed from others: `{actual}`, `{expected}`. `sum` says in a formula how. */
export function mustEqual(term: Term, sum: string): FindingText {
  return words(
    [
      '{Name} ({term}) is {actual:number}, maar de som geeft {expected:number} ({formula}).',
      '{Name} ({term}) : {actual:number}, alors que le calcul donne {expected:number} ({formula}).',
      '{Name} ({term}): {actual:number}, die Rechnung ergibt aber {expected:number} ({formula}).',
      '{Name} ({term}) is {actual:number}, but the sum is {expected:number} ({formula}).',
    ],
    [
      'Zet {path} op {expected:number}, of verbeter de bedragen waaruit het volgt.',
      'Mettez {path} à {expected:number}, ou corrigez les montants dont il découle.',
      'Setzen Sie {path} auf {expected:number} oder berichtigen Sie die Beträge, aus denen es folgt.',
      'Set {path} to {expected:number}, or correct the amounts it follows from.',
    ],
    { name: termName(term), formula: localized([sum, sum, sum, sum]) },
  );
}

/** An amount with more than two decimals: `{actual}`. */
export function twoDecimals(term: Term): FindingText {
  return words(
    [
      '{Name} ({term}) heeft meer dan twee decimalen: {actual:number}.',
      '{Name} ({term}) a plus de deux décimales : {actual:number}.',
      '{Name} ({term}) hat mehr als zwei Nachkommastellen: {actual:number}.',
      '{Name} ({term}) has more than two decimals: {actual:number}.',
    ],
    [
      'Rond {path} af op twee decimalen en herbereken de totalen.',
      'Arrondissez {path} à deux décimales et recalculez les totaux.',
      'Runden Sie {path} auf zwei Nachkommastellen und berechnen Sie die Summen neu.',
      'Round {path} to two decimals and recompute the totals.',
    ],
    { name: termName(term) },
  );
}

/** A term is missing; `why` says when it must be there. */
export function missing(term: Term, why?: Four): FindingText {
  const because = localized(why ?? ['', '', '', '']);
  return words(
    [
      '{Name} ({term}) ontbreekt{why}.',
      '{Name} ({term}) manque{why}.',
      '{Name} ({term}) fehlt{why}.',
      '{Name} ({term}) is missing{why}.',
    ],
    ['Vul {path} in.', 'Complétez {path}.', 'Füllen Sie {path} aus.', 'Fill in {path}.'],
    { name: termName(term), why: because },
  );
}

/** One of two terms must be there. */
export function missingBoth(term: Term, other: Term): FindingText {
  return words(
    [
      '{Name} ({term}) ontbreekt, en {other} ({otherTerm}) ook: een van beide moet er staan.',
      '{Name} ({term}) manque, {other} ({otherTerm}) aussi : l’un des deux doit figurer.',
      '{Name} ({term}) fehlt, {other} ({otherTerm}) auch: Eines von beiden muss angegeben sein.',
      '{Name} ({term}) is missing, and so is {other} ({otherTerm}): one of the two must be there.',
    ],
    [
      'Vul {path} in, of {other}.',
      'Complétez {path}, ou {other}.',
      'Füllen Sie {path} aus, oder geben Sie das andere an.',
      'Fill in {path}, or {other}.',
    ],
    { name: termName(term), other: termName(other), otherTerm: localized([other, other, other, other]) },
  );
}

/** Two terms that exclude each other. */
export function notBoth(term: Term, other: Term): FindingText {
  return words(
    [
      '{Name} ({term}) en {other} ({otherTerm}) staan er allebei, maar sluiten elkaar uit.',
      '{Name} ({term}) et {other} ({otherTerm}) figurent tous deux, mais s’excluent.',
      '{Name} ({term}) und {other} ({otherTerm}) sind beide angegeben, schließen einander aber aus.',
      '{Name} ({term}) and {other} ({otherTerm}) are both there, but exclude each other.',
    ],
    [
      'Laat {path} of het andere weg.',
      'Supprimez {path} ou l’autre.',
      'Lassen Sie {path} oder das andere weg.',
      'Leave out {path} or the other.',
    ],
    { name: termName(term), other: termName(other), otherTerm: localized([other, other, other, other]) },
  );
}

/** A term is there, but empty. */
export function blank(term: Term): FindingText {
  return words(
    [
      '{Name} ({term}) is leeg.',
      '{Name} ({term}) : la valeur est vide.',
      '{Name} ({term}) ist leer.',
      '{Name} ({term}) is empty.',
    ],
    ['Vul {path} in.', 'Complétez {path}.', 'Füllen Sie {path} aus.', 'Fill in {path}.'],
    { name: termName(term) },
  );
}

/** `{actual}` is below zero. */
export function negative(term: Term): FindingText {
  return words(
    [
      '{Name} ({term}) mag niet negatief zijn of ontbreken: {actual:number}.',
      '{Name} ({term}) : la valeur ne peut être négative ni manquer ({actual:number}).',
      '{Name} ({term}) darf weder negativ sein noch fehlen: {actual:number}.',
      '{Name} ({term}) must not be negative or missing: {actual:number}.',
    ],
    [
      'Vul in {path} een positieve prijs in; maak een terugname met een negatieve hoeveelheid, niet met een negatieve prijs.',
      'Indiquez un prix positif dans {path} ; un retour se note par une quantité négative, non par un prix négatif.',
      'Geben Sie in {path} einen positiven Preis an; eine Rücknahme hat eine negative Menge, keinen negativen Preis.',
      'Put a positive price into {path}; what is taken back has a negative quantity, not a negative price.',
    ],
    { name: termName(term) },
  );
}

/** `{value}` is not in the code list. */
export function notListed(term: Term, list: string): FindingText {
  return words(
    [
      '{Name} ({term}) heeft een onbekende code: {value} staat niet in de lijst {list}.',
      '{Name} ({term}) : le code {value} ne figure pas dans la liste {list}.',
      '{Name} ({term}) hat einen unbekannten Code: {value} steht nicht in der Liste {list}.',
      '{Name} ({term}) has an unknown code: {value} is not in the list {list}.',
    ],
    [
      'Kies in {path} een code uit de lijst {list}.',
      'Choisissez dans {path} un code de la liste {list}.',
      'Wählen Sie in {path} einen Code der Liste {list}.',
      'Choose a code of the list {list} for {path}.',
    ],
    { name: termName(term), list: localized([list, list, list, list]) },
  );
}

/** The date `{actual}` must not be before the date `{other}` of the other term. */
export function notBefore(term: Term, other: Term): FindingText {
  return words(
    [
      '{Name} ({term}), {actual}, ligt vóór {other} ({otherTerm}), {limit}.',
      '{Name} ({term}), {actual}, précède {other} ({otherTerm}), {limit}.',
      '{Name} ({term}), {actual}, liegt vor: {other} ({otherTerm}), {limit}.',
      '{Name} ({term}), {actual}, is before {other} ({otherTerm}), {limit}.',
    ],
    [
      'Verbeter {path} of de andere datum.',
      'Corrigez {path} ou l’autre date.',
      'Berichtigen Sie {path} oder das andere Datum.',
      'Correct {path} or the other date.',
    ],
    { name: termName(term), other: termName(other), otherTerm: localized([other, other, other, other]) },
  );
}

/** What may stand once stands more often. */
export function atMostOnce(term: Term): FindingText {
  return words(
    [
      '{Name} ({term}) staat er {count} keer, maar mag er maar één keer staan.',
      '{Name} ({term}) figure {count} fois, alors qu’une seule est admise.',
      '{Name} ({term}) steht {count}-mal da, darf aber nur einmal stehen.',
      '{Name} ({term}) is there {count} times, but may be there only once.',
    ],
    [
      'Houd er één over in {path}.',
      'N’en gardez qu’une occurrence dans {path}.',
      'Behalten Sie in {path} nur ein Vorkommen.',
      'Keep one of them in {path}.',
    ],
    { name: termName(term) },
  );
}

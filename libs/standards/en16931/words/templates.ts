import type { FindingText } from '../../finding/finding.js';
import { type Term, termName } from './terms.js';
import { type Four, localized, words } from './words.js';

/** The term must be what is computed from others: `{actual}`, `{expected}`. `sum` says in a formula how. */
export function mustEqual(term: Term, sum: string): FindingText {
  return words(
    [
      '{Name} ({term}) is {actual}, maar de som geeft {expected} ({formula}).',
      '{Name} ({term}) : {actual}, alors que le calcul donne {expected} ({formula}).',
      '{Name} ({term}): {actual}, die Rechnung ergibt aber {expected} ({formula}).',
      '{Name} ({term}) is {actual}, but the sum is {expected} ({formula}).',
    ],
    [
      'Zet {path} op {expected}, of verbeter de bedragen waaruit het volgt.',
      'Mettez {path} à {expected}, ou corrigez les montants dont il découle.',
      'Setzen Sie {path} auf {expected} oder berichtigen Sie die Beträge, aus denen es folgt.',
      'Set {path} to {expected}, or correct the amounts it follows from.',
    ],
    { name: termName(term), formula: localized([sum, sum, sum, sum]) },
  );
}

/** An amount with more than two decimals: `{actual}`. */
export function twoDecimals(term: Term): FindingText {
  return words(
    [
      '{Name} ({term}) heeft meer dan twee decimalen: {actual}.',
      '{Name} ({term}) a plus de deux décimales : {actual}.',
      '{Name} ({term}) hat mehr als zwei Nachkommastellen: {actual}.',
      '{Name} ({term}) has more than two decimals: {actual}.',
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

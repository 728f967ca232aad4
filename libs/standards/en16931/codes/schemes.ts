import { isCode } from '../../codelists/index.js';
import { type Rule, rulesOver } from '../rule/rule.js';
import { type IdentifierKind, type IdentifierView, identifiersOf } from '../view/identifiers.js';
import { words } from '../words/words.js';
import { inList, shortened } from './code-rule.js';

/** The scheme of an identifier is in the list of schemes for its kind. */
function scheme(
  id: string,
  kind: IdentifierKind,
  list: string,
  isListed: (scheme: string, role: IdentifierView['role']) => boolean,
): Rule<IdentifierView> {
  return {
    id,
    term: ({ term }) => `${term}-1`,
    at: 'Scheme',
    words: words(
      [
        'Het schema {value} ({term}) staat niet in de lijst ' + list + '.',
        'Le schéma {value} ({term}) ne figure pas dans la liste ' + list + '.',
        'Das Schema {value} ({term}) steht nicht in der Liste ' + list + '.',
        'The scheme {value} ({term}) is not in the list ' + list + '.',
      ],
      [
        'Kies in {path} een schema uit de lijst, bijvoorbeeld 0208 voor een Belgisch ondernemingsnummer.',
        'Choisissez dans {path} un schéma de la liste, par exemple 0208 pour un numéro d’entreprise belge.',
        'Wählen Sie in {path} ein Schema der Liste, zum Beispiel 0208 für eine belgische Unternehmensnummer.',
        'Choose a scheme of the list for {path}, 0208 for a Belgian enterprise number for example.',
      ],
    ),
    holds: (part) => part.kind !== kind || part.scheme === undefined || isListed(part.scheme, part.role),
    params: (part) => ({ value: shortened(part.scheme ?? '') }),
  };
}

const isIcd = inList('ICD');

export const schemeRules = rulesOver(identifiersOf, [
  // The SEPA number of a creditor stands where identifiers do.
  scheme(
    'BR-CL-10',
    'party',
    'ISO 6523 (ICD)',
    (code, role) => isIcd(code) || (code.trim() === 'SEPA' && role !== 'buyer'),
  ),
  scheme('BR-CL-11', 'registration', 'ISO 6523 (ICD)', isIcd),
  scheme('BR-CL-25', 'address', 'EAS', inList('EN-eas')),
  scheme('PEPPOL-EN16931-CL008', 'address', 'EAS (Peppol)', (code) => isCode('eas', code)),
]);

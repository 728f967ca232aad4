import type { XmlElement } from '../../xml/index.js';
import { documentRules, type Rule } from '../rule/rule.js';
import type { View } from '../view/view.js';
import { localized, words } from '../words/words.js';

/** Attributes that the standard has no use for, by the number of the rule. */
export const attributes: readonly (readonly [number: string, name: string])[] = [
  ['08', 'schemeName'],
  ['09', 'schemeAgencyName'],
  ['10', 'schemeDataURI'],
  ['11', 'schemeURI'],
  ['12', 'format'],
  ['13', 'unitCodeListIdentifier'],
  ['14', 'unitCodeListAgencyIdentifier'],
  ['15', 'unitCodeListAgencyName'],
  ['16', 'listAgencyName'],
  ['17', 'listName'],
  ['18', 'name'],
  ['19', 'languageID'],
  ['20', 'listURI'],
  ['21', 'listSchemeURI'],
  ['22', 'languageLocaleID'],
  ['23', 'uri'],
  ['24', 'currencyCodeListVersionID'],
  ['25', 'characterSetCode'],
  ['26', 'encodingCode'],
  ['27', 'schemeAgencyID'],
  ['28', 'listAgencyID'],
];

function hasAttribute({ model }: View, name: string): boolean {
  return (model.unmapped ?? []).some((entry) =>
    'element' in entry ? isOn(entry.element, name) : 'attribute' in entry && entry.attribute === name,
  );
}

/** The name of a payment means is a term of its own. */
function isOn(element: XmlElement, name: string): boolean {
  const counts = name !== 'name' || element.name !== 'PaymentMeansCode';
  return (counts && element.attributes[name] !== undefined) || element.children.some((child) => isOn(child, name));
}

const rules = attributes.map(([number, name]): Rule => ({
  id: `UBL-DT-${number}`,
  severity: 'warning',
  term: '',
  at: '',
  words: words(
    [
      'Het attribuut {attribute} heeft in een factuur geen betekenis.',
      'L’attribut {attribute} n’a pas de sens dans une facture.',
      'Das Attribut {attribute} hat in einer Rechnung keine Bedeutung.',
      'The attribute {attribute} means nothing in an invoice.',
    ],
    [
      'Laat {attribute} overal weg.',
      'Supprimez {attribute} partout.',
      'Lassen Sie {attribute} überall weg.',
      'Leave out {attribute} everywhere.',
    ],
    { attribute: localized([name, name, name, name]) },
  ),
  holds: (view) => view.model.unmapped === undefined || !hasAttribute(view, name),
}));

export const attributeRules = documentRules(rules);

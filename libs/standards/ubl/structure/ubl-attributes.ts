/**
 * The attributes that the schema of UBL gives to a basic component, by the end of its name: UBL names its elements for
 * their type, `PayableAmount`, `EndpointID`. What ends in none of these is text.
 */
const bySuffix: readonly (readonly [suffix: string, attributes: readonly string[]])[] = [
  ['BinaryObject', ['mimeCode', 'filename', 'format', 'encodingCode', 'characterSetCode', 'uri']],
  ['Amount', ['currencyID', 'currencyCodeListVersionID']],
  [
    'Code',
    [
      'listID',
      'listAgencyID',
      'listAgencyName',
      'listName',
      'listVersionID',
      'name',
      'languageID',
      'listURI',
      'listSchemeURI',
    ],
  ],
  ...['ID', 'URI'].map(
    (suffix) =>
      [
        suffix,
        [
          'schemeID',
          'schemeName',
          'schemeAgencyID',
          'schemeAgencyName',
          'schemeVersionID',
          'schemeDataURI',
          'schemeURI',
        ],
      ] as const,
  ),
  ['Measure', ['unitCode', 'unitCodeListVersionID']],
  ['Quantity', ['unitCode', 'unitCodeListID', 'unitCodeListAgencyID', 'unitCodeListAgencyName']],
  ...['Numeric', 'Percent', 'Rate'].map((suffix) => [suffix, ['format']] as const),
  ...['Indicator', 'Date', 'Time'].map((suffix) => [suffix, []] as const),
];

const ofText: readonly string[] = ['languageID', 'languageLocaleID'];
const known = new Map<string, readonly string[]>();

/** The attributes that an element with a value may have, `schemeID` for `EndpointID`. */
export function attributesOf(name: string): readonly string[] {
  let attributes = known.get(name);
  if (!attributes) {
    attributes = bySuffix.find(([suffix]) => name.endsWith(suffix))?.[1] ?? ofText;
    known.set(name, attributes);
  }
  return attributes;
}

const ubl = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** UBL's basic components: elements with a value. */
export const cbc = `${ubl}CommonBasicComponents-2`;
/** UBL's aggregate components: elements with elements. */
export const cac = `${ubl}CommonAggregateComponents-2`;

/** The namespace of a document of UBL 2: `Invoice` → `urn:...:xsd:Invoice-2`. */
export function documentNamespace(root: string): string {
  return `${ubl}${root}-2`;
}

/** A name as the specifications write it: `cbc:ID`, `ubl:Invoice`; `{uri}name` outside UBL. */
export function qualifiedName(namespace: string, name: string): string {
  if (namespace === cbc) {
    return `cbc:${name}`;
  }
  if (namespace === cac) {
    return `cac:${name}`;
  }
  return namespace.startsWith(ubl) ? `ubl:${name}` : `{${namespace}}${name}`;
}

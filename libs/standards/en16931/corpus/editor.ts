import { xmlElement, type XmlElement } from '../../xml/index.js';

const cac = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2';
const cbc = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';

interface Node {
  namespace: string;
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: Node[];
}

/** What elements are called in a credit note. */
const inCreditNote: Readonly<Record<string, string>> = {
  InvoiceLine: 'CreditNoteLine',
  InvoicedQuantity: 'CreditedQuantity',
  InvoiceTypeCode: 'CreditNoteTypeCode',
};

/**
 * Changes a document for a test. Places are paths of element names from the root, `InvoiceLine[2]/Item`, counted from 1;
 * in a credit note its own names are put in.
 */
export class Editor {
  private readonly root: Node;

  constructor(document: XmlElement) {
    this.root = copy(document);
  }

  get document(): XmlElement {
    return frozen(this.root);
  }

  set(path: string, text: string): this {
    this.at(path).text = text;
    return this;
  }

  remove(path: string): this {
    const parent = this.parentOf(path);
    const node = this.at(path);
    parent.children = parent.children.filter((child) => child !== node);
    return this;
  }

  /** A copy of an element behind it, with another text where it is given. */
  repeat(path: string, text?: string): this {
    const parent = this.parentOf(path);
    const node = this.at(path);
    const twin = structuredClone(node);
    twin.text = text ?? twin.text;
    parent.children.splice(parent.children.indexOf(node) + 1, 0, twin);
    return this;
  }

  /** An attribute; without a value it is taken away. */
  attribute(path: string, name: string, value?: string): this {
    const { attributes } = this.at(path);
    if (value === undefined) {
      delete attributes[name];
    } else {
      attributes[name] = value;
    }
    return this;
  }

  /** A new element with text, before the named sibling, or last. A path of names nests elements around the text. */
  add(parent: string, path: string, text: string, before?: string): this {
    const node = this.at(parent);
    const at = before === undefined ? -1 : node.children.findIndex(({ name }) => name === this.named(before));
    node.children.splice(
      at < 0 ? node.children.length : at,
      0,
      nested(
        path.split('/').map((name) => this.named(name)),
        text,
      ),
    );
    return this;
  }

  private at(path: string): Node {
    return path === '' ? this.root : path.split('/').reduce((node, step) => this.child(node, step), this.root);
  }

  private parentOf(path: string): Node {
    return this.at(path.split('/').slice(0, -1).join('/'));
  }

  private child(node: Node, step: string): Node {
    const [, name = '', index = '1'] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const found = node.children.filter((child) => child.name === this.named(name))[Number(index) - 1];
    if (!found) {
      throw new Error(`The sample has no ${step} in ${node.name}`);
    }
    return found;
  }

  private named(name: string): string {
    return this.root.name === 'CreditNote' ? (inCreditNote[name] ?? name) : name;
  }
}

function nested([name = '', ...rest]: readonly string[], text: string): Node {
  const isLeaf = rest.length === 0;
  return {
    namespace: isLeaf ? cbc : cac,
    name,
    text: isLeaf ? text : '',
    attributes: {},
    children: isLeaf ? [] : [nested(rest, text)],
  };
}

function copy({ namespace, name, text, attributes, children }: XmlElement): Node {
  return { namespace, name, text, attributes: { ...attributes }, children: children.map(copy) };
}

function frozen({ namespace, name, text, attributes, children }: Node): XmlElement {
  return { ...xmlElement(namespace, name, children.map(frozen), attributes), text };
}

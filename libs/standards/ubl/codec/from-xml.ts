import type { XmlElement } from '../../xml/index.js';
import type { ElementNode, ValueSpec } from '../binding/node.js';
import { qualifiedName } from '../binding/namespaces.js';
import { guards } from './guards.js';
import { ensure, type Json, within } from './json.js';
import { locate, type Leftovers } from './unmapped.js';

/** Reads a document into its model by the tree of its table. Nothing is checked and nothing is lost. */
export function fromXml(tree: ElementNode, root: XmlElement): Json {
  const reading = new Reading(tree, root);
  const model: Json = {};
  reading.content(tree, root, model);
  reading.noteUnwritten();
  const { elements, attributes, orders, absent } = reading.leftovers;
  if (elements.size > 0 || attributes.length > 0 || orders.size > 0 || absent.length > 0) {
    model['unmapped'] = locate(root, reading.leftovers);
  }
  return model;
}

/** What became of an element: the model has something of it, needs nothing of it since it goes without saying, or cannot. */
type Taken = 'said' | 'unsaid' | 'not';

class Reading {
  readonly leftovers: Leftovers = { elements: new Set(), attributes: [], orders: new Map(), absent: [] };

  constructor(
    private readonly tree: ElementNode,
    private readonly root: XmlElement,
  ) {}

  /** Reads attributes and children into an object; says whether the model has any of it. */
  content(node: ElementNode, element: XmlElement, object: Json): Taken {
    let known = this.attributes(node, element, object);
    let silent = false;
    let last = -1;
    for (const child of element.children) {
      const target = this.target(node, child);
      if (!target || (target.position <= last && !target.many && this.isTaken(target, element, child))) {
        this.leftovers.elements.add(child);
        continue;
      }
      const taken = this.take(target, child, object);
      if (taken === 'not') {
        this.leftovers.elements.add(child);
      } else {
        last = Math.max(last, target.position);
        known ||= taken === 'said';
        silent = true;
      }
    }
    if (known) {
      this.noteAbsent(node, element, object);
      this.noteOrder(node, element);
    }
    return known ? 'said' : silent ? 'unsaid' : 'not';
  }

  /** What is written of itself, and the document lacks. */
  noteUnwritten(): void {
    for (const { value, name, namespace } of this.tree.children) {
      if (value?.initial !== undefined && !this.root.children.some((child) => child.name === name)) {
        this.leftovers.absent.push(qualifiedName(namespace, name));
      }
    }
  }

  /** Elements that several terms share are written in the order of the table, whatever the order they came in. */
  private noteOrder(node: ElementNode, element: XmlElement): void {
    for (const name of node.shared) {
      const found = this.placed(element, name);
      const targets = found.map((child) => this.target(node, child)?.position ?? 0);
      const written = targets.toSorted((left, right) => left - right);
      if (targets.some((position, index) => position !== written[index])) {
        const order = targets.map((position) => written.indexOf(position) + 1);
        this.leftovers.orders.set(element, { name: qualifiedName(found[0]?.namespace ?? '', name), order });
      }
    }
  }

  private placed(element: XmlElement, name: string): readonly XmlElement[] {
    return element.children.filter((child) => child.name === name && !this.leftovers.elements.has(child));
  }

  private target(node: ElementNode, child: XmlElement): ElementNode | undefined {
    const named = node.byName.get(child.name);
    const first = named?.[0];
    if (!named || !first || first.namespace !== child.namespace) {
      return undefined;
    }
    return first.guard === '' ? first : named.find(({ guard }) => guards[guard]?.(child, this.root));
  }

  /** Whether an earlier sibling fills the place already. */
  private isTaken(target: ElementNode, parent: XmlElement, child: XmlElement): boolean {
    for (const sibling of parent.children) {
      if (sibling === child) {
        return false;
      }
      if (sibling.name === child.name && !this.leftovers.elements.has(sibling)) {
        if (target.guard === '' || guards[target.guard]?.(sibling, this.root)) {
          return true;
        }
      }
    }
    return false;
  }

  private take(node: ElementNode, element: XmlElement, object: Json): Taken {
    switch (node.kind) {
      case 'wrapper':
        return this.wrapper(node, element, object);
      case 'group':
        return this.group(node, element, ensure(object, node.into));
      case 'list':
        return this.item(node, element, ensure(object, node.into));
      case 'leaves':
        return this.push(node, element, ensure(object, node.into));
      default:
        return this.leaf(node, element, object);
    }
  }

  /** A wrapper that wraps nothing the model has stays whole among the unmapped, so that it is written back whole. */
  private wrapper(node: ElementNode, element: XmlElement, object: Json): Taken {
    const attributesBefore = this.leftovers.attributes.length;
    const taken = this.content(node, element, object);
    if (taken === 'said' || (taken === 'unsaid' && node.impliedOnly)) {
      return taken;
    }
    this.leftovers.attributes.length = attributesBefore;
    for (const child of element.children) {
      this.leftovers.elements.delete(child);
    }
    return 'not';
  }

  private group(node: ElementNode, element: XmlElement, holder: Json): Taken {
    const group: Json = {};
    holder[node.key] = group;
    this.content(node, element, group);
    return 'said';
  }

  private item(node: ElementNode, element: XmlElement, holder: Json): Taken {
    const item: Json = {};
    const items = holder[node.key];
    if (Array.isArray(items)) {
      items.push(item);
    } else {
      holder[node.key] = [item];
    }
    this.content(node, element, item);
    return 'said';
  }

  private push(node: ElementNode, element: XmlElement, holder: Json): Taken {
    if (element.children.length > 0) {
      return 'not';
    }
    const texts = holder[node.key];
    if (Array.isArray(texts)) {
      texts.push(element.text);
    } else {
      holder[node.key] = [element.text];
    }
    this.attributes(node, element, holder);
    return 'said';
  }

  /** An element with children where a value belongs is not the element that the table means. */
  private leaf(node: ElementNode, element: XmlElement, object: Json): Taken {
    if (!node.value || element.children.length > 0) {
      return 'not';
    }
    const kept = this.keep(node.value, object, element.text);
    if (element.text === '' && node.impliedOnly) {
      return 'not'; // the model says that it is not there: so it is written back as it is
    }
    return this.attributes(node, element, object) || kept ? 'said' : 'unsaid';
  }

  private attributes(node: ElementNode, element: XmlElement, object: Json): boolean {
    let known = 0;
    for (const attribute of node.attributes) {
      const value = element.attributes[attribute.name];
      if (value !== undefined) {
        known += 1;
        this.keep(attribute, object, value);
      } else if (attribute.impliedBy !== undefined && this.impliedValue(attribute) !== undefined) {
        ensure(object, attribute.into)[attribute.key] = '';
      }
    }
    const names = Object.keys(element.attributes);
    if (names.length > known) {
      for (const attribute of names) {
        if (!node.attributes.some(({ name }) => name === attribute)) {
          this.leftovers.attributes.push({ on: element, attribute });
        }
      }
    }
    return known > 0;
  }

  /** Keeps a value, unless it goes without saying; says whether it did. */
  private keep(spec: ValueSpec, object: Json, value: string): boolean {
    const said = value === '' || value !== this.impliedValue(spec);
    if (said) {
      ensure(object, spec.into)[spec.key] = value;
    }
    return said;
  }

  private impliedValue(spec: ValueSpec): string | undefined {
    return spec.impliedBy === undefined ? spec.implied : this.rootValue(spec.impliedBy);
  }

  private readonly rootValues = new Map<string, string | undefined>();

  private rootValue(key: string): string | undefined {
    if (!this.rootValues.has(key)) {
      const name = this.tree.children.find((child) => child.key === key)?.name;
      this.rootValues.set(key, this.root.children.find((child) => child.name === name)?.text);
    }
    return this.rootValues.get(key);
  }

  /** Where the XML lacks what goes without saying, the model has an empty text. */
  private noteAbsent(node: ElementNode, element: XmlElement, object: Json): void {
    for (const child of node.children) {
      if (child.impliedOnly && this.placed(element, child.name).length === 0) {
        this.absent(child, object);
      }
    }
  }

  private absent(node: ElementNode, object: Json): void {
    if (node.value) {
      const holder = within(object, node.value.into) ?? ensure(object, node.value.into);
      holder[node.value.key] = '';
    }
    for (const child of node.children) {
      this.absent(child, object);
    }
  }
}

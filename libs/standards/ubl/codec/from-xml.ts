import type { XmlElement } from '../../xml/index.js';
import type { ElementNode, ValueSpec } from '../binding/node.js';
import { guards } from './guards.js';
import { ensure, type Json, within } from './json.js';
import { locate, type Leftovers } from './unmapped.js';

/** Reads a document into its model by the tree of its table. Nothing is checked and nothing is lost. */
export function fromXml(tree: ElementNode, root: XmlElement): Json {
  const reading = new Reading(tree, root);
  const model: Json = {};
  reading.content(tree, root, model);
  const { elements, attributes } = reading.leftovers;
  if (elements.size > 0 || attributes.length > 0) {
    model['unmapped'] = locate(root, reading.leftovers);
  }
  return model;
}

class Reading {
  readonly leftovers: Leftovers = { elements: new Set(), attributes: [] };

  constructor(
    private readonly tree: ElementNode,
    private readonly root: XmlElement,
  ) {}

  /** Reads attributes and children into an object; says whether the model knows any of it. */
  content(node: ElementNode, element: XmlElement, object: Json): boolean {
    let known = this.attributes(node, element, object);
    let last = -1;
    for (const child of element.children) {
      const target = this.target(node, child);
      if (!target || (target.position <= last && !target.many && this.isTaken(target, element, child))) {
        this.leftovers.elements.add(child);
      } else if (this.take(target, child, object)) {
        last = Math.max(last, target.position);
        known = true;
      } else {
        this.leftovers.elements.add(child);
      }
    }
    if (known) {
      this.noteAbsent(node, element, object);
    }
    return known;
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

  private take(node: ElementNode, element: XmlElement, object: Json): boolean {
    switch (node.kind) {
      case 'wrapper':
        return this.wrapper(node, element, object);
      case 'group':
        return this.group(node, element, ensure(object, node.into));
      case 'list':
        return this.item(node, element, ensure(object, node.into));
      case 'leaves':
        return this.push(node, element.text, ensure(object, node.into));
      default:
        return this.leaf(node, element, object);
    }
  }

  /** A wrapper that wraps nothing known stays whole among the unmapped, so that it is written back whole. */
  private wrapper(node: ElementNode, element: XmlElement, object: Json): boolean {
    const attributesBefore = this.leftovers.attributes.length;
    if (this.content(node, element, object)) {
      return true;
    }
    this.leftovers.attributes.length = attributesBefore;
    for (const child of element.children) {
      this.leftovers.elements.delete(child);
    }
    return false;
  }

  private group(node: ElementNode, element: XmlElement, holder: Json): boolean {
    const group: Json = {};
    holder[node.key] = group;
    this.content(node, element, group);
    return true;
  }

  private item(node: ElementNode, element: XmlElement, holder: Json): boolean {
    const item: Json = {};
    const items = holder[node.key];
    if (Array.isArray(items)) {
      items.push(item);
    } else {
      holder[node.key] = [item];
    }
    this.content(node, element, item);
    return true;
  }

  private push(node: ElementNode, text: string, holder: Json): boolean {
    const texts = holder[node.key];
    if (Array.isArray(texts)) {
      texts.push(text);
    } else {
      holder[node.key] = [text];
    }
    return true;
  }

  /** An element with children where a value belongs is not the element that the table means. */
  private leaf(node: ElementNode, element: XmlElement, object: Json): boolean {
    if (!node.value || element.children.length > 0) {
      return false;
    }
    this.keep(node.value, object, element.text);
    this.attributes(node, element, object);
    return true;
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

  /** Keeps a value, unless it goes without saying. */
  private keep(spec: ValueSpec, object: Json, value: string): void {
    if (value === '' || value !== this.impliedValue(spec)) {
      ensure(object, spec.into)[spec.key] = value;
    }
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
      if (child.impliedOnly && !element.children.some(({ name }) => name === child.name)) {
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

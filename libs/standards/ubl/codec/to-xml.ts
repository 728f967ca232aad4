import { xmlElement, type XmlElement } from '../../xml/index.js';
import type { ElementNode, ValueSpec } from '../binding/node.js';
import { isObject, type Json, within } from './json.js';
import { graft, type Unmapped } from './unmapped.js';

/** Builds the document of a model by the tree of its table, in the schema's order. */
export function toXml(tree: ElementNode, model: Json): XmlElement {
  const root = new Writing(model).element(tree, model);
  const unmapped = model['unmapped'];
  return Array.isArray(unmapped) && unmapped.length > 0 ? graft(root, unmapped as Unmapped[]) : root;
}

const noAttributes: Readonly<Record<string, string>> = Object.freeze({});

class Writing {
  constructor(private readonly model: Json) {}

  /** The element of a group that the model has, even if there is nothing in it. */
  element(node: ElementNode, object: Json): XmlElement {
    const children = this.children(node, object, true) ?? [];
    return xmlElement(node.namespace, node.name, children, this.attributes(node, object));
  }

  /** Undefined when nothing below is more than what goes without saying, unless the element stands anyway. */
  private children(node: ElementNode, object: Json, stands: boolean): XmlElement[] | undefined {
    const children: XmlElement[] = [];
    let silent: { readonly at: number; readonly child: ElementNode }[] | undefined;
    for (const child of node.children) {
      const before = children.length;
      this.add(child, object, children);
      if (child.impliedOnly && children.length === before) {
        (silent ??= []).push({ at: before, child });
      }
    }
    if (children.length === 0 && !stands) {
      return undefined;
    }
    for (const { at, child } of silent?.reverse() ?? []) {
      const implied = this.implied(child, object);
      if (implied) {
        children.splice(at, 0, implied);
      }
    }
    return children;
  }

  private add(node: ElementNode, object: Json, children: XmlElement[]): void {
    if (node.kind === 'wrapper') {
      const inner = this.children(node, object, false);
      if (inner) {
        children.push(xmlElement(node.namespace, node.name, inner, this.attributes(node, object)));
      }
      return;
    }
    const holder = node.into.length === 0 ? object : within(object, node.into);
    const value = holder?.[node.key];
    if (node.kind === 'leaf') {
      const text = node.value && this.text(node.value, object);
      if (text !== undefined && !(text === '' && node.impliedOnly)) {
        children.push(xmlElement(node.namespace, node.name, text, this.attributes(node, object)));
      }
    } else if (node.kind === 'group') {
      if (isObject(value)) {
        children.push(this.element(node, value));
      }
    } else if (Array.isArray(value)) {
      for (const item of value) {
        if (node.kind === 'list' && isObject(item)) {
          children.push(this.element(node, item));
        } else if (node.kind === 'leaves' && typeof item === 'string') {
          children.push(xmlElement(node.namespace, node.name, item));
        }
      }
    }
  }

  private text(spec: ValueSpec, object: Json): string | undefined {
    const holder = spec.into.length === 0 ? object : within(object, spec.into);
    const value = holder?.[spec.key];
    return typeof value === 'string' ? value : spec.initial;
  }

  /** The part of the tree that goes without saying, where the model does not deny it. */
  private implied(node: ElementNode, object: Json): XmlElement | undefined {
    if (node.value) {
      const said = this.text(node.value, object);
      return said === undefined ? xmlElement(node.namespace, node.name, node.value.implied ?? '') : undefined;
    }
    const children = node.children.flatMap((child) => this.implied(child, object) ?? []);
    return children.length > 0 ? xmlElement(node.namespace, node.name, children) : undefined;
  }

  private attributes(node: ElementNode, object: Json): Readonly<Record<string, string>> {
    if (node.attributes.length === 0) {
      return noAttributes;
    }
    const attributes: Record<string, string> = {};
    for (const attribute of node.attributes) {
      const said = this.text(attribute, object);
      const value = said ?? this.impliedAttribute(attribute);
      if (value !== undefined && !(value === '' && attribute.impliedBy !== undefined)) {
        attributes[attribute.name] = value;
      }
    }
    return attributes;
  }

  private impliedAttribute(spec: ValueSpec): string | undefined {
    const value = spec.impliedBy === undefined ? spec.implied : this.model[spec.impliedBy];
    return typeof value === 'string' ? value : undefined;
  }
}

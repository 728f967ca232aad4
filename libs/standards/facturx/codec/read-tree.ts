import type { XmlElement } from '../../xml/index.js';
import { ensure, type Json } from '../../ubl/codec/json.js';
import { qualifiedName } from '../table/namespaces.js';
import type { BillKind, Scope, ValueRow } from '../table/row.js';
import type { CiiNode, Guard } from '../table/tree.js';

/** An element of the XML that the model has no place for. */
export interface Unread {
  /** `/rsm:SupplyChainTradeTransaction[1]/ram:IncludedSupplyChainTradeLineItem[2]/...`, counted from 1. */
  readonly path: string;
  readonly text: string;
}

/** Reads a CII document into its model; nothing is checked, and what cannot be placed is named. */
export function readTree(tree: CiiNode, root: XmlElement, kind: BillKind): { model: Json; unread: Unread[] } {
  const model: Json = {};
  const reading = new Reading({ root: model, kind });
  reading.content(tree, root, model, '');
  reading.finish();
  return { model, unread: reading.unread };
}

class Reading {
  readonly unread: Unread[] = [];
  /** What is placed when all that stands in place is read: first items, then terms that may look at them. */
  private readonly lateItems: (() => void)[] = [];
  private readonly late: (() => void)[] = [];

  constructor(private readonly scope: Scope) {}

  finish(): void {
    for (const place of [...this.lateItems, ...this.late]) place();
  }

  content(node: CiiNode, element: XmlElement, object: Json, path: string): void {
    const taken = new Set<CiiNode>();
    const counts = new Map<string, number>();
    for (const child of element.children) {
      const name = qualifiedName(child.namespace, child.name);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const childPath = `${path}/${name}[${count}]`;
      const target = node.byName
        .get(child.name)
        ?.find((candidate) => isMeant(candidate, child) && (candidate.group?.kind === 'list' || !taken.has(candidate)));
      if (target) {
        taken.add(target);
        this.take(target, child, object, childPath);
      } else {
        this.miss(child, childPath);
      }
    }
  }

  private take(node: CiiNode, element: XmlElement, object: Json, path: string): void {
    const { group } = node;
    if (!group || group.model === '') return this.fill(node, element, object, path);
    if (group.kind === 'group') return this.part(node, element, ensure(object, [group.model]), object, path);
    const item: Json = {};
    this.fill(node, element, item, path);
    const { model } = group;
    if (typeof model === 'string') {
      (Array.isArray(object[model]) ? (object[model] as Json[]) : (object[model] = [] as Json[])).push(item);
    } else {
      this.placeLate(this.lateItems, () => model.add(object, item, this.scope), element, path);
    }
  }

  /** A group of which nothing is said is none. */
  private part(node: CiiNode, element: XmlElement, part: Json, object: Json, path: string): void {
    this.fill(node, element, part, path);
    const key = node.group!.model as string;
    this.late.push(() => {
      if (Object.keys(part).length === 0) delete object[key];
    });
  }

  private fill(node: CiiNode, element: XmlElement, object: Json, path: string): void {
    for (const { name, slot } of node.attributes) {
      const said = element.attributes[name];
      if (slot.kind !== 'constant' && said) this.keep(slot, said, object, element, path);
    }
    if (node.text && node.text.kind !== 'constant' && /\S/.test(element.text)) {
      this.keep(node.text, element.text, object, element, path);
    }
    this.content(node, element, object, path);
  }

  private keep(row: ValueRow, text: string, object: Json, element: XmlElement, path: string): void {
    const said = row.kind === 'date' ? text.trim().replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') : text;
    const { model } = row;
    if ('set' in model) this.placeLate(this.late, () => model.set(object, said, this.scope), element, path);
    else ensure(object, model.slice(0, -1))[model.at(-1)!] = said;
  }

  private placeLate(queue: (() => void)[], place: () => boolean, element: XmlElement, path: string): void {
    queue.push(() => {
      if (!place()) this.miss(element, path);
    });
  }

  /** The innermost elements are named, since they hold the values. */
  private miss(element: XmlElement, path: string): void {
    if (element.children.length === 0) {
      if (/\S/.test(element.text)) this.unread.push({ path, text: element.text.trim() });
      return;
    }
    const counts = new Map<string, number>();
    for (const child of element.children) {
      const name = qualifiedName(child.namespace, child.name);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      this.miss(child, `${path}/${name}[${count}]`);
    }
  }
}

function isMeant(node: CiiNode, element: XmlElement): boolean {
  return node.namespace === element.namespace && node.guards.every((guard) => holds(guard, element));
}

function holds({ path, attribute, text }: Guard, element: XmlElement): boolean {
  let at: XmlElement | undefined = element;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return (attribute === undefined ? at?.text.trim() : at?.attributes[attribute]) === text;
}

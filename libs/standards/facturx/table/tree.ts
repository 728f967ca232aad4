import type { ConstantRow, GroupRow, ListRow, Row, ValueRow } from './row.js';
import { namespaces, type Prefix } from './namespaces.js';

export interface AttributeSlot {
  readonly name: string;
  readonly slot: ValueRow | ConstantRow;
}

/** An element of CII as the paths of the table imply it. */
export interface CiiNode {
  readonly name: string;
  readonly namespace: string;
  /** Written even when there is nothing in it. */
  isWanted: boolean;
  readonly children: CiiNode[];
  readonly byName: Map<string, CiiNode[]>;
  readonly attributes: AttributeSlot[];
  text?: ValueRow | ConstantRow;
  readonly group?: GroupRow | ListRow;
  /** What must stand in an element for it to be the one meant. */
  readonly guards: readonly Guard[];
}

export interface Guard {
  readonly path: readonly string[];
  readonly attribute?: string;
  readonly text: string;
}

/** The tree of elements that rows describe. */
export function treeOf(root: string, rows: readonly Row[]): CiiNode {
  const tree = node(root, namespaces.rsm);
  add(tree, rows, 'rsm');
  return tree;
}

function node(name: string, namespace: string, group?: GroupRow | ListRow): CiiNode {
  const guards = group ? group.rows.flatMap(guardOf) : [];
  return {
    name,
    namespace,
    isWanted: false,
    children: [],
    byName: new Map(),
    attributes: [],
    guards,
    ...(group && { group }),
  };
}

function guardOf(row: Row): Guard[] {
  if (row.kind !== 'constant' || !row.chooses) return [];
  const path = row.path.split('/').map(bare);
  const last = path.at(-1)!;
  if (!last.startsWith('@')) return [{ path, text: row.text }];
  return [{ path: path.slice(0, -1), attribute: last.slice(1), text: row.text }];
}

function add(base: CiiNode, rows: readonly Row[], prefix: Prefix): void {
  for (const row of rows) {
    const segments = row.path === '' ? [] : row.path.split('/');
    const attribute = segments.at(-1)?.startsWith('@') ? segments.pop()!.slice(1) : undefined;
    if (row.kind === 'group' || row.kind === 'list') {
      const last = segments.at(-1)!;
      const made = child(walk(base, segments.slice(0, -1), prefix), last, below(prefix, segments), row);
      made.isWanted = last.endsWith('!');
      add(made, row.rows, 'ram');
    } else {
      const at = walk(base, segments, prefix);
      if (attribute === undefined) at.text = row;
      else at.attributes.push({ name: attribute, slot: row });
      if (row.kind === 'date') at.attributes.push(format102);
    }
  }
}

const format102: AttributeSlot = {
  name: 'format',
  slot: { kind: 'constant', path: '@format', text: '102', chooses: false },
};

/** Below the root stand elements of the root's namespace, below those reusable ones. */
function below(prefix: Prefix, segments: readonly string[]): Prefix {
  return prefix === 'rsm' && segments.length === 1 ? 'rsm' : 'ram';
}

function walk(base: CiiNode, segments: readonly string[], prefix: Prefix): CiiNode {
  return segments.reduce((at, segment, index) => {
    const known = at.byName.get(bare(segment))?.find((candidate) => !candidate.group);
    const found = known ?? child(at, segment, index === 0 ? prefix : 'ram');
    found.isWanted ||= segment.endsWith('!');
    return found;
  }, base);
}

function child(parent: CiiNode, segment: string, usual: Prefix, group?: GroupRow | ListRow): CiiNode {
  const name = bare(segment);
  const prefix = segment.includes(':') ? (segment.split(':')[0] as Prefix) : usual;
  const made = node(name, namespaces[prefix], group);
  parent.children.push(made);
  parent.byName.set(name, [...(parent.byName.get(name) ?? []), made]);
  return made;
}

function bare(segment: string): string {
  return segment.replace(/^.*:/, '').replace('!', '');
}

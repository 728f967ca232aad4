import type { Binding } from './document.js';
import type { Field, Fields } from './field.js';

/**
 * The row of the table that a JSON pointer into the model leads to, with its business term, datatype and code lists:
 * `fieldAt(invoice, '/lines/0/netAmount')`. Undefined when the model has no such place.
 */
export function fieldAt(binding: Binding, pointer: string): Field | undefined {
  let fields: Fields | undefined = binding.fields;
  let found: Field | undefined;
  for (const key of pointer.split('/').slice(1)) {
    if (found && (found.kind === 'list' || found.kind === 'leaves') && /^\d+$/.test(key)) {
      continue;
    }
    found = fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!found) {
      return undefined;
    }
    fields = found.kind === 'group' || found.kind === 'list' ? found.fields : undefined;
  }
  return found;
}

/** What a JSON pointer into a model finds there. */
export function valueAt(model: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      model,
    );
}

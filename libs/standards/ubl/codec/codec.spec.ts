import fc from 'fast-check';
import type { Binding } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';
import { bindings } from '../bindings.js';
import { checkStructure } from '../structure/check-body.js';
import { anyModel } from './arbitrary.js';
import { readDocument, writeDocument } from './codec.js';

const all: (readonly [string, Binding])[] = Object.values(bindings).map((binding) => [binding.id, binding]);

describe('every document type', () => {
  it.each(all)('%s: any sound model is written, read back the same, and without findings', (id, binding) => {
    fc.assert(
      fc.property(anyModel(binding), (model) => {
        expect(checkStructure(binding, model)).toEqual([]);
        const read = readDocument(writeDocument(binding, model as ModelOf<Binding>));
        expect(read.id).toBe(id);
        expect(read.findings).toEqual([]);
        expect(read.model).toEqual(model);
      }),
      { numRuns: 30 },
    );
  });
});

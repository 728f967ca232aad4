import fc from 'fast-check';
import { writeFileSync, mkdirSync } from 'node:fs';
import { statement } from '../iso20022/arbitrary.js';
import { writeCoda } from './write.js';
it('gen', () => {
  mkdirSync('/tmp/bank-formats/coda', { recursive: true });
  fc.sample(fc.array(statement, { minLength: 1, maxLength: 3 }), { numRuns: 300, seed: 5 }).forEach((s, i) =>
    writeFileSync(`/tmp/bank-formats/coda/${i}.cod`, writeCoda(s), 'latin1'),
  );
});

/**
 * `bench:growth` with 10 million documents, which takes longer than all the others together: not part of `npm run bench`.
 *
 *   npm run bench:growth-largest
 */
import { measureGrowth } from './growth/measure-growth.js';

await measureGrowth('growth-largest', [10_000, 10_000_000]);

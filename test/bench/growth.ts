/**
 * What it costs that a database has grown: the speed of the clearing and of a firm's inbox, beside an empty database.
 *
 *   npm run bench:growth                  with 10 thousand and 1 million documents
 *   npm run bench:growth -- 1000 100000   with other numbers
 *   npm run bench:growth-largest          with 10 thousand and 10 million: some 35 GB on the disk, and many minutes
 */
import { shareOf } from './common/share.js';
import { measureGrowth } from './growth/measure-growth.js';

const sizes = process.argv.slice(2).map(Number);
await measureGrowth('growth', sizes.length > 0 ? sizes : [10_000, 1_000_000].map(shareOf));

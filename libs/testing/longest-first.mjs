import { createRequire } from 'node:module';

// Comes with jest, in the same version; not a dependency of its own, so that the two cannot part.
const fromJest = createRequire(createRequire(import.meta.url).resolve('jest'));
const fromCore = createRequire(fromJest.resolve('@jest/core'));
const { default: Sequencer } = fromCore('@jest/test-sequencer');

/**
 * Specs that run the whole program, the longest of all first: begun last, one of them would go on alone while the other
 * workers have nothing left to do. jest knows how long specs took only where it has run before.
 */
const longest = ['test/web/pages', 'test/faults', 'test/backup', 'test/machines', 'test/replay', 'test/web', 'test'];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path, context }) => {
      const relative = path.slice(context.config.rootDir.length + 1);
      const place = longest.findIndex((start) => relative.startsWith(start));
      return place < 0 ? longest.length : place;
    };
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}

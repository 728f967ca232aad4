import { sampleInvoice, sampleOptions } from '../spec-pages.js';
import { contentHash, PaperArchive, type PaperSource } from './paper-archive.js';

const source: PaperSource = { blocks: sampleInvoice({ language: 'en', lines: 1 }), options: sampleOptions('en') };

function counted() {
  const loads: string[] = [];
  const load = (key: string) => async () => {
    loads.push(key);
    return source;
  };
  return { loads, load };
}

describe('the archive of paper', () => {
  it('draws what was asked for at once by several only once', async () => {
    const { loads, load } = counted();
    const archive = new PaperArchive();
    const [one, two] = await Promise.all(['a', 'a'].map((key) => archive.documentPaper(key, load(key))));
    const later = await archive.documentPaper('a', load('a'));
    expect(loads).toEqual(['a']);
    expect([two, later]).toEqual([one, one]);
    expect(one!.hash).toBe(contentHash(one!.bytes));
  });

  it('forgets what was asked for longest ago, and draws the same again', async () => {
    const { loads, load } = counted();
    const size = (await new PaperArchive().documentPaper('x', async () => source)).bytes.length;
    const archive = new PaperArchive(2 * size);
    const hashes = [];
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) hashes.push((await archive.documentPaper(key, load(key))).hash);
    expect(loads).toEqual(['a', 'b', 'c', 'b']);
    expect(new Set(hashes).size).toBe(1);
  });

  it('hands on what the loader throws, and asks again the next time', async () => {
    const archive = new PaperArchive();
    const failing = () => Promise.reject(new Error('no such document'));
    await expect(archive.documentPaper('a', failing)).rejects.toThrow('no such document');
    await expect(archive.documentPaper('a', async () => source)).resolves.toBeDefined();
  });
});

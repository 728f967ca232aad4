import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readXml, type XmlElement } from '../../xml/index.js';
import { readDocument, writeDocument } from './codec.js';

const folder = resolve('../shared/standards/examples');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.xml')) : [];
const describeIfPresent = files.length > 0 ? describe : describe.skip;

/** What two equivalent documents have in common: names, attributes and texts, without the space around a text. */
function essence(element: XmlElement): unknown {
  const { namespace, name, attributes, children, text } = element;
  return {
    name: `${namespace} ${name}`,
    attributes: { ...attributes },
    text: text.trim(),
    children: children.map(essence),
  };
}

describeIfPresent('the official examples (../shared/standards/examples)', () => {
  it.each(files)('%s is written back as it was', (file) => {
    const xml = readFileSync(join(folder, file));
    const { binding, model } = readDocument(xml);
    expect(essence(readXml(writeDocument(binding, model)))).toEqual(essence(readXml(xml)));
    expect(model.unmapped ?? []).toEqual([]);
  });
});

import fc from 'fast-check';
import { KontorError } from '#kernel';
import { childNamed, textAt, xmlElement, type XmlElement } from './element.js';
import { readXml, xmlLimits } from './read.js';
import { writeXml, type XmlPrefixes } from './write.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof KontorError) {
      return error.code;
    }
    throw error;
  }
  return 'read';
}

describe('reading XML', () => {
  it('resolves prefixes, default namespaces and their redefinition', () => {
    const root = readXml(
      '<a xmlns="urn:one" xmlns:p="urn:two"><p:b p:c="1" d="2"> x &amp; <![CDATA[<y>]]></p:b><b xmlns="urn:three"><c/></b></a>',
    );
    expect(root).toMatchObject({ namespace: 'urn:one', name: 'a', text: '' });
    expect(root.children[0]).toMatchObject({
      namespace: 'urn:two',
      name: 'b',
      text: ' x & <y>',
      attributes: { '{urn:two}c': '1', d: '2' },
    });
    expect(root.children[1]?.children[0]).toMatchObject({ namespace: 'urn:three', name: 'c' });
    expect(textAt(root, 'b')).toBe(' x & <y>');
    expect(childNamed(root, 'z')).toBeUndefined();
  });

  it('leaves the white space between elements out, and line ends as line feeds in', () => {
    const root = readXml('<a>\r\n  <b>one\r\ntwo</b>\r\n</a>');
    expect(root.text).toBe('');
    expect(root.children[0]?.text).toBe('one\ntwo');
  });

  it.each([
    ['UTF-8 without a declaration', utf8('<a>é€</a>')],
    ['UTF-8 with a byte order mark', utf8('\uFEFF<?xml version="1.0" encoding="UTF-8"?><a>é€</a>')],
    ['UTF-16 with a byte order mark', utf16('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>é€</a>')],
    ['windows-1252', latin('<?xml version="1.0" encoding="windows-1252"?><a>\u00e9\u0080</a>')],
  ])('reads %s', (_, bytes) => {
    expect(readXml(bytes).text).toBe('é€');
  });

  const deep = '<a>'.repeat(200) + '</a>'.repeat(200);
  const refused: [string, string, string | Uint8Array][] = [
    ['nothing', 'xml-not-xml', ''],
    ['JSON', 'xml-not-xml', '{"a": 1}'],
    ['a PDF', 'xml-not-xml', utf8('%PDF-1.7\n<a/>')],
    ['a tag left open', 'xml-malformed', '<a><b></a>'],
    ['text behind the root', 'xml-malformed', '<a/>b'],
    ['half a file', 'xml-malformed', '<?xml version="1.0"?><a><b>1'],
    ['an attribute twice', 'xml-malformed', '<a b="1" b="2"/>'],
    ['an unknown entity', 'xml-malformed', '<a>&euro;</a>'],
    ['a control character', 'xml-malformed', '<a>\u0001</a>'],
    ['only a comment', 'xml-malformed', '<!-- a -->'],
    ['an undeclared prefix', 'xml-undeclared-prefix', '<p:a/>'],
    ['a DTD', 'xml-doctype', '<!DOCTYPE a><a/>'],
    [
      'a DTD behind comments',
      'xml-doctype',
      '<?xml version="1.0"?><!-- x --><?y z?><!DOCTYPE a SYSTEM "file:///x"><a/>',
    ],
    ['an external entity', 'xml-doctype', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['a billion laughs', 'xml-doctype', `<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>`],
    ['201 levels', 'xml-too-deep', `<a>${deep}</a>`],
    ['100,000 levels', 'xml-too-deep', '<a>'.repeat(100_000)],
    ['too many bytes', 'xml-too-large', new Uint8Array(xmlLimits.size + 1)],
    ['too many tags', 'xml-too-many-elements', `<a>${'<b/>'.repeat(xmlLimits.tags)}</a>`],
    ['Latin-1 declared as UTF-8', 'xml-encoding', latin('<?xml version="1.0" encoding="UTF-8"?><a>\u00e9</a>')],
    ['UTF-8 declared as UTF-16', 'xml-encoding', utf8('<?xml version="1.0" encoding="UTF-16"?><a>é</a>')],
    ['UTF-16 declared as Latin-1', 'xml-encoding', utf16('\uFEFF<?xml version="1.0" encoding="iso-8859-1"?><a/>')],
    ['an encoding that nobody knows', 'xml-encoding', '<?xml version="1.0" encoding="klingon"?><a/>'],
  ];
  it.each(refused)('refuses %s as %s', (_, code, input) => {
    expect(codeOf(() => readXml(typeof input === 'string' && code === 'xml-encoding' ? utf8(input) : input))).toBe(
      code,
    );
  });

  it('does not mistake a DTD in a comment or in text for a DTD', () => {
    expect(readXml('<!-- <!DOCTYPE a> --><a><![CDATA[<!DOCTYPE a>]]></a>').text).toBe('<!DOCTYPE a>');
  });

  it('says where the XML is broken', () => {
    expect(() => readXml('<a>\n  <b>\n</a>')).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ line: 3, column: 1 }) }),
    );
  });

  it('answers any text with a tree or a coded error', () => {
    const pieces = fc.constantFrom(
      '<a>',
      '</a>',
      '<',
      '>',
      '&',
      '&#0;',
      '<!--',
      '-->',
      '<?',
      '?>',
      ']]>',
      'x',
      ' b="',
      '"',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(codeOf(() => readXml(parts.join('')))).toMatch(/^(read|xml-)/);
      }),
    );
  });
});

describe('writing XML', () => {
  it('declares every namespace once, on the root, under the wished prefix', () => {
    const tree = xmlElement('urn:a', 'root', [
      xmlElement('urn:b', 'x', 'a < b & "c"', { id: '1 "2"\n', '{urn:c}k': 'v' }),
      xmlElement('urn:b', 'empty', ''),
    ]);
    expect(writeXml(tree, { 'urn:b': 'cbc' })).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<root xmlns="urn:a" xmlns:cbc="urn:b" xmlns:ns1="urn:c">
  <cbc:x id="1 &quot;2&quot;&#10;" ns1:k="v">a &lt; b &amp; "c"</cbc:x>
  <cbc:empty/>
</root>
`
        .replace('"c"</', '&quot;c&quot;</')
        .replaceAll('&quot;c&quot;', '"c"'),
    );
  });

  it('keeps elements of no namespace out of the default namespace', () => {
    const tree = xmlElement('urn:a', 'root', [xmlElement('', 'bare', 'x')]);
    expect(readXml(writeXml(tree, { 'urn:a': '' }))).toEqual(tree);
  });

  it('gives the default namespace once, to the root, whoever else wishes for it', () => {
    const tree = xmlElement('urn:c', 'root', [xmlElement('urn:b', 'inner', 'x')]);
    expect(readXml(writeXml(tree, { 'urn:b': '' }))).toEqual(tree);
  });

  it('replaces what XML cannot carry', () => {
    expect(readXml(writeXml(xmlElement('', 'a', 'x\u0000y\uD800z'))).text).toBe('x\uFFFDy\uFFFDz');
  });

  it('is read back as the same tree', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,8}$/);
    const text = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((value) => `${value}é€😀`);
    const namespace = fc.constantFrom('', 'urn:a', 'urn:b', 'urn:c');
    const attributes = fc.dictionary(
      fc.oneof(
        name,
        fc.tuple(fc.constantFrom('urn:a', 'urn:d'), name).map(([uri, local]) => `{${uri}}${local}`),
      ),
      fc.string(),
      { maxKeys: 3, noNullPrototype: true },
    );
    const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
      tree: fc
        .tuple(
          namespace,
          name,
          fc.oneof({ maxDepth: 3 }, text, fc.array(tie('tree'), { minLength: 1, maxLength: 3 })),
          attributes,
        )
        .map(([uri, local, content, given]) => xmlElement(uri, local, content, given)),
    }));
    fc.assert(
      fc.property(
        tree,
        fc.constantFrom<XmlPrefixes>({}, { 'urn:a': '', 'urn:b': 'p' }, { 'urn:b': '' }),
        (written, prefixes) => {
          expect(readXml(writeXml(written, prefixes))).toEqual(written);
        },
      ),
    );
  });
});

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
}

import fc from 'fast-check';
import { enterpriseNumberOf, gs1CheckDigit } from '#kernel';
import { explainWith } from '../finding/finding.js';
import { readXml } from '../xml/index.js';
import { envelopeFindingTexts } from './envelope-findings.js';
import { writeEnvelope, type BusinessEnvelope } from './envelope.js';
import {
  documentTypeIdOf,
  documentTypeUri,
  formatParticipantId,
  parseDocumentTypeId,
  parseParticipantId,
  participantUri,
  processUri,
  sameParticipant,
} from './identifiers.js';
import { readEnvelope } from './read-envelope.js';

const invoiceNamespace = 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2';
const basic = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';
const billing = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const process = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

const invoice = readXml(
  `<Invoice xmlns="${invoiceNamespace}" xmlns:cbc="${basic}"><cbc:CustomizationID>${billing}</cbc:CustomizationID>` +
    `<cbc:ProfileID>${process}</cbc:ProfileID><cbc:ID>F2026/0012</cbc:ID></Invoice>`,
);

const envelope: BusinessEnvelope = {
  sender: { scheme: '0208', value: '0123456749' },
  receiver: { scheme: '9925', value: 'BE0123456749' },
  documentType: documentTypeIdOf(invoiceNamespace, 'Invoice', billing),
  processId: process,
  instanceId: '0196f0c0-7b3e-7e2a-9b1a-2f7d3c4b5a69',
  createdAt: '2026-11-21T10:00:00Z',
  country: 'BE',
  payload: invoice,
};

describe('participant ids', () => {
  it.each([
    '0208:0123456749',
    'iso6523-actorid-upis::0208:0123456749',
    '9925:BE0123456749',
    '9925:be0123456749',
    `0088:541234500001${gs1CheckDigit('541234500001')}`,
    '0007:5567212047',
    '0192:974760673',
    '0151:51824753556',
    '0002:732829320',
    '0009:73282932000074',
    '0106:12345678',
    '0184:DK12345678',
    '0199:529900T8BM49AURSDO55',
    '9930:DE136695976',
    '9944:NL123456789B12',
    '0204:991-12345-12',
  ])('%s is one', (text) => {
    const participant = parseParticipantId(text);
    expect(participant).toBeDefined();
    expect(participantUri(participant!)).toBe(`iso6523-actorid-upis::${formatParticipantId(participant!)}`);
  });

  it.each([
    '0208:0123456748',
    '0208:BE0123456749',
    '0208:',
    '0208',
    '9925:0123456749',
    '0088:5412345000011',
    '0007:5567212048',
    '0192:974760674',
    '0151:51824753557',
    '0002:732829321',
    '0199:529900T8BM49AURSDO56',
    '9930:DE136695977',
    '1234:0123456749',
    '0208:0123 456 749',
    'busdox::0208:0123456749',
    '0208:1e5',
  ])('%s is none', (text) => {
    expect(parseParticipantId(text)).toBeUndefined();
  });

  it('are the same in either case', () => {
    const [upper, lower] = ['9925:BE0123456749', '9925:be0123456749'].map((text) => parseParticipantId(text)!);
    expect(sameParticipant(upper!, lower!)).toBe(true);
  });

  it('hold for every enterprise number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[01]\d{7}$/), (first) => {
        const number = enterpriseNumberOf(first);
        expect(parseParticipantId(`0208:${number}`)).toEqual({ scheme: '0208', value: number });
        expect(parseParticipantId(`9925:BE${number}`)).toBeDefined();
      }),
    );
  });
});

describe('document type and process ids', () => {
  const uri = `busdox-docid-qns::${invoiceNamespace}::Invoice##${billing}::2.1`;

  it('are spelled as Peppol spells them', () => {
    expect(documentTypeUri(envelope.documentType)).toBe(uri);
    expect(processUri(process)).toBe(`cenbii-procid-ubl::${process}`);
  });

  it.each([
    [uri, undefined],
    [uri.slice('busdox-docid-qns::'.length), 'busdox-docid-qns'],
    [uri.slice('busdox-docid-qns::'.length), undefined],
  ])('%s is read', (text, scheme) => {
    expect(parseDocumentTypeId(text, scheme)).toEqual(envelope.documentType);
  });

  it.each([
    ['', undefined],
    [invoiceNamespace, undefined],
    [`${invoiceNamespace}::Invoice`, undefined],
    [`${invoiceNamespace}::Invoice##${billing}`, undefined],
    [uri.slice('busdox-docid-qns::'.length), 'other'],
  ])('%s in scheme %s is none', (text, scheme) => {
    expect(parseDocumentTypeId(text, scheme)).toBeUndefined();
  });
});

describe('an envelope', () => {
  const xml = writeEnvelope(envelope, { [basic]: 'cbc' });
  const flat = xml.replace(/>\s+</g, '><');

  it('comes back as it was written', () => {
    const { sender, receiver } = envelope;
    expect(readEnvelope(xml)).toEqual({ envelope, payload: invoice, parties: { sender, receiver }, findings: [] });
    expect(readEnvelope(Buffer.from(xml)).envelope).toEqual(envelope);
  });

  it('has the header that Peppol wants', () => {
    expect(flat).toContain(
      '<sh:Sender><sh:Identifier Authority="iso6523-actorid-upis">0208:0123456749</sh:Identifier></sh:Sender>',
    );
    expect(flat).toContain(
      '<sh:Scope><sh:Type>PROCESSID</sh:Type>' +
        `<sh:InstanceIdentifier>${process}</sh:InstanceIdentifier><sh:Identifier>cenbii-procid-ubl</sh:Identifier></sh:Scope>`,
    );
    expect(flat).toContain('<sh:Type>COUNTRY_C1</sh:Type><sh:InstanceIdentifier>BE</sh:InstanceIdentifier>');
  });

  it.each<[string, string | RegExp, string, string]>([
    ['a sender with wrong check digits', '0208:0123456749', '0208:0123456748', 'SBDH-PARTICIPANT /sender'],
    ['a receiver of an unknown scheme', '9925:BE0123456749', '1234:BE0123456749', 'SBDH-PARTICIPANT /receiver'],
    ['another authority', 'iso6523-actorid-upis', 'GS1', 'SBDH-VALUE /sender'],
    ['no receiver', /<sh:Receiver>.*<\/sh:Receiver>/, '', 'SBDH-MISSING /receiver'],
    ['another header version', '>1.0<', '>2.0<', 'SBDH-VALUE /headerVersion'],
    ['no instance id', envelope.instanceId, '', 'SBDH-MISSING /instanceId'],
    ['no moment', '2026-11-21T10:00:00Z', 'yesterday', 'SBDH-VALUE /createdAt'],
    ['no document type', '>DOCUMENTID<', '>DOCUMENT<', 'SBDH-MISSING /documentType'],
    ['a damaged document type', '::Invoice##', '/Invoice#', 'SBDH-VALUE /documentType'],
    ['another scheme of document types', 'busdox-docid-qns', 'other', 'SBDH-VALUE /documentType'],
    ['no process', '>PROCESSID<', '>PROCESS<', 'SBDH-MISSING /processId'],
    ['an unknown country', '>BE<', '>BX<', 'SBDH-VALUE /country'],
    ['another document inside', /<(\/?)Invoice/g, '<$1CreditNote', 'SBDH-DISAGREES /documentType/localName'],
    [
      'another customization inside',
      /billing:3\.0</,
      'selfbilling:3.0<',
      'SBDH-DISAGREES /documentType/customizationId',
    ],
    ['another process inside', `<cbc:ProfileID>${process}`, '<cbc:ProfileID>urn:other', 'SBDH-DISAGREES /processId'],
    ['another type in the identification', '<sh:Type>Invoice<', '<sh:Type>Order<', 'SBDH-DISAGREES /type'],
    ['another standard', `<sh:Standard>${invoiceNamespace}`, '<sh:Standard>urn:other', 'SBDH-DISAGREES /standard'],
    ['another version', '<sh:TypeVersion>2.1', '<sh:TypeVersion>2.0', 'SBDH-DISAGREES /typeVersion'],
    ['no document', /<Invoice.*<\/Invoice>/, '', 'SBDH-PAYLOAD /payload'],
    ['two documents', /(<Invoice.*<\/Invoice>)/, '$1$1', 'SBDH-PAYLOAD /payload'],
  ])('with %s is refused', (_what, from, to, expected) => {
    const damaged = flat.replace(from, to);
    expect(damaged).not.toBe(flat);
    const { envelope: read, findings } = readEnvelope(damaged);
    expect(read).toBeUndefined();
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toContain(expected);
    for (const finding of findings) {
      const { what, remedy } = explainWith([envelopeFindingTexts], finding, 'en');
      expect(`${what} ${remedy}`).not.toMatch(/[{}](?!urn)|broken/);
    }
  });

  it.each([
    ['no country', /<sh:Scope><sh:Type>COUNTRY_C1.*?<\/sh:Scope>/, ''],
    ['a moment without zone', '10:00:00Z', '10:00:00'],
  ])('with %s is warned of', (_what, from, to) => {
    const { envelope: read, findings } = readEnvelope(flat.replace(from, to));
    expect(read).toBeDefined();
    expect(findings).toMatchObject([{ severity: 'warning' }]);
  });

  it.each([
    ['a bare document', `<Invoice xmlns="${invoiceNamespace}"/>`, 'SBDH-TYPE'],
    [
      'no header',
      flat.replace(/<sh:StandardBusinessDocumentHeader>.*<\/sh:StandardBusinessDocumentHeader>/, ''),
      'SBDH-TYPE',
    ],
    ['a cut file', flat.slice(0, 700), 'xml-malformed'],
    ['a DTD', `<!DOCTYPE x>${flat.slice(flat.indexOf('?>') + 2)}`, 'xml-doctype'],
    ['nothing', '', 'xml-not-xml'],
  ])('is not %s', (_what, input, rule) => {
    expect(readEnvelope(input)).toMatchObject({ findings: [{ rule }] });
    expect(readEnvelope(input).envelope).toBeUndefined();
  });

  it('never throws on changed characters', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), (changes) => {
        const bytes = Buffer.from(flat);
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
        expect(readEnvelope(bytes).findings).toBeInstanceOf(Array);
      }),
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { writeXlsxSheet } from '#platform';
import { drawLogo } from '#registry';
import { projectRoot } from '../../cli/kontor.js';

/** Files that are sound, and files that are made to do harm; which of them goes where is for chance to say. */
export async function hostileFiles(more: readonly Buffer[]): Promise<readonly Buffer[]> {
  const folder = join(projectRoot, 'test', 'fixtures', 'validate');
  const sound = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
  const sheet = await writeXlsxSheet('people', [
    ['user name', 'name', 'language', 'number'],
    ['a', 'b', 'nl', 'c'],
  ]);
  return [...sound, ...more, sheet, ...texts.map((text) => Buffer.from(text)), ...pictures(), ...sheets(), ...others];
}

const order = 'urn:oasis:names:specification:ubl:schema:xsd:Order-2';
const pain = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';
const entities = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};&e${n};&e${n};">`).join('');

const texts: readonly string[] = [
  '<a>',
  `<!DOCTYPE a [<!ENTITY e0 "lol">${entities}]><a>&e30;</a>`,
  `<!DOCTYPE Order [<!ENTITY x SYSTEM "file:///etc/passwd">]><Order xmlns="${order}"><ID>&x;</ID></Order>`,
  '<!DOCTYPE a SYSTEM "http://127.0.0.1:1/x.dtd"><a/>',
  `<?xml version="1.0" encoding="UTF-16"?><Order xmlns="${order}"/>`,
  `<?xml version="1.1" encoding="x"?><Order xmlns="${order}">&#0;&#xD800;</Order>`,
  `<Order xmlns="${order}">${'<a>'.repeat(60_000)}${'</a>'.repeat(60_000)}</Order>`,
  `<Order xmlns="${order}" ${Array.from({ length: 5000 }, (_, n) => `a${n}="1"`).join(' ')}/>`,
  `<Order xmlns="${order}" a="${'x'.repeat(500_000)}"/>`,
  `<Order xmlns="${order}"><ID><![CDATA[${']]'.repeat(1000)}]]></ID><!----></Order>`,
  `<Order xmlns="${order}">${'<OrderLine/>'.repeat(20_000)}</Order>`,
  `<Document xmlns="${pain}"><CstmrCdtTrfInitn>${'<PmtInf/>'.repeat(20_000)}</CstmrCdtTrfInitn></Document>`,
  `<Document xmlns="${pain}"><CstmrCdtTrfInitn><GrpHdr><NbOfTxs>99999999999999999999</NbOfTxs><CtrlSum>1e99</CtrlSum></GrpHdr></CstmrCdtTrfInitn></Document>`,
  `<StandardBusinessDocument xmlns="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader">${'<StandardBusinessDocument>'.repeat(50)}`,
  '"'.repeat(20_000),
  `number;name\n"${'x;'.repeat(50_000)}`,
  `${'a;'.repeat(5000)}\n${'1;'.repeat(5000)}`,
  'number;unit;price\n'.concat('1;C62;1e999\n'.repeat(3000)),
  'user name;name;firm\n=1+1;@SUM(1);\u0000\n',
  'a\tb\r\r\r\n\n\n',
  `0000020112672505        00099449      ${'9'.repeat(90)}\n1${'9'.repeat(127)}\n`,
  ':20:STATEMENT\n:25:BE\n:60F:C999999EUR999999999999999999,99\n-',
  '%PDF-1.7\n1 0 obj <</Length 99999999>> stream\n',
  `%PDF-1.7\n${'1 0 obj << /Kids [1 0 R] /Type /Pages /Parent 1 0 R >> endobj\n'.repeat(500)}xref\n0 1\ntrailer <</Root 1 0 R /Size 99999999>>\nstartxref\n9\n%%EOF`,
  '%PDF-1.4\ntrailer <</Root 1 0 R/Prev 0>>\nstartxref\n0\n%%EOF',
  'GIF89a\u0001',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
];

const others: readonly Buffer[] = [
  Buffer.from([0xff, 0xfe, 0x3c, 0x00, 0x61, 0x00]),
  Buffer.from([0xc3, 0x28, 0xa0, 0xa1, 0xf0, 0x28, 0x8c, 0xbc]),
  Buffer.from('<a>\xff\xfe</a>', 'latin1'),
  Buffer.alloc(50_000),
  Buffer.alloc(1_200_000, 0x20),
];

/** Pictures whose heads promise more than there is. */
function pictures(): Buffer[] {
  const logo = drawLogo('fuzz');
  const vast = Buffer.from(logo);
  vast.writeUInt32BE(60_000, 16);
  vast.writeUInt32BE(60_000, 20);
  vast.writeUInt32BE(crc32(vast.subarray(12, 29)), 29);
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0001108ffffffff03012200021101031101ffd9', 'hex');
  const webp = Buffer.from('52494646ffffff7f574542505650382000000000ffffff9d012affffffff', 'hex');
  const bomb = Buffer.concat([vast.subarray(0, 33), chunk('IDAT', deflateRawSync(Buffer.alloc(2 ** 24)))]);
  return [logo, logo.subarray(0, 40), vast, jpeg, webp, bomb, Buffer.concat([logo, Buffer.alloc(600_000)])];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Workbooks: a bomb, a bomb that says it is small, one that is no workbook, and one whose list of files is wrong. */
function sheets(): Buffer[] {
  const packed = deflateRawSync(Buffer.alloc(70 * 2 ** 20, 0x20), { level: 1 });
  const name = 'xl/worksheets/sheet1.xml';
  const lying = zip([
    { name: '[Content_Types].xml', packed: deflateRawSync('<Types/>'), size: 8 },
    { name, packed, size: 100 },
  ]);
  const honest = zip([{ name, packed, size: 70 * 2 ** 20 }]);
  const wrong = Buffer.from(lying.subarray(0, 400));
  return [honest, lying, wrong, zip([]), zip([{ name: '../../evil', packed: Buffer.from('x'), size: 1 }])];
}

interface Packed {
  readonly name: string;
  readonly packed: Buffer;
  /** As the archive says. */
  readonly size: number;
}

function zip(files: readonly Packed[]): Buffer {
  const heads: Buffer[] = [];
  const bodies: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size } of files) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    heads.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

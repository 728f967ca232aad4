import { contentHash, renderBusinessCards, renderLetter, vCardOf, type BusinessCard, type Letter } from '../index.js';
import { describeWith, run, scan, textOf } from '../spec-tools.js';

const createdAt = new Date('2026-11-21T00:00:00Z');
const party = {
  label: '',
  name: 'Dijlestroom Kantoor BV',
  lines: ['Bruul 1', '2800 Mechelen'],
  facts: [{ label: 'Btw-nummer', value: 'BE 0123.456.749' }],
};
const vCard = {
  person: { name: 'Noor Janssens', title: 'Verkoop' },
  organisation: 'Kantoor, Papier; & Co',
  telephone: '+32 15 55 01 01',
  email: 'info@dijlestroom.example',
};
const card: BusinessCard = {
  firm: party.name,
  person: vCard.person,
  address: party.lines,
  contacts: ['+32 15 55 01 01', 'info@dijlestroom.example'],
  numbers: ['BE 0123.456.749', 'IBAN BE68 5390 0754 7034'],
  vCard: vCardOf(vCard),
};
const letter: Letter = {
  sender: party,
  receiver: { ...party, name: 'Zilvervos Fietsen NV' },
  placeAndDate: 'Mechelen, 21 november 2026',
  subject: 'Onze nieuwe catalogus',
  text: 'Geachte mevrouw\n\nHierbij onze catalogus.\n\nMet vriendelijke groeten',
  signature: vCard.person,
};
const options = { language: 'nl', title: 'Brief', createdAt } as const;

test('a vCard keeps commas and semicolons in names', () => {
  const lines = vCardOf(vCard).split('\r\n');
  expect(lines).toContain('ORG:Kantoor\\, Papier\\; & Co');
  expect(lines).toContain('N:Janssens;Noor;;;');
  expect(vCardOf({ ...vCard, person: undefined } as never)).toContain('FN:Kantoor\\, Papier\\; & Co');
});

test('the same card and the same letter are the same bytes', async () => {
  expect(contentHash(await renderBusinessCards(card, options))).toBe(
    contentHash(await renderBusinessCards(card, options)),
  );
  expect(contentHash(await renderLetter(letter, options))).toBe(contentHash(await renderLetter(letter, options)));
});

test('whatever the names are, a sheet of cards is made', async () => {
  const long = 'Łódź '.repeat(60);
  const wild = {
    ...card,
    firm: long,
    person: { name: long, title: long },
    address: Array(9).fill(long) as string[],
    contacts: [],
    numbers: [],
  };
  expect((await renderBusinessCards(wild, options)).length).toBeGreaterThan(1000);
});

describeWith('pdftotext', 'qpdf')('on paper', () => {
  it('a sheet has ten cards', async () => {
    const pdf = await renderBusinessCards(card, options);
    expect(textOf(pdf).match(/Noor Janssens/g)).toHaveLength(10);
    expect(run('qpdf', pdf, '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
  });

  it('a letter says what it was given, and goes on over its pages', async () => {
    expect(textOf(await renderLetter(letter, options))).toMatch(
      /Zilvervos Fietsen NV[\s\S]*Mechelen, 21 november 2026[\s\S]*Hierbij onze catalogus/,
    );
    const long = await renderLetter({ ...letter, text: 'Een alinea die vaak terugkomt.\n\n'.repeat(120) }, options);
    expect(textOf(long)).toContain('6 / 6');
    expect(textOf(long).match(/Een alinea die vaak terugkomt/g)).toHaveLength(120);
    expect(run('qpdf', long, '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
  });
});

describeWith('pdftoppm', 'zbarimg')('a telephone', () => {
  it('reads the card', async () => {
    expect(scan(await renderBusinessCards(card, options))).toContain('FN:Noor Janssens');
  });
});

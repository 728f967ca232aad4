/**
 * Bank files travel in a small alphabet: the Latin letters, digits and `/ - ? : ( ) . , ' +` of the SEPA character set
 * (EPC217-08), or at most printable ASCII. Names in other scripts are transliterated rather than refused.
 */

/** Letters that Unicode does not decompose into a base letter and marks. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  Ŋ: 'N',
  ŧ: 't',
  Ŧ: 'T',
  '€': 'EUR',
  '£': 'GBP',
  '«': '"',
  '»': '"',
  '×': 'x',
  '·': '.',
  '•': '-',
  '¿': '?',
  '¡': '.',
};

const greek = 'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o';
const cyrillic =
  'а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sht ' +
  'ъ=a ы=y ь=y э=e ю=yu я=ya є=ye і=i ґ=g ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz ў=u';

const table = buildTable();

function buildTable(): ReadonlyMap<string, string> {
  const map = new Map(Object.entries(letters));
  for (const pair of `${greek} ${cyrillic}`.split(' ')) {
    const [letter, latin] = pair.split('=') as [string, string];
    map.set(letter, latin);
    map.set(letter.toUpperCase(), latin.charAt(0).toUpperCase() + latin.slice(1));
  }
  return map;
}

const dashes = /[\u2010-\u2015\u2212]/g;
const singleQuotes = /[\u2018-\u201b\u2032`\u00b4]/g;
const doubleQuotes = /[\u201c-\u201f\u2033]/g;
const printableAscii = /^[\x20-\x7e]*$/;

/** Printable ASCII of the same meaning: accents fall away, scripts are transliterated, control characters become spaces. */
export function toAscii(text: string): string {
  if (printableAscii.test(text)) return text;
  const plain = text.replace(dashes, '-').replace(singleQuotes, "'").replace(doubleQuotes, '"');
  let ascii = '';
  for (const character of plain) ascii += transliterate(character);
  return ascii;
}

function transliterate(character: string): string {
  if (printableAscii.test(character)) return character;
  if (/[\s\p{Cc}]/u.test(character)) return ' ';
  const known = table.get(character);
  if (known !== undefined) return known;
  const base = character.normalize('NFKD').replace(/\p{M}/gu, '');
  if (base !== character) return Array.from(base, transliterate).join('');
  return /[\p{M}\p{Cf}]/u.test(character) ? '' : '.';
}

const sepaText = /^[A-Za-z0-9/\-?:().,'+ ]*$/;

/** True for text that every SEPA bank must accept. */
export function isSepaText(text: string): boolean {
  return sepaText.test(text);
}

/** Text in the SEPA character set, without spaces at the ends or two in a row, cut to `width` characters. */
export function toSepaText(text: string, width: number): string {
  const ascii = toAscii(text).replace(/&/g, '+').replace(/_/g, '-').replace(/"/g, "'");
  return ascii
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/g, '.')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, width)
    .trimEnd();
}

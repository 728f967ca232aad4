import fc from 'fast-check';
import { belgianBban, formatIban, ibanOf, isIban } from './iban.js';

test.each([
  'AT611904300234573201',
  'BE68539007547034',
  'CH9300762011623852957',
  'DE89370400440532013000',
  'ES9121000418450200051332',
  'FR1420041010050500013M02606',
  'GB29NWBK60161331926819',
  'IE29AIBK93115212345678',
  'IT60X0542811101000000123456',
  'LU280019400644750000',
  'MT84MALT011000012345MTLCAST001S',
  'NL91ABNA0417164300',
  'NO9386011117947',
  'PL61109010140000071219812874',
  'SE4550000000058398257466',
])('%s is an IBAN', (iban) => {
  expect(isIban(iban)).toBe(true);
  expect(ibanOf(iban.slice(0, 2), iban.slice(4))).toBe(iban);
});

test.each([
  ['BE68539007547035', 'a wrong digit'],
  ['BE68539007540734', 'two digits exchanged'],
  ['BE6853900754703', 'a digit short'],
  [ibanOf('BE', '5390075470345'), 'a digit long for Belgium, though its check digits are right'],
  [ibanOf('NL', '539007547034'), 'a Belgian account in the Netherlands'],
  ['be68539007547034', 'lower case'],
  ['BE68 5390 0754 7034', 'a printed one'],
  ['BE68-5390-0754-7034', 'dashes'],
  ['BE68539007547034\n', 'a line end'],
  ['6868539007547034', 'no country'],
  ['', 'nothing'],
  ['BE00979000004449', '00, which has the remainder of the right 97'],
  ['BE01979000008893', '01, which has the remainder of the right 98'],
  ['BE99979000003540', '99, which has the remainder of the right 02'],
])('%s is none: %s', (text) => {
  expect(isIban(text)).toBe(false);
});

test.each([
  ['979000004449', 'BE97979000004449'],
  ['979000008893', 'BE98979000008893'],
  ['979000003540', 'BE02979000003540'],
])('the account %s has the IBAN %s', (bban, iban) => {
  expect(ibanOf('BE', bban)).toBe(iban);
  expect(isIban(iban)).toBe(true);
});

test.each([
  ['539', '0075470', '539007547034'],
  ['123', '4567888', '123456788897'],
  ['000', '0000001', '000000000101'],
])('bank %s, account %s is the Belgian account %s', (bank, account, bban) => {
  expect(belgianBban(bank, account)).toBe(bban);
});

test('a Belgian account has ten digits before its check digits', () => {
  expect(() => belgianBban('53', '0075470')).toThrow(RangeError);
  expect(() => belgianBban('539', '007547A')).toThrow(RangeError);
});

test.each([
  ['BE68539007547034', 'BE68 5390 0754 7034'],
  ['NL91ABNA0417164300', 'NL91 ABNA 0417 1643 00'],
])('%s is printed as %s', (iban, printed) => {
  expect(formatIban(iban)).toBe(printed);
});

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const ibans = fc.oneof(
  fc.tuple(digits(3), digits(7)).map(([bank, account]) => ibanOf('BE', belgianBban(bank, account))),
  digits(18).map((bban) => ibanOf('DE', bban)),
  digits(10).map((account) => ibanOf('NL', `ABNA${account}`)),
  fc.tuple(digits(10), fc.stringMatching(/^[0-9A-Z]{11}$/), digits(2)).map((parts) => ibanOf('FR', parts.join(''))),
);

test('the check digits notice any one wrong digit', () => {
  fc.assert(
    fc.property(ibans, fc.nat(), fc.integer({ min: 1, max: 9 }), (iban, choice, by) => {
      expect(isIban(iban)).toBe(true);
      const places = [...iban.matchAll(/\d/g)].map(({ index }) => index);
      const place = places[choice % places.length]!;
      const wrong = (Number(iban[place]) + by) % 10;
      expect(isIban(iban.slice(0, place) + wrong + iban.slice(place + 1))).toBe(false);
    }),
  );
});

test('the check digits notice two neighbouring digits exchanged', () => {
  fc.assert(
    fc.property(digits(18), fc.nat(16), (bban, place) => {
      fc.pre(bban[place] !== bban[place + 1]);
      const iban = ibanOf('DE', bban);
      const exchanged = bban.slice(0, place) + bban[place + 1]! + bban[place]! + bban.slice(place + 2);
      expect(isIban(iban.slice(0, 4) + exchanged)).toBe(false);
    }),
  );
});

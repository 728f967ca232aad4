import { lookOf, type SettledBy } from './document-states';
import en from './texts/en.json';

describe('the word for what is settled', () => {
  const words: [string, SettledBy, string][] = [
    ['paid', 'payment', 'Paid'],
    ['paid', null, 'Paid'],
    ['paid', 'credit', 'Credited'],
    ['paid', 'credit-and-payment', 'Partly credited, rest paid'],
    ['paid', 'set-off', 'Set off'],
    ['part-paid', 'payment', 'Partly paid'],
    ['part-paid', 'credit', 'Partly credited'],
    ['part-paid', 'credit-and-payment', 'Partly credited and paid'],
    ['over-paid', 'credit-and-payment', 'Overpaid'],
    ['open', null, 'To be paid'],
  ];
  test.each(words)('%s by %s is %s', (state, settledBy, word) => {
    const path = lookOf(state, settledBy).key!.split('.');
    expect(path.reduce<unknown>((texts, key) => (texts as Record<string, unknown>)[key], en)).toBe(word);
  });
});

import { formatterOf } from '#doctype';
import { languages } from '#kernel';
import { checkStructure, isFatal } from '#standards';
import { invoiceType } from './index.js';

const { samples, binding } = invoiceType;

describe('samples', () => {
  test.each(samples.accepted.map(({ name, body }) => [name, body] as const))('accepted: %s', (_name, body) => {
    expect(checkStructure(binding, body)).toEqual([]);
    expect(invoiceType.rules(body).filter(isFatal)).toEqual([]);
  });

  test.each(samples.refused.map(({ name, body, rules }) => [name, body, rules] as const))(
    'refused: %s',
    (_name, body, rules) => {
      const findings = invoiceType.rules(body as never).filter(isFatal);
      expect(findings.map(({ rule }) => rule)).toEqual(rules);
      for (const { rule } of findings) expect(invoiceType.findingTexts[rule]).toBeDefined();
    },
  );
});

describe('page', () => {
  test.each(languages)('stands in %s', (language) => {
    const body = samples.accepted[0]!.body;
    const blocks = invoiceType.page(body, {
      format: formatterOf(language),
      sender: { name: body.seller.name },
      receiver: { name: body.buyer.name },
    });
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'letterhead',
      'facts',
      'table',
      'table',
      'totals',
      'payment',
      'legal',
    ]);
  });
});

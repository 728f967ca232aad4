import { addRow, at, dropRow, put, textAt } from './pointer';

const body = { number: '1', buyer: { name: 'A', contact: { email: 'a@b.example' } }, lines: [{ item: { name: 'x' } }] };

test('what is not there is undefined, or an empty text', () => {
  expect(at(body, '/lines/0/item/name')).toBe('x');
  expect(at(body, '/lines/7/item/name')).toBeUndefined();
  expect(at(body, '/number/of')).toBeUndefined();
  expect(at(body, '/constructor')).toBeUndefined();
  expect(textAt(body, '/buyer')).toBe('');
});

test('a change makes what is missing, and leaves the rest as it is', () => {
  const changed = put(body, '/delivery/requestedPeriod/endDate', '2026-12-01');
  expect(changed).toEqual({ ...body, delivery: { requestedPeriod: { endDate: '2026-12-01' } } });
  expect(changed['lines']).toBe(body.lines);
  expect(put({}, '/paymentInstructions/0/creditTransfer/accountIdentifier', 'BE1')).toEqual({
    paymentInstructions: [{ creditTransfer: { accountIdentifier: 'BE1' } }],
  });
});

test('what is emptied goes, with the groups that have nothing left; rows of a list stay', () => {
  expect(put(body, '/buyer/contact/email', '')).toEqual({ ...body, buyer: { name: 'A' } });
  expect(put(body, '/lines/0/item/name', '')).toEqual({ ...body, lines: [{}] });
  expect(dropRow(addRow(body, '/lines', { note: 'n' }), '/lines', 0)['lines']).toEqual([{ note: 'n' }]);
});

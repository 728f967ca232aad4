import { defineMachine } from './machine.js';

const door = defineMachine('door', {
  initial: 'closed',
  states: ['closed', 'open', 'locked'],
  transitions: [
    { from: 'closed', on: 'open', to: 'open' },
    { from: ['open', 'locked'], on: ['close', 'slam'], to: 'closed' },
    { from: 'closed', on: 'lock', to: 'locked' },
  ],
});

test.each([
  ['closed', 'open', 'open'],
  ['closed', 'lock', 'locked'],
  ['open', 'close', 'closed'],
  ['open', 'slam', 'closed'],
  ['locked', 'slam', 'closed'],
  ['locked', 'open', undefined],
  ['open', 'open', undefined],
] as const)('in %s, %s leads to %s', (state, event, next) => {
  expect(door.next(state, event)).toBe(next);
});

test('a machine knows its rows one by one, and the events of every state', () => {
  expect(door).toMatchObject({ name: 'door', initial: 'closed', states: ['closed', 'open', 'locked'] });
  expect(door.transitions).toHaveLength(6);
  expect(door.events('closed')).toEqual(['open', 'lock']);
  expect(door.events('open')).toEqual(['close', 'slam']);
});

test('a life of one state needs no rows', () => {
  expect(defineMachine('still', { initial: 'sent', states: ['sent'], transitions: [] }).events('sent')).toEqual([]);
});

// Widened to string, as a table that is not a literal would be.
const row = (from: string | string[], on: string | string[], to: string) => ({ from, on, to });

test.each([
  ['a row from an unknown state', ['a'], [row('x', 'go', 'a')], 'door: unknown state "x"'],
  ['a row to an unknown state', ['a'], [row('a', 'go', 'x')], 'door: unknown state "x"'],
  ['an unknown state in a list', ['a'], [row(['a', 'x'], 'go', 'a')], 'door: unknown state "x"'],
  ['a state without a way to it', ['a', 'b'], [], 'door: unreachable state "b"'],
  ['an island', ['a', 'b', 'c'], [row('b', 'go', 'c'), row('c', 'go', 'b')], 'door: unreachable state "b"'],
  ['an unknown initial state', ['b'], [], 'door: unreachable state "b"'],
  ['two ways out', ['a', 'b'], [row('a', 'go', 'b'), row('a', 'go', 'a')], 'door: two ways out of "a" on "go"'],
  ['the same row twice', ['a', 'b'], [row('a', ['go', 'go'], 'b')], 'door: two ways out of "a" on "go"'],
])('refuses %s', (_, states, transitions, complaint) => {
  expect(() => defineMachine<string, string>('door', { initial: 'a', states, transitions })).toThrow(complaint);
});

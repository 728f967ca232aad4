import { jest } from '@jest/globals';
import { Watchdog } from './watchdog';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function watched() {
  const silence = jest.fn();
  return { silence, watchdog: new Watchdog(silence) };
}

test('one late heartbeat is nothing, two that are missing are', () => {
  const { silence, watchdog } = watched();
  watchdog.heard(10_000);
  jest.advanceTimersByTime(24_999);
  expect(silence).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(silence).toHaveBeenCalledTimes(1);
});

test('whatever comes shows that the connection lives, at the pace that the server keeps', () => {
  const { silence, watchdog } = watched();
  watchdog.heard(10_000);
  for (let event = 0; event < 10; event++) {
    jest.advanceTimersByTime(20_000);
    watchdog.heard();
  }
  expect(silence).not.toHaveBeenCalled();
  jest.advanceTimersByTime(25_000);
  expect(silence).toHaveBeenCalledTimes(1);
});

test('who has left hears nothing of it', () => {
  const { silence, watchdog } = watched();
  watchdog.heard(10_000);
  watchdog.stop();
  jest.advanceTimersByTime(100_000);
  expect(silence).not.toHaveBeenCalled();
});

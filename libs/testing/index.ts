export { testDatabase, type TestDatabase, type TestDatabaseSettings } from './postgres.js';
export { redisInstalled, testRedis, type TestRedis } from './redis.js';
export { eventually } from './eventually.js';

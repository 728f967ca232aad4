export { testDatabase, type TestDatabase, type TestDatabaseSettings } from './postgres.js';
export { redisInstalled, testRedis, type TestRedis } from './redis.js';
export { eventually } from './eventually.js';
export { openWorld, worldSchema, type SentDocument, type World, type WorldOptions } from './world/world.js';
export * from './toy/quotation.js';

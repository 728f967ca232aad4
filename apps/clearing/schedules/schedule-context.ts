import type { DataSource } from 'typeorm';
import type { Clock } from '#kernel';
import type { Logger } from '#platform';

/** What schedules work with. */
export interface ScheduleContext {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly logger: Logger;
}

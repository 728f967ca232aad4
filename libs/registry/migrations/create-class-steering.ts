import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a teacher sets for a class besides its strictness; a class without a row trades and gives no capital of its own. */
export class CreateClassSteering1795262500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE class_steering (
        class_id uuid NOT NULL,
        network_id uuid NOT NULL,
        paused_at timestamptz,
        paused_by uuid,
        start_capital_minor bigint,
        CONSTRAINT class_steering_pkey PRIMARY KEY (class_id),
        CONSTRAINT class_steering_capital_positive CHECK (start_capital_minor > 0),
        CONSTRAINT class_steering_paused_by_somebody CHECK ((paused_at IS NULL) = (paused_by IS NULL)),
        CONSTRAINT class_steering_class_fk FOREIGN KEY (class_id) REFERENCES school_class (id) ON DELETE CASCADE,
        CONSTRAINT class_steering_network_fk FOREIGN KEY (network_id) REFERENCES network (id)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE class_steering');
  }
}

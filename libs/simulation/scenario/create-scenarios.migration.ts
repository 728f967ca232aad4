import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exercises that a teacher sets up with a simulated firm; what was done in them stands in envelopes and payments. */
export class CreateScenarios1795262700000 implements MigrationInterface {
  name = 'CreateScenarios1795262700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE scenario (
        id uuid CONSTRAINT scenario_pkey PRIMARY KEY,
        network_id uuid NOT NULL CONSTRAINT scenario_network_fk REFERENCES network (id),
        class_id uuid NOT NULL CONSTRAINT scenario_class_fk REFERENCES school_class (id),
        firm_id uuid NOT NULL CONSTRAINT scenario_firm_fk REFERENCES firm (id),
        partner_firm_id uuid NOT NULL CONSTRAINT scenario_partner_fk REFERENCES firm (id),
        behaviour text NOT NULL,
        lines jsonb NOT NULL,
        delay_days integer NOT NULL CONSTRAINT scenario_delay_not_negative CHECK (delay_days >= 0),
        state text NOT NULL DEFAULT 'planned' CONSTRAINT scenario_state_known
          CHECK (state IN ('planned', 'running', 'waiting', 'finished', 'failed', 'cancelled')),
        awaiting text,
        outcome text,
        failure jsonb,
        case_id uuid CONSTRAINT scenario_case_unique UNIQUE CONSTRAINT scenario_case_fk REFERENCES trade_case (id),
        attempts integer NOT NULL DEFAULT 0,
        next_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT scenario_failed_for_a_reason CHECK ((state = 'failed') = (failure IS NOT NULL)),
        CONSTRAINT scenario_finished_somehow CHECK ((state = 'finished') = (outcome IS NOT NULL))
      );
      CREATE INDEX scenario_by_class ON scenario (class_id, created_at DESC);
      CREATE INDEX scenario_due ON scenario (next_at) WHERE state IN ('planned', 'running', 'waiting');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE scenario');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Learning goals in sets, and what teachers judged. A judgement is never changed: a later one counts instead. */
export class CreateAssessment1763684000000 implements MigrationInterface {
  name = 'CreateAssessment1763684000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(goals);
    await runner.query(assessments);
    await runner.query(appendOnly);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE assessment, learning_goal, goal_set');
    await runner.query('DROP FUNCTION assessment_append_only(), goal_never_deleted()');
  }
}

const goals = `
  CREATE TABLE goal_set (
    id uuid CONSTRAINT goal_set_pkey PRIMARY KEY,
    network_id uuid NOT NULL CONSTRAINT goal_set_network_fk REFERENCES network (id),
    school_id uuid NOT NULL CONSTRAINT goal_set_school_fk REFERENCES school (id),
    class_id uuid CONSTRAINT goal_set_class_fk REFERENCES school_class (id),
    name text NOT NULL,
    created_at timestamptz NOT NULL,
    created_by uuid,
    archived_at timestamptz
  );
  CREATE INDEX goal_set_by_school ON goal_set (school_id);

  CREATE TABLE learning_goal (
    id uuid CONSTRAINT learning_goal_pkey PRIMARY KEY,
    network_id uuid NOT NULL CONSTRAINT learning_goal_network_fk REFERENCES network (id),
    goal_set_id uuid NOT NULL CONSTRAINT learning_goal_set_fk REFERENCES goal_set (id),
    code text NOT NULL,
    level text NOT NULL CONSTRAINT learning_goal_level_known
      CHECK (level IN ('must-always-know', 'need-to-know', 'nice-to-know')),
    texts jsonb NOT NULL CONSTRAINT learning_goal_has_a_text CHECK (texts <> '{}'),
    checks jsonb NOT NULL DEFAULT '[]',
    position integer NOT NULL,
    archived_at timestamptz,
    CONSTRAINT learning_goal_code_unique UNIQUE (goal_set_id, code)
  );`;

const assessments = `
  CREATE TABLE assessment (
    id uuid CONSTRAINT assessment_pkey PRIMARY KEY,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT assessment_sequence_unique UNIQUE,
    network_id uuid NOT NULL CONSTRAINT assessment_network_fk REFERENCES network (id),
    class_id uuid NOT NULL CONSTRAINT assessment_class_fk REFERENCES school_class (id),
    person_id uuid NOT NULL CONSTRAINT assessment_person_fk REFERENCES person (id),
    goal_id uuid NOT NULL CONSTRAINT assessment_goal_fk REFERENCES learning_goal (id),
    colour text NOT NULL CONSTRAINT assessment_colour_known
      CHECK (colour IN ('green', 'yellow-green', 'orange', 'red', 'not-seen')),
    feedback text,
    document_id uuid CONSTRAINT assessment_document_fk REFERENCES document (id),
    case_id uuid CONSTRAINT assessment_case_fk REFERENCES trade_case (id),
    proposed_colour text CONSTRAINT assessment_proposed_colour_known
      CHECK (proposed_colour IN ('green', 'yellow-green', 'orange', 'red', 'not-seen')),
    evidence jsonb NOT NULL DEFAULT '[]',
    assessed_by uuid NOT NULL CONSTRAINT assessment_teacher_fk REFERENCES person (id),
    assessed_at timestamptz NOT NULL
  );
  CREATE INDEX assessment_by_person ON assessment (person_id, goal_id, sequence DESC);
  CREATE INDEX assessment_by_class ON assessment (class_id, person_id, goal_id, sequence DESC);`;

const appendOnly = `
  CREATE FUNCTION assessment_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'an assessment is never changed: record a later one' USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER assessment_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assessment
    FOR EACH STATEMENT EXECUTE FUNCTION assessment_append_only();

  CREATE FUNCTION goal_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'a learning goal is archived, not deleted' USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER learning_goal_never_deleted BEFORE DELETE OR TRUNCATE ON learning_goal
    FOR EACH STATEMENT EXECUTE FUNCTION goal_never_deleted();
  CREATE TRIGGER goal_set_never_deleted BEFORE DELETE OR TRUNCATE ON goal_set
    FOR EACH STATEMENT EXECUTE FUNCTION goal_never_deleted();`;

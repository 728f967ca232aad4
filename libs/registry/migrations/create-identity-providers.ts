import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schools' own sign-in, and whom it knows. */
export class CreateIdentityProviders1795262700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_provider (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        school_id uuid NOT NULL,
        name text NOT NULL,
        issuer text NOT NULL,
        client_id text NOT NULL,
        client_secret text,
        match text NOT NULL,
        claim text NOT NULL,
        active boolean NOT NULL DEFAULT true,
        CONSTRAINT identity_provider_pkey PRIMARY KEY (id),
        CONSTRAINT identity_provider_issuer_key UNIQUE (school_id, issuer, client_id),
        CONSTRAINT identity_provider_match_check CHECK (match IN ('email', 'user-name')),
        CONSTRAINT identity_provider_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT identity_provider_school_fk FOREIGN KEY (school_id) REFERENCES school (id) ON DELETE CASCADE
      );
      CREATE TABLE person_identity (
        provider_id uuid NOT NULL,
        subject text NOT NULL,
        network_id uuid NOT NULL,
        person_id uuid NOT NULL,
        linked_at timestamptz NOT NULL,
        CONSTRAINT person_identity_pkey PRIMARY KEY (provider_id, subject),
        CONSTRAINT person_identity_person_key UNIQUE (provider_id, person_id),
        CONSTRAINT person_identity_provider_fk FOREIGN KEY (provider_id) REFERENCES identity_provider (id) ON DELETE CASCADE,
        CONSTRAINT person_identity_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT person_identity_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
      );
      CREATE INDEX person_identity_person_idx ON person_identity (person_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE person_identity, identity_provider');
  }
}

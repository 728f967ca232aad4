import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Networks, schools, firms, people, and how they sign in. */
export class CreateRegistry1763683400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(networks);
    await runner.query(firms);
    await runner.query(people);
    await runner.query(signIn);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE api_key, sign_in_attempt, sign_in_session,
        teacher_class, membership, person_role, person, firm, school_class, school, network`);
  }
}

const networks = `
  CREATE TABLE network (
    id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    country text NOT NULL,
    currency text NOT NULL,
    time_zone text NOT NULL DEFAULT 'Europe/Brussels',
    strictness text NOT NULL,
    default_language text NOT NULL,
    bank_name text NOT NULL,
    bank_bic text NOT NULL,
    bank_code text NOT NULL,
    next_firm_serial integer NOT NULL DEFAULT 1,
    clock_origin timestamptz,
    clock_started_at timestamptz,
    clock_factor integer NOT NULL DEFAULT 1,
    CONSTRAINT network_pkey PRIMARY KEY (id),
    CONSTRAINT network_code_key UNIQUE (code),
    CONSTRAINT network_strictness_check CHECK (strictness IN ('strict', 'didactic')),
    CONSTRAINT network_clock_factor_check CHECK (clock_factor > 0)
  );
  CREATE TABLE school (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    name text NOT NULL,
    language text NOT NULL,
    street text NOT NULL,
    post_code text NOT NULL,
    city text NOT NULL,
    country text NOT NULL,
    CONSTRAINT school_pkey PRIMARY KEY (id),
    CONSTRAINT school_name_key UNIQUE (network_id, name),
    CONSTRAINT school_network_fk FOREIGN KEY (network_id) REFERENCES network (id)
  );
  CREATE TABLE school_class (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    school_id uuid NOT NULL,
    name text NOT NULL,
    school_year text NOT NULL,
    strictness text,
    CONSTRAINT school_class_pkey PRIMARY KEY (id),
    CONSTRAINT school_class_name_key UNIQUE (school_id, school_year, name),
    CONSTRAINT school_class_strictness_check CHECK (strictness IN ('strict', 'didactic')),
    CONSTRAINT school_class_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT school_class_school_fk FOREIGN KEY (school_id) REFERENCES school (id)
  );`;

const firms = `
  CREATE TABLE firm (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    school_id uuid,
    class_id uuid,
    name text NOT NULL,
    legal_form text NOT NULL,
    enterprise_number text,
    vat_number text,
    participant_scheme text NOT NULL,
    participant_value text NOT NULL,
    iban text NOT NULL,
    street text NOT NULL,
    post_code text NOT NULL,
    city text NOT NULL,
    country text NOT NULL,
    language text NOT NULL,
    sector text NOT NULL,
    email text,
    telephone text,
    website text,
    bank_account_opened_at date,
    payment_terms_days integer NOT NULL DEFAULT 30,
    service_kind text,
    logo bytea,
    logo_media_type text,
    CONSTRAINT firm_pkey PRIMARY KEY (id),
    CONSTRAINT firm_participant_key UNIQUE (network_id, participant_scheme, participant_value),
    CONSTRAINT firm_iban_key UNIQUE (network_id, iban),
    CONSTRAINT firm_enterprise_number_key UNIQUE (network_id, enterprise_number),
    CONSTRAINT firm_logo_check CHECK ((logo IS NULL) = (logo_media_type IS NULL)),
    CONSTRAINT firm_payment_terms_check CHECK (payment_terms_days BETWEEN 0 AND 365),
    CONSTRAINT firm_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT firm_school_fk FOREIGN KEY (school_id) REFERENCES school (id),
    CONSTRAINT firm_class_fk FOREIGN KEY (class_id) REFERENCES school_class (id)
  );
  CREATE INDEX firm_class_idx ON firm (class_id);
  CREATE INDEX firm_name_idx ON firm (network_id, name);`;

const people = `
  CREATE TABLE person (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    school_id uuid,
    user_name text NOT NULL,
    display_name text NOT NULL,
    language text NOT NULL,
    password_hash text NOT NULL,
    email text,
    active boolean NOT NULL DEFAULT true,
    CONSTRAINT person_pkey PRIMARY KEY (id),
    CONSTRAINT person_user_name_key UNIQUE (network_id, user_name),
    CONSTRAINT person_user_name_check CHECK (user_name = lower(user_name)),
    CONSTRAINT person_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT person_school_fk FOREIGN KEY (school_id) REFERENCES school (id)
  );
  CREATE INDEX person_user_name_idx ON person (user_name);
  CREATE TABLE person_role (
    person_id uuid NOT NULL,
    role text NOT NULL,
    CONSTRAINT person_role_pkey PRIMARY KEY (person_id, role),
    CONSTRAINT person_role_role_check CHECK (role IN ('network-office', 'teacher', 'student', 'fair-organiser')),
    CONSTRAINT person_role_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
  );
  CREATE TABLE membership (
    person_id uuid NOT NULL,
    firm_id uuid NOT NULL,
    department text NOT NULL,
    CONSTRAINT membership_pkey PRIMARY KEY (person_id, firm_id),
    CONSTRAINT membership_department_check CHECK (
      department IN ('sales', 'purchasing', 'logistics', 'accounting', 'human-resources', 'management')),
    CONSTRAINT membership_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT membership_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id) ON DELETE CASCADE
  );
  CREATE INDEX membership_firm_idx ON membership (firm_id);
  CREATE TABLE teacher_class (
    person_id uuid NOT NULL,
    class_id uuid NOT NULL,
    CONSTRAINT teacher_class_pkey PRIMARY KEY (person_id, class_id),
    CONSTRAINT teacher_class_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT teacher_class_class_fk FOREIGN KEY (class_id) REFERENCES school_class (id) ON DELETE CASCADE
  );
  CREATE INDEX teacher_class_class_idx ON teacher_class (class_id);`;

const signIn = `
  CREATE TABLE sign_in_session (
    token_hash bytea NOT NULL,
    person_id uuid NOT NULL,
    address_hash bytea,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT sign_in_session_pkey PRIMARY KEY (token_hash),
    CONSTRAINT sign_in_session_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
  );
  CREATE INDEX sign_in_session_person_idx ON sign_in_session (person_id, address_hash);
  CREATE INDEX sign_in_session_expiry_idx ON sign_in_session (expires_at);
  CREATE TABLE sign_in_attempt (
    key_hash bytea NOT NULL,
    failures integer NOT NULL,
    last_attempt_at timestamptz NOT NULL,
    blocked_until timestamptz,
    CONSTRAINT sign_in_attempt_pkey PRIMARY KEY (key_hash)
  );
  CREATE INDEX sign_in_attempt_last_idx ON sign_in_attempt (last_attempt_at);
  CREATE TABLE api_key (
    id uuid NOT NULL,
    firm_id uuid NOT NULL,
    name text NOT NULL,
    key_hash bytea NOT NULL,
    hint text NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz,
    CONSTRAINT api_key_pkey PRIMARY KEY (id),
    CONSTRAINT api_key_hash_key UNIQUE (key_hash),
    CONSTRAINT api_key_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id) ON DELETE CASCADE
  );
  CREATE INDEX api_key_firm_idx ON api_key (firm_id);`;

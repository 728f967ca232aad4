import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Products and their pictures. */
export class CreateCatalogue1763683500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(products);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE product_image, product');
  }
}

const products = `
  CREATE TABLE product (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    firm_id uuid NOT NULL,
    number text NOT NULL,
    gtin text,
    names jsonb NOT NULL,
    description text,
    unit_code text NOT NULL,
    net_price numeric(18,6) NOT NULL,
    price_base_quantity numeric(18,6) NOT NULL DEFAULT 1,
    currency text NOT NULL,
    vat_category text NOT NULL,
    vat_rate numeric(5,2) NOT NULL,
    minimum_order_quantity numeric(18,6) NOT NULL DEFAULT 1,
    active boolean NOT NULL DEFAULT true,
    search tsvector NOT NULL,
    CONSTRAINT product_pkey PRIMARY KEY (id),
    CONSTRAINT product_number_key UNIQUE (firm_id, number),
    CONSTRAINT product_net_price_check CHECK (net_price > 0),
    CONSTRAINT product_price_base_quantity_check CHECK (price_base_quantity > 0),
    CONSTRAINT product_minimum_order_quantity_check CHECK (minimum_order_quantity > 0),
    CONSTRAINT product_vat_category_check CHECK (vat_category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    CONSTRAINT product_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT product_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id)
  );
  CREATE INDEX product_network_idx ON product (network_id);
  CREATE INDEX product_search_idx ON product USING gin (search);
  CREATE TABLE product_image (
    product_id uuid NOT NULL,
    bytes bytea NOT NULL,
    media_type text NOT NULL,
    CONSTRAINT product_image_pkey PRIMARY KEY (product_id),
    CONSTRAINT product_image_product_fk FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE
  );`;

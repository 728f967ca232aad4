import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures that browsers may keep, and products in the order of their price. */
export class OpenMarket1795263000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No version before this one writes pictures; what a person put there by hand is told apart by its own bytes.
    await runner.query(`ALTER TABLE product_image ADD COLUMN digest text`);
    await runner.query(`UPDATE product_image SET digest = encode(sha256(bytes), 'hex')`);
    await runner.query(`ALTER TABLE product_image ALTER COLUMN digest SET NOT NULL`);
    await runner.query(
      `CREATE INDEX product_unit_price_idx ON product (network_id, (net_price / price_base_quantity), id) WHERE active`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX product_unit_price_idx');
    await runner.query('ALTER TABLE product_image DROP COLUMN digest');
  }
}

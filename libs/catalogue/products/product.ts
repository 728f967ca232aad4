import type { Decimal } from 'decimal.js';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalizedText } from '#kernel';
import { decimalColumn } from '#platform';
import { Firm, Network } from '#registry';
import type { VatCategory } from './vat.js';

/** Something that a firm sells. */
@Entity({ name: 'product' })
@Unique('product_number_key', ['firmId', 'number'])
@Index('product_network_idx', ['networkId'])
@Index('product_search_idx', { synchronize: false }) // a GIN index, which only the migration can say
@Index('product_unit_price_idx', { synchronize: false }) // of an expression
@Check('product_net_price_check', 'net_price > 0')
@Check('product_price_base_quantity_check', 'price_base_quantity > 0')
@Check('product_minimum_order_quantity_check', 'minimum_order_quantity > 0')
@Check('product_vat_category_check', "vat_category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')")
export class Product {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'product_pkey' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  @ForeignKey(() => Network, { name: 'product_network_fk' })
  networkId: string;

  @Column({ name: 'firm_id', type: 'uuid' })
  @ForeignKey(() => Firm, { name: 'product_firm_fk' })
  firmId: string;

  /** The seller's own number (BT-155 of an invoice line). */
  @Column({ type: 'text' })
  number: string;

  /** GTIN-8, -12, -13 or -14 with its check digit. */
  @Column({ type: 'text', nullable: true })
  gtin: string | null;

  @Column({ type: 'jsonb' })
  names: LocalizedText;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  /** UN/ECE Recommendation 20: `C62` piece, `KGM` kilogram. */
  @Column({ name: 'unit_code', type: 'text' })
  unitCode: string;

  /** Without VAT, for `priceBaseQuantity` units. */
  @Column({ name: 'net_price', type: 'numeric', precision: 18, scale: 6, transformer: decimalColumn })
  netPrice: Decimal;

  /** BT-149: how many units the price is for; sheets of paper are priced by the hundred. */
  @Column({
    name: 'price_base_quantity',
    type: 'numeric',
    precision: 18,
    scale: 6,
    transformer: decimalColumn,
    default: 1,
  })
  priceBaseQuantity: Decimal;

  /** ISO 4217. */
  @Column({ type: 'text' })
  currency: string;

  /** UNCL5305. */
  @Column({ name: 'vat_category', type: 'text' })
  vatCategory: VatCategory;

  /** Percent. */
  @Column({ name: 'vat_rate', type: 'numeric', precision: 5, scale: 2, transformer: decimalColumn })
  vatRate: Decimal;

  @Column({
    name: 'minimum_order_quantity',
    type: 'numeric',
    precision: 18,
    scale: 6,
    transformer: decimalColumn,
    default: 1,
  })
  minimumOrderQuantity: Decimal;

  /** A product that is no longer sold stays, because documents name it. */
  @Column({ type: 'boolean', default: true })
  active: boolean;

  /** The words that the product is found by, each with its language: see `search/words.ts`. */
  @Column({ type: 'tsvector', select: false })
  search?: string;
}

/** A picture of a product, apart from it so that lists stay light. */
@Entity({ name: 'product_image' })
export class ProductImage {
  @PrimaryColumn({ name: 'product_id', type: 'uuid', primaryKeyConstraintName: 'product_image_pkey' })
  @ForeignKey(() => Product, { name: 'product_image_product_fk', onDelete: 'CASCADE' })
  productId: string;

  @Column({ type: 'bytea' })
  bytes: Buffer;

  @Column({ name: 'media_type', type: 'text' })
  mediaType: string;

  /** SHA-256 of the bytes, in hexadecimal. */
  @Column({ type: 'text' })
  digest: string;
}

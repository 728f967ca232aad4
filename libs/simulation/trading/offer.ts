import { draftingFirmOf } from '#registry';
import { Decimal } from 'decimal.js';
import { draftCatalogue, draftCatalogueResponse } from '#doctypes';
import { addDays, type LocalizedText } from '#kernel';
import type { Catalogue } from '#standards';
import { unnumbered, type CaseStage } from './case-stage.js';

/** The most articles of a catalogue that is sent. */
const pages = 25;

/** The seller sends its catalogue before the order, in a course where it does so, and the buyer answers. */
export async function offer(stage: CaseStage): Promise<void> {
  const { catalogue } = stage.script.course;
  if (catalogue === undefined) return;
  if (catalogue === 'turned-down') {
    const tooDear = await sendCatalogue(stage, '1.05', 'dear');
    if (tooDear) await answerCatalogue(stage, tooDear, 'rejected', 'dear');
  }
  const sent = await sendCatalogue(stage, '1', '1');
  if (sent) await answerCatalogue(stage, sent, 'accepted', '1');
}

/** What the seller offers, at its prices times a factor. */
function sendCatalogue(
  { trader, buyer, seller, day, firms }: CaseStage,
  factor: string,
  step: string,
): Promise<Catalogue | undefined> {
  const products = Array.from(firms.products.values()).filter(({ firmId }) => firmId === seller.id);
  const draft = draftCatalogue({
    number: unnumbered,
    issueDate: day,
    name: title[buyer.language],
    seller: draftingFirmOf(seller),
    receiver: draftingFirmOf(buyer),
    currency: seller.currency,
    validUntil: addDays(day, 180),
    lines: products.slice(0, pages).map((product) => ({
      product: product.number,
      name: product.names[buyer.language],
      ...(product.gtin ? { gtin: product.gtin } : {}),
      unitCode: product.unitCode,
      netPrice: new Decimal(product.netPrice.toFixed()).times(factor).toDecimalPlaces(4).toFixed(),
      baseQuantity: product.priceBaseQuantity.toFixed(),
      minimumQuantity: product.minimumOrderQuantity.toFixed(),
      vatCategory: product.vatCategory,
      vatRate: product.vatRate.toFixed(),
      leadTimeDays: 7,
    })),
  });
  return trader.send('catalogue', seller, buyer, draft, step);
}

async function answerCatalogue(
  { trader, buyer, seller, day }: CaseStage,
  catalogue: Catalogue,
  answer: 'accepted' | 'rejected',
  step: string,
): Promise<void> {
  const draft = draftCatalogueResponse(catalogue, {
    number: unnumbered,
    issueDate: day,
    answer,
    ...(answer === 'rejected' ? { note: dearerThanElsewhere[buyer.language] } : {}),
  });
  await trader.send('catalogue-response', buyer, seller, draft, step);
}

const title: LocalizedText = {
  nl: 'Ons aanbod voor u',
  fr: 'Notre offre pour vous',
  de: 'Unser Angebot für Sie',
  en: 'Our offer to you',
};

const dearerThanElsewhere: LocalizedText = {
  nl: 'Uw prijzen liggen boven die van anderen.',
  fr: 'Vos prix dépassent ceux des autres.',
  de: 'Ihre Preise liegen über denen anderer.',
  en: 'Your prices are above those of others.',
};

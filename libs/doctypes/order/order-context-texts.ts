import type { FindingTexts } from '#standards';
import { say } from '../common/say.js';

/** Texts of the checks against the seller’s catalogue. */
export const orderContextTexts: FindingTexts = {
  'KONTOR-ORDER-PRODUCT-UNKNOWN': {
    what: say(
      'De verkoper heeft geen product {product} in zijn catalogus.',
      'Le vendeur n’a pas de produit {product} dans son catalogue.',
      'Der Verkäufer hat kein Produkt {product} in seinem Katalog.',
      'The seller has no product {product} in its catalogue.',
    ),
    remedy: say(
      'Controleer het artikelnummer in de catalogus van de verkoper.',
      'Vérifiez le numéro d’article dans le catalogue du vendeur.',
      'Prüfen Sie die Artikelnummer im Katalog des Verkäufers.',
      'Check the item number in the seller’s catalogue.',
    ),
  },
  'KONTOR-ORDER-PRODUCT-UNIT': {
    what: say(
      'Product {product} is besteld per {unit}; de catalogus verkoopt het per {catalogue}.',
      'Le produit {product} est commandé par {unit} ; le catalogue le vend par {catalogue}.',
      'Produkt {product} ist je {unit} bestellt; der Katalog verkauft es je {catalogue}.',
      'Product {product} is ordered by {unit}; the catalogue sells it by {catalogue}.',
    ),
    remedy: say(
      'Bestel in de eenheid van de catalogus.',
      'Commandez dans l’unité du catalogue.',
      'Bestellen Sie in der Einheit des Katalogs.',
      'Order in the unit of the catalogue.',
    ),
  },
  'KONTOR-ORDER-PRODUCT-PRICE': {
    what: say(
      'Product {product} is besteld aan {price:number}; de catalogus vraagt {catalogue:number}.',
      'Le produit {product} est commandé à {price:number} ; le catalogue demande {catalogue:number}.',
      'Produkt {product} ist zu {price:number} bestellt; der Katalog verlangt {catalogue:number}.',
      'Product {product} is ordered at {price:number}; the catalogue asks {catalogue:number}.',
    ),
    remedy: say(
      'Ga na of deze prijs werd afgesproken; de verkoper mag ze weigeren.',
      'Vérifiez si ce prix a été convenu ; le vendeur peut le refuser.',
      'Prüfen Sie, ob dieser Preis vereinbart wurde; der Verkäufer darf ihn ablehnen.',
      'See whether this price was agreed; the seller may refuse it.',
    ),
  },
};

import { defineError } from '#kernel';

export const invalidGtin = defineError('invalid-gtin', 'final', {
  nl: '"{value}" is geen GTIN: geef 8, 12, 13 of 14 cijfers; het laatste is het controlecijfer.',
  fr: '« {value} » n’est pas un GTIN : donnez 8, 12, 13 ou 14 chiffres ; le dernier est la clé de contrôle.',
  de: '„{value}“ ist keine GTIN: Geben Sie 8, 12, 13 oder 14 Ziffern an; die letzte ist die Prüfziffer.',
  en: '"{value}" is not a GTIN: give 8, 12, 13 or 14 digits; the last is the check digit.',
});

export const invalidPrice = defineError('invalid-price', 'final', {
  nl: '"{value}" is geen prijs: geef een getal boven nul met hoogstens 12 cijfers voor en 6 na de punt.',
  fr: '« {value} » n’est pas un prix : donnez un nombre supérieur à zéro avec au plus 12 chiffres avant et 6 après le point.',
  de: '„{value}“ ist kein Preis: Geben Sie eine Zahl über null mit höchstens 12 Ziffern vor und 6 nach dem Punkt an.',
  en: '"{value}" is not a price: give a number above zero with at most 12 digits before and 6 after the point.',
});

export const invalidQuantity = defineError('invalid-quantity', 'final', {
  nl: '"{value}" is geen hoeveelheid: geef een getal boven nul met hoogstens 12 cijfers voor en 6 na de punt.',
  fr: '« {value} » n’est pas une quantité : donnez un nombre supérieur à zéro avec au plus 12 chiffres avant et 6 après le point.',
  de: '„{value}“ ist keine Menge: Geben Sie eine Zahl über null mit höchstens 12 Ziffern vor und 6 nach dem Punkt an.',
  en: '"{value}" is not a quantity: give a number above zero with at most 12 digits before and 6 after the point.',
});

export const invalidVatRate = defineError('invalid-vat-rate', 'final', {
  nl: 'Tarief {rate} % past niet bij btw-categorie {category}: categorie S heeft een tarief boven nul, alle andere 0.',
  fr: 'Le taux {rate} % ne convient pas à la catégorie de TVA {category} : la catégorie S a un taux supérieur à zéro, toutes les autres 0.',
  de: 'Der Satz {rate} % passt nicht zur USt-Kategorie {category}: Kategorie S hat einen Satz über null, alle anderen 0.',
  en: 'Rate {rate} % does not fit VAT category {category}: category S has a rate above zero, all others 0.',
});

export const invalidProductNumber = defineError('invalid-product-number', 'final', {
  nl: '"{value}" kan geen artikelnummer zijn: gebruik 1 tot 35 letters, cijfers of de tekens . _ - /, met hoogstens één spatie ertussen.',
  fr: '« {value} » ne peut pas être un numéro d’article : utilisez de 1 à 35 lettres, chiffres ou les signes . _ - /, avec au plus une espace entre eux.',
  de: '„{value}“ kann keine Artikelnummer sein: Verwenden Sie 1 bis 35 Buchstaben, Ziffern oder die Zeichen . _ - /, dazwischen höchstens ein Leerzeichen.',
  en: '"{value}" cannot be a product number: use 1 to 35 letters, digits or the characters . _ - /, with at most one space between them.',
});

export const invalidCurrency = defineError('invalid-currency', 'final', {
  nl: '"{value}" is geen munt: gebruik drie hoofdletters volgens ISO 4217, zoals EUR.',
  fr: '« {value} » n’est pas une monnaie : utilisez trois majuscules selon ISO 4217, comme EUR.',
  de: '„{value}“ ist keine Währung: Verwenden Sie drei Großbuchstaben nach ISO 4217, etwa EUR.',
  en: '"{value}" is not a currency: use three capitals as in ISO 4217, such as EUR.',
});

export const productNumberTaken = defineError('product-number-taken', 'final', {
  nl: 'Uw catalogus heeft al een artikel met dit nummer: kies een ander nummer of wijzig het bestaande artikel.',
  fr: 'Votre catalogue a déjà un article avec ce numéro : choisissez un autre numéro ou modifiez l’article existant.',
  de: 'Ihr Katalog hat schon einen Artikel mit dieser Nummer: Wählen Sie eine andere oder ändern Sie den vorhandenen Artikel.',
  en: 'Your catalogue already has a product with this number: choose another number or change the existing product.',
});

export const noStockKept = defineError('no-stock-kept', 'final', {
  nl: 'Van artikel {number} wordt geen voorraad bijgehouden: laat het weg, of geef het artikel een beginvoorraad.',
  fr: 'Aucun stock n’est tenu de l’article {number} : retirez-le, ou donnez à l’article un stock de départ.',
  de: 'Von Artikel {number} wird kein Lager geführt: Lassen Sie ihn weg, oder geben Sie dem Artikel einen Anfangsbestand.',
  en: 'No stock is kept of product {number}: leave it out, or give the product an opening stock.',
});

export const unknownProductNumber = defineError('unknown-product-number', 'final', {
  nl: 'De catalogus van deze firma heeft geen artikel "{number}": controleer het nummer.',
  fr: 'Le catalogue de cette entreprise n’a pas d’article « {number} » : vérifiez le numéro.',
  de: 'Der Katalog dieser Firma hat keinen Artikel „{number}“: Prüfen Sie die Nummer.',
  en: 'The catalogue of this firm has no product "{number}": check the number.',
});

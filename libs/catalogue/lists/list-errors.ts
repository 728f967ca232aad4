import { defineError } from '#kernel';

export const listWithoutColumn = defineError('list-without-column', 'final', {
  nl: 'De eerste rij moet de kolommen benoemen, en de kolom "{column}" ontbreekt: vertrek van een uitgevoerde lijst.',
  fr: 'La première ligne doit nommer les colonnes, et la colonne « {column} » manque : partez d’une liste exportée.',
  de: 'Die erste Zeile muss die Spalten benennen, und die Spalte „{column}“ fehlt: Gehen Sie von einer exportierten Liste aus.',
  en: 'The first row must name the columns, and the column "{column}" is missing: start from an exported list.',
});

export const repeatedInList = defineError('repeated-in-list', 'final', {
  nl: 'Artikel {number} staat al op lijn {line}: laat één van beide weg.',
  fr: 'L’article {number} figure déjà à la ligne {line} : retirez l’un des deux.',
  de: 'Artikel {number} steht schon in Zeile {line}: Lassen Sie eine der beiden weg.',
  en: 'Product {number} is already on line {line}: leave one of the two out.',
});

export const stockAlreadyOpen = defineError('stock-already-open', 'final', {
  nl: 'Artikel {number} bestaat al en heeft zijn voorraad: laat de beginvoorraad leeg.',
  fr: 'L’article {number} existe déjà et a son stock : laissez le stock initial vide.',
  de: 'Artikel {number} gibt es schon, mit seinem Bestand: Lassen Sie den Anfangsbestand leer.',
  en: 'Product {number} exists and has its stock already: leave the opening stock empty.',
});

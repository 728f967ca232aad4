import type { LocalizedText } from '#kernel';

/** The units of UN/ECE Recommendation 20 (and Rec 21 packages, with an X) that a catalogue offers, as people call them. */
export const units = {
  C62: { nl: 'stuk', fr: 'pièce', de: 'Stück', en: 'piece' },
  H87: { nl: 'stuk', fr: 'pièce', de: 'Stück', en: 'piece' },
  EA: { nl: 'stuk', fr: 'unité', de: 'Einheit', en: 'each' },
  PR: { nl: 'paar', fr: 'paire', de: 'Paar', en: 'pair' },
  SET: { nl: 'set', fr: 'jeu', de: 'Satz', en: 'set' },
  XPK: { nl: 'pak', fr: 'paquet', de: 'Packung', en: 'pack' },
  XBX: { nl: 'doos', fr: 'boîte', de: 'Karton', en: 'box' },
  XBO: { nl: 'fles', fr: 'bouteille', de: 'Flasche', en: 'bottle' },
  XPX: { nl: 'pallet', fr: 'palette', de: 'Palette', en: 'pallet' },
  DZN: { nl: 'dozijn', fr: 'douzaine', de: 'Dutzend', en: 'dozen' },
  HC: { nl: 'honderd', fr: 'centaine', de: 'hundert', en: 'hundred' },
  GRM: { nl: 'gram', fr: 'gramme', de: 'Gramm', en: 'gram' },
  KGM: { nl: 'kilogram', fr: 'kilogramme', de: 'Kilogramm', en: 'kilogram' },
  TNE: { nl: 'ton', fr: 'tonne', de: 'Tonne', en: 'tonne' },
  LTR: { nl: 'liter', fr: 'litre', de: 'Liter', en: 'litre' },
  MTR: { nl: 'meter', fr: 'mètre', de: 'Meter', en: 'metre' },
  MTK: { nl: 'm²', fr: 'm²', de: 'm²', en: 'm²' },
  MTQ: { nl: 'm³', fr: 'm³', de: 'm³', en: 'm³' },
  KWH: { nl: 'kWh', fr: 'kWh', de: 'kWh', en: 'kWh' },
  MIN: { nl: 'minuut', fr: 'minute', de: 'Minute', en: 'minute' },
  HUR: { nl: 'uur', fr: 'heure', de: 'Stunde', en: 'hour' },
  DAY: { nl: 'dag', fr: 'jour', de: 'Tag', en: 'day' },
  MON: { nl: 'maand', fr: 'mois', de: 'Monat', en: 'month' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type UnitCode = keyof typeof units;

export const unitCodes = Object.keys(units) as readonly UnitCode[];

import type { LocalizedText } from '#kernel';

/** The words that the paper itself adds to a document. */
export const words = {
  page: { nl: 'Pagina', fr: 'Page', de: 'Seite', en: 'Page' },
  continued: { nl: 'vervolg', fr: 'suite', de: 'Fortsetzung', en: 'continued' },
  scanToPay: {
    nl: 'Scan met uw bankapp om te betalen',
    fr: 'Scannez avec votre application bancaire pour payer',
    de: 'Mit der Banking-App scannen und bezahlen',
    en: 'Scan with your banking app to pay',
  },
  nothing: { nl: 'Geen regels', fr: 'Aucune ligne', de: 'Keine Zeilen', en: 'No lines' },
  logo: { nl: 'Logo:', fr: 'Logo :', de: 'Logo:', en: 'Logo:' },
  qrCode: { nl: 'QR-code:', fr: 'Code QR :', de: 'QR-Code:', en: 'QR code:' },
  barcode: { nl: 'Streepjescode:', fr: 'Code-barres :', de: 'Strichcode:', en: 'Barcode:' },
  telephone: { nl: 'Tel.', fr: 'Tél.', de: 'Tel.', en: 'Tel.' },
} as const satisfies Record<string, LocalizedText>;

import type { Offers } from './offer.js';

// prettier-ignore
export const serviceOffers: Offers = {
  wholesale: [
    ['GN-0100', '2.85', 'XPK', '21', 'Kopieerpapier A4, 500 vel, groothandel', 'Papier copieur A4, 500 feuilles, gros', 'Kopierpapier A4, 500 Blatt, Großhandel', 'Copy paper A4, 500 sheets, wholesale'],
    ['GN-0110', '148.00', 'XPX', '21', 'Verpakkingsdozen, 500 stuks', 'Boîtes d’emballage, 500 pièces', 'Verpackungskartons, 500 Stück', 'Packing boxes, 500 pieces'],
    ['GN-0111', '29.00', 'XBX', '21', 'Verpakkingstape, 36 rollen', 'Ruban d’emballage, 36 rouleaux', 'Packband, 36 Rollen', 'Packing tape, 36 rolls'],
    ['GN-0120', '0.95', 'KGM', '6', 'Tarwebloem, zak van 25 kg', 'Farine de froment, sac de 25 kg', 'Weizenmehl, Sack zu 25 kg', 'Wheat flour, sack of 25 kg'],
    ['GN-0121', '8.40', 'KGM', '6', 'Roomboter', 'Beurre', 'Butter', 'Butter'],
    ['GN-0122', '1.10', 'KGM', '6', 'Kristalsuiker', 'Sucre cristallisé', 'Kristallzucker', 'Granulated sugar'],
    ['GN-0130', '8.90', 'KGM', '6', 'Ruwe koffie', 'Café vert', 'Rohkaffee', 'Green coffee'],
    ['GN-0140', '410.00', 'MTQ', '21', 'Beukenhout gedroogd', 'Hêtre séché', 'Buchenholz getrocknet', 'Dried beech wood'],
    ['GN-0150', '4.80', 'MTR', '21', 'Katoenstof ruw', 'Tissu coton écru', 'Baumwollstoff roh', 'Raw cotton fabric'],
    ['GN-0160', '275.00', 'C62', '21', 'Fietsframe aluminium', 'Cadre de vélo en aluminium', 'Fahrradrahmen Aluminium', 'Bicycle frame aluminium'],
    ['GN-0161', '64.00', 'PR', '21', 'Wielset 28 inch', 'Paire de roues 28 pouces', 'Laufradsatz 28 Zoll', 'Wheel set 28 inch'],
    ['GN-0170', '128.00', 'C62', '21', 'Beeldscherm 27 inch, groothandel', 'Écran 27 pouces, gros', 'Bildschirm 27 Zoll, Großhandel', 'Monitor 27 inch, wholesale'],
    ['GN-0180', '6.20', 'LTR', '21', 'Plantaardige oliebasis', 'Base d’huile végétale', 'Pflanzenölbasis', 'Vegetable oil base'],
    ['GN-0190', '36.00', 'XBX', '21', 'Bureaustoelonderdelen', 'Pièces de chaises de bureau', 'Bürostuhlteile', 'Office chair parts'],
  ],
  utilities: [
    ['EL-01', '0.28', 'KWH', '6', 'Elektriciteit', 'Électricité', 'Strom', 'Electricity'],
    ['WA-01', '5.40', 'MTQ', '6', 'Drinkwater', 'Eau potable', 'Trinkwasser', 'Drinking water'],
    ['VA-01', '12.50', 'MON', '21', 'Vaste vergoeding', 'Redevance fixe', 'Grundgebühr', 'Standing charge'],
  ],
  transport: [
    ['TR-01', '8.50', 'C62', '21', 'Pakket tot 10 kg', 'Colis jusqu’à 10 kg', 'Paket bis 10 kg', 'Parcel up to 10 kg'],
    ['TR-02', '14.90', 'C62', '21', 'Pakket tot 30 kg', 'Colis jusqu’à 30 kg', 'Paket bis 30 kg', 'Parcel up to 30 kg'],
    ['TR-10', '62.00', 'XPX', '21', 'Palletvervoer binnenland', 'Transport de palette en Belgique', 'Palettentransport Inland', 'Pallet transport within Belgium'],
  ],
  services: [
    ['HU-01', '650.00', 'MON', 'E', 'Huur kantoorruimte', 'Loyer de bureau', 'Büromiete', 'Office rent'],
    ['SO-01', '42.00', 'MON', '21', 'Loonadministratie per werknemer', 'Gestion salariale par travailleur', 'Lohnabrechnung je Mitarbeiter', 'Payroll per employee'],
  ],
};

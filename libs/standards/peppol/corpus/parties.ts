export const address = { addressLine1: 'Meir 1', city: 'Antwerpen', postCode: '2000', countryCode: 'BE' };

/** How the two parties of every sample are reached. */
export const here = { electronicAddress: '0123456749', electronicAddressScheme: '0208' };
export const there = { electronicAddress: '0987654394', electronicAddressScheme: '0208' };

export const buyer = { ...here, name: 'Oefenfirma BV', postalAddress: address };
export const seller = { ...there, name: 'Entreprise SRL', postalAddress: { ...address, city: 'Namur' } };

/** How the logistics documents want a party: with the name it trades under. */
export const trader = { tradingName: 'Transport Janssens', postalAddress: address, name: 'Janssens NV' };

export const period = {
  startDate: '2026-12-01',
  startTime: '08:00:00+01:00',
  endDate: '2026-12-01',
  endTime: '12:00:00+01:00',
};

import { code, date, group, id, indicator, list, quantity, text, time } from '../binding/field.js';
import { each, type Terms } from '../binding/terms.js';

// Goods, their equipment and their state in the transport documents, as tables whose business terms the caller supplies, in the order of the rows.

export const transportEquipment = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID', t()),
    transportEquipmentTypeCode: code('TransportEquipmentTypeCode?', t(), 'UNCL8053'),
    sizeTypeCode: code('SizeTypeCode?', t(), 'TRED8155'),
    refrigerationOnIndicator: indicator('RefrigerationOnIndicator?', t()),
    description: text('Description?', t()),
    powerIndicator: indicator('PowerIndicator?', t()),
  };
};

export const measurement = (terms: Terms) => {
  const t = each(terms);
  return {
    attribute: code('AttributeID', t(), 'UNCL6313-T120'),
    measure: quantity('Measure', t()),
    measureUnitCode: code('Measure/@unitCode', t(), 'UNECERec20'),
  };
};

export const temperature = (terms: Terms) => {
  const t = each(terms);
  return {
    attribute: code('AttributeID', t(), 'UNCL6313-T120'),
    measure: quantity('Measure', t()),
    measureUnitCode: code('Measure/@unitCode', t()),
  };
};

export const emergencyTemperature = (terms: Terms) => {
  const t = each(terms);
  return {
    attribute: id('AttributeID', t()),
    measure: quantity('Measure', t()),
    measureUnitCode: code('Measure/@unitCode', t(), 'UNECERec20'),
  };
};

export const status = (terms: Terms) => {
  const t = each(terms);
  return {
    conditionCode: code('ConditionCode?', t()),
    conditionCodeList: id('ConditionCode?/@listID', t()),
    description: text('Description', t()),
  };
};

export const currentStatus = (terms: Terms) => {
  const t = each(terms);
  return {
    conditionCode: code('ConditionCode?', t()),
    conditionCodeList: id('ConditionCode?/@listID', t()),
    description: text('Description', t()),
    reasonCode: code('StatusReasonCode?', t()),
    reasonCodeList: id('StatusReasonCode?/@listID', t()),
    reason: text('StatusReason?', t()),
  };
};

export const issuedReference = (terms: Terms) => {
  const t = each(terms);
  return {
    reference: id('ID', t()),
    issueDate: date('IssueDate?', t()),
    issueTime: time('IssueTime?', t()),
  };
};

export const documentReference = (terms: Terms) => {
  const t = each(terms);
  return {
    reference: id('ID', t()),
    documentTypeCode: code('DocumentTypeCode?', t(), 'UNCL1001'),
    documentType: text('DocumentType?', t()),
  };
};

export const hazardousItem = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID?', t()),
    additionalInformation: text('AdditionalInformation?', t()),
    undgCode: code('UNDGCode?', t(), 'UNCL8273'),
    technicalName: text('TechnicalName?', t()),
    categoryName: text('CategoryName?', t()),
    hazardousCategoryCode: code('HazardousCategoryCode?', t()),
    hazardClass: id('HazardClassID?', t()),
    netWeight: quantity('NetWeightMeasure?', t()),
    netWeightUnitCode: code('NetWeightMeasure?/@unitCode', t(), 'UNECERec20'),
    netVolume: quantity('NetVolumeMeasure?', t()),
    netVolumeUnitCode: code('NetVolumeMeasure?/@unitCode', t(), 'UNECERec20'),
    transits: list('HazardousGoodsTransit*', {
      packingCriteriaCode: code('PackingCriteriaCode', t()),
    }),
    emergencyTemperature: group('EmergencyTemperature?', emergencyTemperature(t)),
  };
};

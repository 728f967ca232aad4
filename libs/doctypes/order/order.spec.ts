import { describeDocumentType } from '#doctype';
import { orderType } from './order.js';

describeDocumentType(orderType);

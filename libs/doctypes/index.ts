import type { DocumentType } from '#doctype';
import { orderType } from './order/index.js';

export * from './order/index.js';
export type { DraftParty } from './common/draft-party.js';

/** Every document type of Kontor: the one place that lists them. */
export const allDocumentTypes: readonly DocumentType[] = [orderType];

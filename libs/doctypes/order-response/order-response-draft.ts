export {
  draftResponse as draftOrderResponse,
  type DraftResponse as DraftOrderResponse,
  type DraftResponseChange as DraftChange,
} from '../common/response/response-draft.js';

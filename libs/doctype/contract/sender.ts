import type { DocumentType, Role } from './document-type.js';

/** Which side of the case sends this document. The body must be free of fatal structural findings. */
export function senderOf<Body>(type: DocumentType<Body>, body: Body): Role {
  return type.sender?.(body) ?? type.sentBy;
}

import type { LocalCopy } from './draft';

/** What has been typed and is not yet on the server, for each draft: a browser that is closed loses nothing. */
export interface LocalCopies {
  read(draftId: string): LocalCopy | undefined;
  write(draftId: string, copy: LocalCopy): void;
  remove(draftId: string): void;
}

const key = (draftId: string): string => `kontor-draft-${draftId}`;

/** In the browser's storage; one that is full or switched off keeps nothing, and the server's copy has to do. */
export const localCopies: LocalCopies = {
  read(draftId) {
    try {
      const copy = JSON.parse(localStorage.getItem(key(draftId)) ?? 'null') as LocalCopy | null;
      return copy && typeof copy.version === 'number' && typeof copy.body === 'object' ? copy : undefined;
    } catch {
      return undefined;
    }
  },
  write(draftId, copy) {
    try {
      localStorage.setItem(key(draftId), JSON.stringify(copy));
    } catch {
      // Nothing to be done; the next save goes to the server.
    }
  },
  remove(draftId) {
    try {
      localStorage.removeItem(key(draftId));
    } catch {
      // It was never kept.
    }
  },
};

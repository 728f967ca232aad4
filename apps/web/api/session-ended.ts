type Listener = () => void;

const listeners = new Set<Listener>();

/** Tells whoever listens that the server no longer knows this session. */
export const sessionEnded = {
  tell(): void {
    for (const listener of listeners) listener();
  },
  /** Returns what stops the listening. */
  listen(listener: Listener): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

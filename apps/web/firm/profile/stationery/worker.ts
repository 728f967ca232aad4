import type { Department } from '../people/departments';

/** Somebody of the firm who can have a card or sign a letter. */
export interface Worker {
  readonly id: string;
  readonly name: string;
  readonly department: Department | undefined;
}

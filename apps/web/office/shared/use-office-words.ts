import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

/** The names of roles, departments and the ways of checking, for all pages of the office. */
export const useOfficeWords = textsOf<typeof en>('office/shared');

export const roles = ['student', 'teacher', 'fair-organiser', 'network-office'] as const;
export type Role = (typeof roles)[number];

export const departments = ['sales', 'purchasing', 'logistics', 'accounting', 'human-resources', 'management'] as const;
export type Department = (typeof departments)[number];

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
export const isDepartment = (text: string): text is Department => (departments as readonly string[]).includes(text);

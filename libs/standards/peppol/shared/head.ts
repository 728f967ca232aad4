import { type Binding, presetOf } from '../../ubl/index.js';
import { numbered, type Rule } from '../rule/rule.js';

interface Head {
  readonly customizationId: string;
  readonly profileId: string;
}

/** The specification identifier starts with that of the type, so that national extensions may follow it. */
export function startsWithCustomization(binding: Binding, number: string): Rule<Head> {
  const expected = presetOf(binding, 'customizationId');
  return customization(binding, number, (value) => value.startsWith(expected));
}

/** The specification identifier is that of the type. */
export function isCustomization(binding: Binding, number: string): Rule<Head> {
  const expected = presetOf(binding, 'customizationId');
  return customization(binding, number, (value) => value === expected);
}

function customization(binding: Binding, number: string, holds: (value: string) => boolean): Rule<Head> {
  const expected = presetOf(binding, 'customizationId');
  return numbered<Head>(binding.rules).fatal(number, {
    at: '',
    term: 'customizationId',
    text: 'peppol-customization',
    holds: ({ customizationId = expected }) => holds(customizationId.trim()),
    params: ({ customizationId = '' }) => ({ value: customizationId, expected }),
  });
}

/** The process is one of those that the type takes part in. */
export function isProfile(binding: Binding, number: string, profiles: readonly string[]): Rule<Head> {
  return numbered<Head>(binding.rules).fatal(number, {
    at: '',
    term: 'profileId',
    text: 'peppol-profile',
    holds: ({ profileId }) => profileId === undefined || profiles.includes(profileId.trim()),
    params: ({ profileId = '' }) => ({ value: profileId, expected: profiles.join(', ') }),
  });
}

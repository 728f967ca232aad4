import { useTranslation } from 'react-i18next';

/** The names of the fields that people know; the others are called as the API calls them. */
export function useFieldNames(): (field: string) => string {
  const { t } = useTranslation('office/audit');
  return (field) => t(`fields.${field}`, { defaultValue: field });
}

import { defineError } from '#kernel';

export const invalidConfiguration = defineError('invalid-configuration', 'final', {
  nl: 'De omgevingsvariabelen kloppen niet. {problems}',
  fr: "Les variables d'environnement ne sont pas correctes. {problems}",
  de: 'Die Umgebungsvariablen stimmen nicht. {problems}',
  en: 'The environment variables are not right. {problems}',
});

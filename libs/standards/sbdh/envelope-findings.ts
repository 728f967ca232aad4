import type { Finding, FindingTexts, Severity } from '../finding/finding.js';

/** Kontor's own rules for the envelope; the Peppol specification of the SBDH numbers none. */
export const envelopeFindingTexts: FindingTexts = {
  'SBDH-TYPE': {
    what: {
      nl: 'Dit is geen enveloppe: het begint met "{found}" in plaats van StandardBusinessDocument.',
      fr: 'Ceci n’est pas une enveloppe : elle commence par « {found} » au lieu de StandardBusinessDocument.',
      de: 'Das ist kein Umschlag: Er beginnt mit „{found}“ statt mit StandardBusinessDocument.',
      en: 'This is not an envelope: it begins with "{found}" instead of StandardBusinessDocument.',
    },
    remedy: {
      nl: 'Verpak het document in een StandardBusinessDocument met een header volgens Peppol.',
      fr: 'Placez le document dans un StandardBusinessDocument avec un en-tête conforme à Peppol.',
      de: 'Verpacken Sie das Dokument in ein StandardBusinessDocument mit einem Kopf nach Peppol.',
      en: 'Wrap the document in a StandardBusinessDocument with a header as Peppol wants it.',
    },
  },
  'SBDH-MISSING': {
    what: {
      nl: 'In de enveloppe ontbreekt {element}.',
      fr: 'Il manque {element} dans l’enveloppe.',
      de: 'Im Umschlag fehlt {element}.',
      en: 'The envelope lacks {element}.',
    },
    remedy: {
      nl: 'Vul {element} in.',
      fr: 'Complétez {element}.',
      de: 'Tragen Sie {element} ein.',
      en: 'Fill in {element}.',
    },
  },
  'SBDH-VALUE': {
    what: {
      nl: '"{found}" is geen geldige waarde voor {element}.',
      fr: '« {found} » n’est pas une valeur valable pour {element}.',
      de: '„{found}“ ist kein gültiger Wert für {element}.',
      en: '"{found}" is not a valid value for {element}.',
    },
    remedy: {
      nl: 'Verwacht wordt: {expected}.',
      fr: 'Valeur attendue : {expected}.',
      de: 'Erwartet wird: {expected}.',
      en: 'Expected is: {expected}.',
    },
  },
  'SBDH-PARTICIPANT': {
    what: {
      nl: '"{found}" is geen deelnemer ({element}): het schema is onbekend of het nummer houdt zich niet aan zijn regel.',
      fr: '« {found} » n’est pas un participant ({element}) : le schéma est inconnu ou le numéro n’en respecte pas la règle.',
      de: '„{found}“ ist kein Teilnehmer ({element}): Das Schema ist unbekannt, oder die Nummer hält dessen Regel nicht ein.',
      en: '"{found}" is not a participant ({element}): the scheme is unknown or the number breaks its rule.',
    },
    remedy: {
      nl: 'Schrijf schema en nummer zoals 0208:0123456749 en controleer de controlecijfers.',
      fr: 'Écrivez le schéma et le numéro comme 0208:0123456749 et vérifiez les chiffres de contrôle.',
      de: 'Schreiben Sie Schema und Nummer wie 0208:0123456749 und prüfen Sie die Prüfziffern.',
      en: 'Write scheme and number as in 0208:0123456749 and check the check digits.',
    },
  },
  'SBDH-PAYLOAD': {
    what: {
      nl: 'De enveloppe bevat {found} documenten; het moet er precies één zijn.',
      fr: 'L’enveloppe contient {found} documents ; il en faut exactement un.',
      de: 'Der Umschlag enthält {found} Dokumente; es muss genau eines sein.',
      en: 'The envelope holds {found} documents; it must be exactly one.',
    },
    remedy: {
      nl: 'Zet achter de header één document en niets anders.',
      fr: 'Placez un seul document après l’en-tête, et rien d’autre.',
      de: 'Setzen Sie hinter den Kopf ein Dokument und sonst nichts.',
      en: 'Put one document behind the header and nothing else.',
    },
  },
  'SBDH-DISAGREES': {
    what: {
      nl: '{element} van de enveloppe zegt "{found}", het document zelf "{expected}".',
      fr: '{element} de l’enveloppe dit « {found} », le document lui-même « {expected} ».',
      de: '{element} des Umschlags sagt „{found}“, das Dokument selbst „{expected}“.',
      en: '{element} of the envelope says "{found}", the document itself "{expected}".',
    },
    remedy: {
      nl: 'Maak de enveloppe bij dit document, of verpak het juiste document.',
      fr: 'Établissez l’enveloppe d’après ce document, ou placez-y le bon document.',
      de: 'Erstellen Sie den Umschlag zu diesem Dokument, oder verpacken Sie das richtige.',
      en: 'Make the envelope for this document, or wrap the right document.',
    },
  },
};

/** Collects the findings about one envelope. */
export class EnvelopeFindings {
  readonly list: Finding[] = [];

  add(rule: string, path: string, params: Record<string, string>, severity: Severity = 'fatal'): undefined {
    const short = Object.entries(params).map(([key, value]) => [key, value.slice(0, 200)]);
    this.list.push({ rule, severity, layer: 'structure', path, params: Object.fromEntries(short) });
    return undefined;
  }
}

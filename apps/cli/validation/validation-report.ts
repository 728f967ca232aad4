import { fill, type Language, type LocalizedText } from '#kernel';
import { explain, isFatal, type Finding, type Severity } from '#standards';
import { fileTexts } from './file-texts.js';
import type { FileJudgement } from './validate-file.js';

const severities: Readonly<Record<Severity, LocalizedText>> = {
  fatal: { nl: 'fataal', fr: 'fatal', de: 'fatal', en: 'fatal' },
  warning: { nl: 'waarschuwing', fr: 'avertissement', de: 'Warnung', en: 'warning' },
  information: { nl: 'informatie', fr: 'information', de: 'Hinweis', en: 'information' },
};

const nothingFound: LocalizedText = {
  nl: 'geen bevindingen',
  fr: 'aucune constatation',
  de: 'keine Befunde',
  en: 'no findings',
};

const summary: LocalizedText = {
  nl: 'Gecontroleerde bestanden: {files}, waarvan {refused} met fatale bevindingen.',
  fr: 'Fichiers vérifiés : {files}, dont {refused} avec des constatations fatales.',
  de: 'Geprüfte Dateien: {files}, davon {refused} mit fatalen Befunden.',
  en: 'Files checked: {files}, of which {refused} with fatal findings.',
};

/** The findings of one file in words: what, and how to put it right, under the rule and the place. */
export function inWords({ file, type, findings }: FileJudgement, language: Language): string[] {
  const head = type === null ? file : `${file} (${type})`;
  if (findings.length === 0) return [`${head}: ${nothingFound[language]}`];
  return [`${head}:`, ...findings.flatMap((finding) => findingLines(finding, language))];
}

function findingLines(finding: Finding, language: Language): string[] {
  const { what, remedy } = explain(finding, language, [fileTexts]);
  const { rule, severity, path, term } = finding;
  const place = [path, term && `(${term})`].filter(Boolean).join(' ');
  return [`  ${severities[severity][language]} ${rule}${place && ` ${place}`}`, `    ${what}`, `    ${remedy}`];
}

export function summaryInWords(files: readonly FileJudgement[], language: Language): string {
  const refused = files.filter(({ findings }) => findings.some(isFatal)).length;
  return fill(summary[language], { files: files.length, refused });
}

/** The findings of one file for programs; `path` is a JSON pointer into the document's model. */
export function asJson({ file, type, findings }: FileJudgement, language: Language) {
  return {
    file,
    type,
    findings: findings.map((finding) => {
      const { what, remedy } = explain(finding, language, [fileTexts]);
      return { rule: finding.rule, severity: finding.severity, path: finding.path, message: `${what} ${remedy}` };
    }),
  };
}

import { Command, Option } from 'commander';
import { languageOf, languages, type Language } from '#kernel';
import { isFatal } from '#standards';
import { report, reportJson } from '../report/say.js';
import { validateFile, type FileJudgement } from '../validation/validate-file.js';
import { asJson, inWords, summaryInWords } from '../validation/validation-report.js';

interface Options {
  readonly json?: boolean;
  readonly language?: Language;
}

export function validateCommand(): Command {
  return new Command('validate')
    .description('check documents and bank files by the official rules')
    .argument(
      '<file...>',
      'UBL, SBDH with UBL, a hybrid PDF, CODA, pain.001, camt.053, or JSON: {"documentType": ..., "body": ...}',
    )
    .addOption(
      new Option('--language <code>', 'the language of the findings; else that of LANG').choices([...languages]),
    )
    .option('--json', 'report as JSON on standard output')
    .addHelpText(
      'after',
      `
What a file is, its content tells. Invoices and credit notes are held against EN 16931 and Peppol BIS Billing, other
documents against their Peppol transaction; nothing needs to run, and nothing is stored. What a network asks beyond the
standards, the clearing checks when a document is submitted.

Exit status: 0 no fatal finding, 1 a fatal finding, 2 a file could not be read.

Examples:
  $ npx kontor validate invoice.xml
  $ npx kontor validate --language fr xml/*.xml
  $ npx kontor validate --json statement.cod payments.xml`,
    )
    .action(async (files: string[], { json, language = languageOf(process.env['LANG']) }: Options) => {
      const judged: FileJudgement[] = [];
      for (const file of files) {
        const judgement = await validateFile(file);
        judged.push(judgement);
        if (!json) inWords(judgement, language).forEach(report);
      }
      if (json) reportJson(judged.map((judgement) => asJson(judgement, language)));
      else if (judged.length > 1) report(summaryInWords(judged, language));
      process.exitCode = exitCodeOf(judged);
    });
}

function exitCodeOf(judged: readonly FileJudgement[]): number {
  if (judged.some(({ read }) => !read)) return 2;
  return judged.some(({ findings }) => findings.some(isFatal)) ? 1 : 0;
}

import type { Decimal } from 'decimal.js';
import { languages, type Language, type LocalizedText } from '#kernel';
import type { LearningGoal } from '../goals/learning-goal.js';
import type { Assessment } from '../judgements/assessment.js';
import type { RollEntry } from '../judgements/class-roll.js';
import { colourWords, type Colour } from '../scale/colours.js';
import { levelNames } from '../scale/levels.js';
import { pointsOf } from '../scale/points.js';

/** What stands in the judgements of a class, ready to be written in whatever format. */
export interface ClassReport {
  readonly roll: readonly RollEntry[];
  readonly goals: readonly LearningGoal[];
  /** The judgements that count. */
  readonly latest: readonly Assessment[];
  readonly language: Language;
  /** The most points there are; undefined for a school that gives none. */
  readonly outOf?: number;
}

/** A cell: a text, or points as a decimal; with the colour that it speaks of. */
export interface ReportCell {
  readonly value: string | Decimal;
  readonly colour?: Colour;
}

export interface ReportSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReportCell[])[];
}

const words = {
  matrix: { nl: 'Overzicht', fr: 'Aperçu', de: 'Übersicht', en: 'Overview' },
  details: { nl: 'Feedback', fr: 'Commentaires', de: 'Rückmeldung', en: 'Feedback' },
  scale: { nl: 'Schaal', fr: 'Échelle', de: 'Skala', en: 'Scale' },
  student: { nl: 'Leerling', fr: 'Élève', de: 'Schüler', en: 'Student' },
  firm: { nl: 'Firma', fr: 'Entreprise', de: 'Firma', en: 'Firm' },
  points: { nl: 'Punten op {outOf}', fr: 'Points sur {outOf}', de: 'Punkte von {outOf}', en: 'Points out of {outOf}' },
  goal: { nl: 'Leerdoel', fr: 'Objectif', de: 'Lernziel', en: 'Learning goal' },
  level: { nl: 'Niveau', fr: 'Niveau', de: 'Stufe', en: 'Level' },
  colour: { nl: 'Oordeel', fr: 'Évaluation', de: 'Beurteilung', en: 'Judgement' },
  feedback: { nl: 'Feedback', fr: 'Commentaire', de: 'Rückmeldung', en: 'Feedback' },
  date: { nl: 'Datum', fr: 'Date', de: 'Datum', en: 'Date' },
  teacher: { nl: 'Leerkracht', fr: 'Enseignant', de: 'Lehrkraft', en: 'Teacher' },
  sign: { nl: 'Teken', fr: 'Signe', de: 'Zeichen', en: 'Sign' },
  meaning: { nl: 'Betekenis', fr: 'Signification', de: 'Bedeutung', en: 'Meaning' },
} satisfies Record<string, LocalizedText>;

/** A text of a goal in a language, or in the first that it is written in. */
export function goalText({ texts }: Pick<LearningGoal, 'texts'>, language: Language): string {
  return texts[language] ?? languages.map((each) => texts[each]).find((text) => text !== undefined) ?? '';
}

/** The sheets of a report: students by goals, the feedback in words, and what the signs mean. */
export function sheetsOf(report: ClassReport): ReportSheet[] {
  const { language } = report;
  return [
    { name: words.matrix[language], rows: matrixRows(report) },
    { name: words.details[language], rows: detailRows(report) },
    { name: words.scale[language], rows: scaleRows(language) },
  ];
}

/** One row for each student: firm, name, the points where a school wants them, and a sign for each goal. */
export function matrixRows({ roll, goals, latest, language, outOf }: ClassReport): ReportCell[][] {
  const pointsTitle = outOf === undefined ? [] : [words.points[language].replace('{outOf}', String(outOf))];
  const header = [words.firm[language], words.student[language], ...pointsTitle, ...goals.map(({ code }) => code)];
  const byKey = new Map(latest.map((each) => [`${each.personId} ${each.goalId}`, each.colour]));
  const rows = roll.map(({ personId, displayName, firms }) => {
    const judged = goals.map(({ id, level }) => ({ level, colour: byKey.get(`${personId} ${id}`) }));
    const seen = judged.flatMap(({ colour, level }) => (colour ? [{ colour, level }] : []));
    const points = outOf === undefined ? [] : [{ value: pointsOf(seen, outOf) ?? '' }];
    const signs = judged.map(({ colour }) => (colour ? { value: colourWords[colour].symbol, colour } : { value: '' }));
    return [{ value: firms.map(({ name }) => name).join(', ') }, { value: displayName }, ...points, ...signs];
  });
  return [header.map(textCell), ...rows];
}

function detailRows({ roll, goals, latest, language }: ClassReport): ReportCell[][] {
  const { student, goal, level, colour, feedback, date, teacher } = words;
  const header = [student, goal, level, colour, feedback, date, teacher].map((word) => textCell(word[language]));
  const goalById = new Map(goals.map((each) => [each.id, each]));
  const rows = roll.flatMap(({ personId, displayName }) =>
    latest
      .filter((each) => each.personId === personId && goalById.has(each.goalId))
      .map((each) => {
        const of = goalById.get(each.goalId)!;
        return [
          textCell(displayName),
          textCell(`${of.code} ${goalText(of, language)}`),
          textCell(levelNames[of.level][language]),
          { value: colourWords[each.colour].name[language], colour: each.colour },
          textCell(each.feedback ?? ''),
          textCell(each.assessedAt.toISOString().slice(0, 10)),
          textCell(each.assessedByName),
        ];
      }),
  );
  return [header, ...rows];
}

function scaleRows(language: Language): ReportCell[][] {
  const header = [words.sign, words.colour, words.meaning].map((word) => textCell(word[language]));
  const rows = (Object.keys(colourWords) as Colour[]).map((colour) => {
    const { symbol, name, means } = colourWords[colour];
    return [{ value: symbol, colour }, textCell(name[language]), textCell(means[language])];
  });
  return [header, ...rows];
}

function textCell(value: string): ReportCell {
  return { value };
}

import { words } from '../../en16931/words/words.js';
import type { FindingTexts } from '../../finding/finding.js';

/** Periods and times. */
export const periodTexts: FindingTexts = {
  'peppol-period-order': words(
    [
      'De periode eindigt op {end}, voor ze op {start} begint.',
      'La période finit le {end}, avant de commencer le {start}.',
      'Der Zeitraum endet am {end}, bevor er am {start} beginnt.',
      'The period ends on {end}, before it starts on {start}.',
    ],
    [
      'Verwissel of verbeter de datums ({path}).',
      'Inversez ou corrigez les dates ({path}).',
      'Vertauschen oder berichtigen Sie die Daten ({path}).',
      'Swap or correct the dates ({path}).',
    ],
  ),
  'peppol-period-empty': words(
    [
      'De periode {path} heeft begindatum noch einddatum.',
      'La période {path} n’a ni date de début ni date de fin.',
      'Der Zeitraum {path} hat weder Anfangs- noch Enddatum.',
      'The period {path} has neither a start date nor an end date.',
    ],
    [
      'Vul ten minste een van beide datums in.',
      'Indiquez au moins l’une des deux dates.',
      'Geben Sie mindestens eines der beiden Daten an.',
      'Give at least one of the two dates.',
    ],
  ),
  'peppol-period-times': words(
    [
      'De periode eindigt om {time}, voor haar beginuur.',
      'La période finit à {time}, avant son heure de début.',
      'Der Zeitraum endet um {time}, vor seiner Anfangszeit.',
      'The period ends at {time}, before its start time.',
    ],
    [
      'Verbeter het begin- of einduur ({path}); let ook op de tijdzones.',
      'Corrigez l’heure de début ou de fin ({path}) ; attention aussi aux fuseaux horaires.',
      'Berichtigen Sie Anfangs- oder Endzeit ({path}); achten Sie auch auf die Zeitzonen.',
      'Correct the start or end time ({path}); mind the time zones, too.',
    ],
  ),
  'peppol-end-time-alone': words(
    [
      'De periode heeft een einduur, maar geen beginuur.',
      'La période a une heure de fin, mais pas d’heure de début.',
      'Der Zeitraum hat eine Endzeit, aber keine Anfangszeit.',
      'The period has an end time, but no start time.',
    ],
    [
      'Vul ook het beginuur in, of laat het einduur weg ({path}).',
      'Indiquez aussi l’heure de début, ou supprimez l’heure de fin ({path}).',
      'Geben Sie auch die Anfangszeit an, oder lassen Sie die Endzeit weg ({path}).',
      'Give the start time, too, or leave the end time out ({path}).',
    ],
  ),
  'peppol-end-time-undated': words(
    [
      'De periode heeft een einduur, maar geen einddatum.',
      'La période a une heure de fin, mais pas de date de fin.',
      'Der Zeitraum hat eine Endzeit, aber kein Enddatum.',
      'The period has an end time, but no end date.',
    ],
    [
      'Vul ook de einddatum in, of laat het einduur weg ({path}).',
      'Indiquez aussi la date de fin, ou supprimez l’heure de fin ({path}).',
      'Geben Sie auch das Enddatum an, oder lassen Sie die Endzeit weg ({path}).',
      'Give the end date, too, or leave the end time out ({path}).',
    ],
  ),
  'peppol-time-zone': words(
    [
      'Het uur "{value}" zegt niet in welke tijdzone.',
      'L’heure « {value} » n’indique pas son fuseau horaire.',
      'Die Uhrzeit „{value}“ nennt keine Zeitzone.',
      'The time "{value}" does not say in which time zone.',
    ],
    [
      'Zet de afwijking van UTC achter het uur in {path}, zoals 14:30:00+01:00.',
      'Ajoutez le décalage par rapport à UTC à l’heure dans {path}, comme 14:30:00+01:00.',
      'Setzen Sie den Abstand zu UTC hinter die Uhrzeit in {path}, wie 14:30:00+01:00.',
      'Put the offset from UTC behind the time in {path}, like 14:30:00+01:00.',
    ],
  ),
};

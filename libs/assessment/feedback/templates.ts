import type { LocalizedText } from '#kernel';
import type { Colour } from '../scale/colours.js';

/** A sentence to start from: what the student can do, and what comes next. The teacher completes it. */
export interface FeedbackTemplate {
  readonly id: string;
  readonly colour: Colour;
  /** `{student}` and `{goal}` are filled in, `…` is left to the teacher. */
  readonly text: LocalizedText;
}

export const feedbackTemplates: readonly FeedbackTemplate[] = [
  {
    id: 'green-explain',
    colour: 'green',
    text: {
      nl: '{student}, dit kan je zelfstandig: “{goal}” Volgende stap: leg aan een collega uit hoe jij het aanpakt.',
      fr: '{student}, tu sais le faire seul : « {goal} » Prochaine étape : explique à un collègue comment tu t’y prends.',
      de: '{student}, das kannst du selbstständig: „{goal}“ Nächster Schritt: Erkläre jemandem aus der Firma, wie du vorgehst.',
      en: '{student}, you can do this on your own: “{goal}” Next step: show a colleague how you go about it.',
    },
  },
  {
    id: 'green-harder',
    colour: 'green',
    text: {
      nl: 'Je werkt nauwkeurig en op tijd. Volgende stap: probeer het bij een moeilijker dossier, bijvoorbeeld …',
      fr: 'Tu travailles avec soin et à temps. Prochaine étape : essaie avec un dossier plus difficile, par exemple …',
      de: 'Du arbeitest sorgfältig und pünktlich. Nächster Schritt: Versuche es bei einem schwierigeren Vorgang, zum Beispiel …',
      en: 'You work with care and on time. Next step: try it with a harder case, for example …',
    },
  },
  {
    id: 'yellow-green-check',
    colour: 'yellow-green',
    text: {
      nl: '{student}, dit lukt je bijna altijd: “{goal}” Volgende stap: lees het document na voor je het verstuurt.',
      fr: '{student}, tu y arrives presque toujours : « {goal} » Prochaine étape : relis le document avant de l’envoyer.',
      de: '{student}, das gelingt dir fast immer: „{goal}“ Nächster Schritt: Lies das Dokument durch, bevor du es abschickst.',
      en: '{student}, you manage this nearly always: “{goal}” Next step: read the document through before you send it.',
    },
  },
  {
    id: 'yellow-green-mended',
    colour: 'yellow-green',
    text: {
      nl: 'Je vond je fout zelf en zette ze recht. Volgende stap: doe het de volgende keer meteen juist door te letten op …',
      fr: 'Tu as trouvé et corrigé ton erreur toi-même. Prochaine étape : réussis d’emblée la prochaine fois en veillant à …',
      de: 'Du hast deinen Fehler selbst gefunden und verbessert. Nächster Schritt: Mach es beim nächsten Mal gleich richtig und achte auf …',
      en: 'You found your mistake and put it right yourself. Next step: get it right at once next time by looking at …',
    },
  },
  {
    id: 'orange-together',
    colour: 'orange',
    text: {
      nl: 'Je kent de stappen en hebt nog hulp nodig bij … Volgende stap: doe het een keer samen met een collega en daarna alleen.',
      fr: 'Tu connais les étapes et as encore besoin d’aide pour … Prochaine étape : fais-le une fois avec un collègue, puis seul.',
      de: 'Du kennst die Schritte und brauchst noch Hilfe bei … Nächster Schritt: Mach es einmal zu zweit und dann allein.',
      en: 'You know the steps and still need help with … Next step: do it once together with a colleague, then alone.',
    },
  },
  {
    id: 'orange-findings',
    colour: 'orange',
    text: {
      nl: 'Een deel is al juist. Volgende stap: bekijk de opmerkingen bij je laatste document en verbeter ze een voor een.',
      fr: 'Une partie est déjà correcte. Prochaine étape : regarde les remarques sur ton dernier document et corrige-les une à une.',
      de: 'Ein Teil ist schon richtig. Nächster Schritt: Sieh dir die Hinweise zu deinem letzten Dokument an und verbessere sie nacheinander.',
      en: 'Part of it is right already. Next step: look at the findings on your last document and mend them one by one.',
    },
  },
  {
    id: 'red-start',
    colour: 'red',
    text: {
      nl: 'Dit lukt nog niet. Je kan al wel … Volgende stap: we nemen samen een voorbeeld door op …',
      fr: 'Ceci ne va pas encore. Tu sais déjà … Prochaine étape : nous parcourons ensemble un exemple le …',
      de: 'Das gelingt noch nicht. Du kannst aber schon … Nächster Schritt: Wir gehen zusammen ein Beispiel durch am …',
      en: 'This does not work yet. What you can do is … Next step: we go through an example together on …',
    },
  },
  {
    id: 'red-open',
    colour: 'red',
    text: {
      nl: 'Er staat nog werk open: … Volgende stap: werk dit af tegen … en vraag hulp als je vastzit.',
      fr: 'Il reste du travail : … Prochaine étape : termine-le pour le … et demande de l’aide si tu es bloqué.',
      de: 'Es ist noch Arbeit offen: … Nächster Schritt: Erledige sie bis … und frag um Hilfe, wenn du nicht weiterkommst.',
      en: 'There is work left to do: … Next step: finish it by … and ask for help when you are stuck.',
    },
  },
  {
    id: 'not-seen-chance',
    colour: 'not-seen',
    text: {
      nl: 'Ik heb dit nog niet kunnen zien: “{goal}” Volgende stap: neem deze taak de komende week eens op je.',
      fr: 'Je n’ai pas encore pu l’observer : « {goal} » Prochaine étape : charge-toi de cette tâche la semaine prochaine.',
      de: 'Das konnte ich noch nicht sehen: „{goal}“ Nächster Schritt: Übernimm diese Aufgabe in der nächsten Woche.',
      en: 'I have not been able to see this yet: “{goal}” Next step: take this task on in the coming week.',
    },
  },
];

import { rule, type Rule } from './rule.js';

const exportAgain = [
  'Maak het bestand opnieuw aan in uw betaalprogramma; verander het niet met de hand.',
  'Générez à nouveau le fichier dans votre logiciel de paiement ; ne le modifiez pas à la main.',
  'Erzeugen Sie die Datei in Ihrem Zahlungsprogramm neu; ändern Sie sie nicht von Hand.',
  'Create the file again in your payment software; do not change it by hand.',
] as const;

/** Rules about a payment file and its batches. */
export const fileRules = {
  'PAIN-TYPE': rule(
    'FF01',
    [
      'Dit is geen betaalbestand dat hier gelezen wordt: het begint met "{found}".',
      'Ceci n’est pas un fichier de paiement lisible ici : il commence par « {found} ».',
      'Das ist keine Zahlungsdatei, die hier gelesen wird: Sie beginnt mit „{found}“.',
      'This is not a payment file that is read here: it begins with "{found}".',
    ],
    [
      'Lever pain.001.001.03 of pain.001.001.09 met de naamruimte van ISO 20022.',
      'Fournissez pain.001.001.03 ou pain.001.001.09 avec l’espace de noms ISO 20022.',
      'Liefern Sie pain.001.001.03 oder pain.001.001.09 mit dem Namensraum von ISO 20022.',
      'Deliver pain.001.001.03 or pain.001.001.09 in the namespace of ISO 20022.',
    ],
  ),
  'PAIN-MISSING': rule(
    'CH21',
    [
      'Het verplichte element {element} ontbreekt of is leeg.',
      'L’élément obligatoire {element} manque ou est vide.',
      'Das Pflichtelement {element} fehlt oder ist leer.',
      'The mandatory element {element} is missing or empty.',
    ],
    [
      'Vul {element} in op {path}.',
      'Complétez {element} à {path}.',
      'Füllen Sie {element} bei {path} aus.',
      'Fill in {element} at {path}.',
    ],
  ),
  'PAIN-VALUE': rule(
    'CH16',
    [
      '"{found}" is geen geldige waarde voor {element}.',
      '« {found} » n’est pas une valeur valable pour {element}.',
      '„{found}“ ist kein gültiger Wert für {element}.',
      '"{found}" is not a valid value for {element}.',
    ],
    exportAgain,
  ),
  'PAIN-COUNT': rule(
    'AM18',
    [
      'NbOfTxs zegt {found} betalingen, er staan er {expected}.',
      'NbOfTxs annonce {found} paiements, il y en a {expected}.',
      'NbOfTxs nennt {found} Zahlungen, enthalten sind {expected}.',
      'NbOfTxs says {found} payments, there are {expected}.',
    ],
    exportAgain,
  ),
  'PAIN-SUM': rule(
    'AM10',
    [
      'De controlesom CtrlSum is {found:number}, de bedragen tellen op tot {expected:number}.',
      'La somme de contrôle CtrlSum est {found:number}, les montants totalisent {expected:number}.',
      'Die Kontrollsumme CtrlSum ist {found:number}, die Beträge ergeben {expected:number}.',
      'The control sum CtrlSum is {found:number}, the amounts sum to {expected:number}.',
    ],
    exportAgain,
  ),
  'PAIN-BATCH-ID': rule(
    'DU02',
    [
      'De batch "{found}" komt twee keer voor in het bestand.',
      'Le lot « {found} » figure deux fois dans le fichier.',
      'Der Stapel „{found}“ kommt in der Datei zweimal vor.',
      'The batch "{found}" occurs twice in the file.',
    ],
    [
      'Geef elke batch een eigen PmtInfId.',
      'Donnez à chaque lot son propre PmtInfId.',
      'Geben Sie jedem Stapel eine eigene PmtInfId.',
      'Give every batch a PmtInfId of its own.',
    ],
  ),
  'PAIN-DATE': rule(
    'DT01',
    [
      '"{found}" is geen datum voor {element}.',
      '« {found} » n’est pas une date pour {element}.',
      '„{found}“ ist kein Datum für {element}.',
      '"{found}" is not a date for {element}.',
    ],
    [
      'Schrijf een bestaande dag als JJJJ-MM-DD.',
      'Écrivez un jour existant sous la forme AAAA-MM-JJ.',
      'Schreiben Sie einen bestehenden Tag als JJJJ-MM-TT.',
      'Write an existing day as YYYY-MM-DD.',
    ],
  ),
  'PAIN-ZONE': rule(
    'DT01',
    [
      'De tijdzone in "{found}" telt niet: een uitvoeringsdag is een dag van de bank.',
      'Le fuseau horaire dans « {found} » ne compte pas : un jour d’exécution est un jour de la banque.',
      'Die Zeitzone in „{found}“ zählt nicht: Ein Ausführungstag ist ein Tag der Bank.',
      'The time zone in "{found}" does not count: an execution day is a day of the bank.',
    ],
    [
      'Schrijf de dag zonder tijdzone.',
      'Écrivez le jour sans fuseau horaire.',
      'Schreiben Sie den Tag ohne Zeitzone.',
      'Write the day without a time zone.',
    ],
  ),
  'PAIN-METHOD': rule(
    'CH16',
    [
      'De betaalwijze "{found}" wordt niet uitgevoerd, alleen overschrijvingen (TRF).',
      'Le mode de paiement « {found} » n’est pas exécuté, seuls les virements (TRF) le sont.',
      'Die Zahlungsart „{found}“ wird nicht ausgeführt, nur Überweisungen (TRF).',
      'The payment method "{found}" is not carried out, only transfers (TRF).',
    ],
    ['Zet PmtMtd op TRF.', 'Mettez PmtMtd à TRF.', 'Setzen Sie PmtMtd auf TRF.', 'Set PmtMtd to TRF.'],
  ),
} as const satisfies Record<string, Rule>;
